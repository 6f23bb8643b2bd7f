import type { Change, Outcome } from '../screening/index.ts'
import { type SelfTestResults, selfTests, type TestFinding, testFindings } from '../self-tests/index.ts'
import type { Aggravation, Place } from './complaint.ts'
import { chooseArticle, type FirstArticle } from './first-article.ts'

export type HipCheck = {
  readonly outcome: Extract<Outcome, { kind: 'with-changes' | 'try-it' }>
  readonly places: readonly Place[]
  readonly worse: readonly Aggravation[]
  readonly results: SelfTestResults
}

/** One sentence of the answer: the rule that put it there, its facts, and the claims it rests on. */
export type Sentence = {
  readonly rule: string
  readonly facts: Readonly<Record<string, string | number>>
  readonly claims: readonly string[]
}

export type Answer = {
  readonly found: readonly Sentence[]
  readonly speaksFor: readonly Sentence[]
  readonly speaksAgainst: readonly Sentence[]
  readonly couldAlsoBe: readonly Sentence[]
  readonly first: FirstArticle
}

const sentence = (rule: string, claims: readonly string[], facts: Sentence['facts'] = {}): Sentence => ({
  rule,
  claims,
  facts,
})

const sideFact = (left: number | null, right: number | null) =>
  left !== null && right !== null ? 'both' : left !== null ? 'left' : 'right'

/** What a finding of a home test is worth: claims for a part of the hips, and claims against. */
function weigh(finding: TestFinding): { found: Sentence; speaksFor: Sentence; speaksAgainst: Sentence } {
  switch (finding.id) {
    case 'reach-is-short':
      return {
        found: sentence('found-reach-is-short', [], { centimetres: finding.centimetres }),
        speaksFor: sentence('for-hamstrings', ['1.1', '1.30']),
        speaksAgainst: sentence('against-hamstrings', ['1.3', '1.4']),
      }
    case 'hamstrings-short':
      return {
        found: sentence('found-hamstrings-short', [], {
          side: sideFact(finding.left, finding.right),
          degrees: Math.max(finding.left ?? 0, finding.right ?? 0),
        }),
        speaksFor: sentence('for-hamstrings', ['1.1', '1.30']),
        speaksAgainst: sentence('against-hamstrings', ['1.3', '1.4']),
      }
    case 'turn-in-is-small':
      return {
        found: sentence('found-turn-in-is-small', [], {
          side: sideFact(finding.left, finding.right),
          degrees: Math.min(finding.left ?? 90, finding.right ?? 90),
        }),
        speaksFor: sentence('for-turning', ['1.11', '1.12']),
        speaksAgainst: sentence('against-turning', ['1.13', '1.14']),
      }
    case 'turn-in-differs':
      return {
        found: sentence('found-turn-in-differs', [], { degrees: finding.degrees, side: finding.smaller }),
        speaksFor: sentence('for-turning', ['1.11', '1.12']),
        speaksAgainst: sentence('against-turning', ['1.13', '1.14']),
      }
    case 'bridge-differs':
      return {
        found: sentence('found-bridge-differs', [], { seconds: finding.seconds, side: finding.shorter }),
        speaksFor: sentence('for-strength', ['1.17', '1.19']),
        speaksAgainst: sentence('against-strength', ['1.17']),
      }
    case 'thigh-stays-up':
      return {
        found: sentence('found-thigh-stays-up', [], { side: finding.sides }),
        speaksFor: sentence('for-hip-flexors', ['1.13', '1.16']),
        speaksAgainst: sentence('against-hip-flexors', ['1.3', '1.15']),
      }
  }
}

const oncePerRule = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.filter((each, index) => sentences.findIndex(({ rule }) => rule === each.rule) === index)

const groin: readonly Place[] = ['left-groin', 'right-groin']
const belowKnee: readonly Place[] = ['below-left-knee', 'below-right-knee']
const knees: readonly Place[] = ['left-knee', 'right-knee']

function otherCauses({ places, worse, results }: HipCheck, findings: readonly TestFinding[]): Sentence[] {
  const has = (wanted: readonly Place[]) => wanted.some((place) => places.includes(place))
  const causes: Sentence[] = []
  const stiffTurn = findings.some(({ id }) => id === 'turn-in-is-small' || id === 'turn-in-differs')
  if (has(groin)) causes.push(sentence(stiffTurn ? 'also-hip-joint-stiff' : 'also-hip-joint', ['1.24']))
  if (has(belowKnee)) causes.push(sentence('also-nerve', ['1.22']))
  if (has(['between-shoulder-blades'])) causes.push(sentence('also-upper-back', ['2.1']))
  if (has(knees)) causes.push(sentence('also-knee', ['1.25', '1.26']))
  if (worse.includes('nothing-clear')) causes.push(sentence('also-no-pattern', ['1.41']))
  if (Object.keys(results).length < selfTests.length) causes.push(sentence('also-not-all-measured', []))
  causes.push(sentence('also-any-number-of-reasons', ['1.3', '1.32', '1.40']))
  return causes
}

/**
 * The answer to "can my hips be causing my low back pain?": what was found, what speaks for and against,
 * what else it could be, and what to try first. Never a diagnosis, never a chance pulled from air; same
 * answers, same text.
 */
export function answer(check: HipCheck): Answer {
  const changes: readonly Change[] = check.outcome.kind === 'with-changes' ? check.outcome.changes : []
  const findings = testFindings(check.results)
  const weighed = findings.map(weigh)
  const measured = Object.values(check.results).some(
    ({ left, right }) => left !== 'cannot' || right !== 'cannot',
  )
  const nothing = sentence(measured ? 'found-nothing-outside-typical' : 'found-nothing-measured', [])
  return {
    found: weighed.length > 0 ? weighed.map(({ found }) => found) : [nothing],
    speaksFor:
      weighed.length > 0
        ? oncePerRule(weighed.map(({ speaksFor }) => speaksFor))
        : [sentence('for-little', ['1.1'])],
    speaksAgainst: oncePerRule([
      ...weighed.map(({ speaksAgainst }) => speaksAgainst),
      sentence('against-all', ['1.3', '1.8']),
    ]),
    couldAlsoBe: otherCauses(check, findings),
    first: chooseArticle(findings, check.places, check.worse, changes),
  }
}
