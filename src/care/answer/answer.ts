import type { Change, Outcome } from '../screening/index.ts'
import { type SelfTestResults, selfTests, type TestFinding, testFindings } from '../self-tests/index.ts'
import type { Aggravation, Place } from './complaint.ts'
import { chooseArticle, type FirstArticle } from './first-article.ts'
import { type AnswerRule, answerRules } from './rests-on.ts'

export type HipCheck = {
  readonly outcome: Extract<Outcome, { kind: 'with-changes' | 'try-it' }>
  readonly places: readonly Place[]
  readonly worse: readonly Aggravation[]
  readonly results: SelfTestResults
}

/** One sentence of the answer: the rule that put it there, its facts, and the claims it rests on. */
export type Sentence = {
  readonly rule: AnswerRule
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

const sentence = (rule: AnswerRule, facts: Sentence['facts'] = {}): Sentence => ({
  rule,
  claims: answerRules[rule].claims,
  facts,
})

const sideFact = (left: number | null, right: number | null) =>
  left !== null && right !== null ? 'both' : left !== null ? 'left' : 'right'

/** What a finding of a home test is worth: claims for a part of the hips, and claims against. */
function weigh(finding: TestFinding): { found: Sentence; speaksFor: Sentence; speaksAgainst: Sentence } {
  switch (finding.id) {
    case 'reach-is-short':
      return {
        found: sentence('found-reach-is-short', { centimetres: finding.centimetres }),
        speaksFor: sentence('for-hamstrings'),
        speaksAgainst: sentence('against-hamstrings'),
      }
    case 'hamstrings-short':
      return {
        found: sentence('found-hamstrings-short', {
          side: sideFact(finding.left, finding.right),
          degrees: Math.max(finding.left ?? 0, finding.right ?? 0),
        }),
        speaksFor: sentence('for-hamstrings'),
        speaksAgainst: sentence('against-hamstrings'),
      }
    case 'turn-in-is-small':
      return {
        found: sentence('found-turn-in-is-small', {
          side: sideFact(finding.left, finding.right),
          degrees: Math.min(finding.left ?? 90, finding.right ?? 90),
        }),
        speaksFor: sentence('for-turning'),
        speaksAgainst: sentence('against-turning'),
      }
    case 'turn-in-differs':
      return {
        found: sentence('found-turn-in-differs', { degrees: finding.degrees, side: finding.smaller }),
        speaksFor: sentence('for-turning'),
        speaksAgainst: sentence('against-turning'),
      }
    case 'bridge-differs':
      return {
        found: sentence('found-bridge-differs', { seconds: finding.seconds, side: finding.shorter }),
        speaksFor: sentence('for-strength'),
        speaksAgainst: sentence('against-strength'),
      }
    case 'thigh-stays-up':
      return {
        found: sentence('found-thigh-stays-up', { side: finding.sides }),
        speaksFor: sentence('for-hip-flexors'),
        speaksAgainst: sentence('against-hip-flexors'),
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
  if (has(groin)) causes.push(sentence(stiffTurn ? 'also-hip-joint-stiff' : 'also-hip-joint'))
  if (has(belowKnee)) causes.push(sentence('also-nerve'))
  if (has(['between-shoulder-blades'])) causes.push(sentence('also-upper-back'))
  if (has(['elsewhere'])) causes.push(sentence('also-elsewhere'))
  if (has(knees)) causes.push(sentence('also-knee'))
  if (worse.includes('nothing-clear')) causes.push(sentence('also-no-pattern'))
  if (Object.keys(results).length < selfTests.length) causes.push(sentence('also-not-all-measured'))
  causes.push(sentence('also-any-number-of-reasons'))
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
  const nothing = sentence(measured ? 'found-nothing-outside-typical' : 'found-nothing-measured')
  return {
    found: weighed.length > 0 ? weighed.map(({ found }) => found) : [nothing],
    speaksFor:
      weighed.length > 0 ? oncePerRule(weighed.map(({ speaksFor }) => speaksFor)) : [sentence('for-little')],
    speaksAgainst: oncePerRule([
      ...weighed.map(({ speaksAgainst }) => speaksAgainst),
      sentence('against-all'),
    ]),
    couldAlsoBe: otherCauses(check, findings),
    first: chooseArticle(findings, check.places, check.worse, changes),
  }
}
