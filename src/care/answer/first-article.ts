import type { Change } from '../screening/index.ts'
import type { TestFinding } from '../self-tests/index.ts'
import type { Aggravation, Place } from './complaint.ts'

/** The library article to begin with, by its slug, and the rule that chose it. */
export type FirstArticle = { readonly slug: string; readonly rule: string }

type Facts = {
  readonly findings: ReadonlySet<TestFinding['id']>
  readonly places: readonly Place[]
  readonly worse: readonly Aggravation[]
  readonly changes: ReadonlySet<Change>
}

type Rule = FirstArticle & {
  readonly when: (facts: Facts) => boolean
  readonly bends?: boolean
  readonly stretchesFar?: boolean
}

const at =
  (...wanted: readonly Place[]) =>
  (facts: Facts) =>
    wanted.some((place) => facts.places.includes(place))

/** First match wins. What a person may not do (`bends`, `stretchesFar`) is passed over, whatever was found. */
const rules: readonly Rule[] = [
  {
    slug: 'if-bending-hurts',
    rule: 'first-no-bending',
    when: ({ changes }) => changes.has('no-rounded-bending'),
  },
  {
    slug: 'glutes',
    rule: 'first-strength-for-the-bendy',
    when: ({ changes }) => changes.has('strength-instead'),
  },
  {
    slug: 'for-a-bad-day',
    rule: 'first-gentle',
    when: ({ changes }) => changes.has('half-roll-with-chair') && changes.has('no-end-range-stretch'),
  },
  {
    slug: 'hip-rotation',
    rule: 'first-turning',
    when: ({ findings }) => findings.has('turn-in-is-small') || findings.has('turn-in-differs'),
  },
  {
    slug: 'if-bending-hurts',
    rule: 'first-bending-hurts',
    when: ({ worse, findings }) => worse.includes('bending') && !findings.has('hamstrings-short'),
  },
  {
    slug: 'hamstrings-and-the-wide-leg-rolldown',
    rule: 'first-hamstrings',
    bends: true,
    stretchesFar: true,
    when: ({ findings }) => findings.has('hamstrings-short') || findings.has('reach-is-short'),
  },
  {
    slug: 'long-and-strong',
    rule: 'first-hamstrings-lying',
    when: ({ findings, changes }) =>
      (findings.has('hamstrings-short') || findings.has('reach-is-short')) &&
      !changes.has('no-end-range-stretch'),
  },
  {
    slug: 'hip-flexors',
    rule: 'first-hip-flexors',
    stretchesFar: true,
    when: ({ findings, worse }) => findings.has('thigh-stays-up') || worse.includes('arching'),
  },
  { slug: 'glutes', rule: 'first-strength', when: ({ findings }) => findings.has('bridge-differs') },
  {
    slug: 'deep-rotators',
    rule: 'first-buttock',
    stretchesFar: true,
    when: (facts) => facts.worse.includes('sitting') && at('left-buttock', 'right-buttock')(facts),
  },
  { slug: 'can-hip-pain-cause-knee-pain', rule: 'first-knee', when: at('left-knee', 'right-knee') },
]

const otherwise: FirstArticle = { slug: 'when-it-isnt-your-hips', rule: 'first-otherwise' }

export function chooseArticle(
  findings: readonly TestFinding[],
  places: readonly Place[],
  worse: readonly Aggravation[],
  changes: readonly Change[],
): FirstArticle {
  const facts: Facts = {
    findings: new Set(findings.map(({ id }) => id)),
    places,
    worse,
    changes: new Set(changes),
  }
  const noBending = ['no-rounded-bending', 'head-above-heart', 'half-roll-with-chair'].some((change) =>
    facts.changes.has(change as Change),
  )
  const found = rules.find(
    ({ when, bends, stretchesFar }) =>
      when(facts) && !(bends && noBending) && !(stretchesFar && facts.changes.has('no-end-range-stretch')),
  )
  return found ? { slug: found.slug, rule: found.rule } : otherwise
}
