/** findings/: what a teacher may want to know about her text. */
import type { Reading } from '../article.ts'
import type { Finding } from '../finding.ts'
import { found, type Rule } from './found.ts'
import { longStep, positionCannotFollow, propNeverIntroduced, unknownMovement } from './rules/clarity.ts'
import {
  contradictingCounts,
  holdWithoutLength,
  noDose,
  noWayBack,
  rangeBackwards,
  unlikelyDose,
} from './rules/doses.ts'
import { readingAgeFinding } from './rules/reading-age.ts'
import { breathHolding, forwardBendWithoutCaution, pushIntoPain } from './rules/safety.ts'
import { ambiguousSide, sideWithoutTwin, unequalSides } from './rules/sides.ts'

export { describeFinding, type FindingLanguage, type FindingText } from './describe.ts'

const RULES: readonly Rule[] = [
  rangeBackwards,
  sideWithoutTwin,
  unequalSides,
  contradictingCounts,
  unlikelyDose,
  positionCannotFollow,
  breathHolding,
  pushIntoPain,
  holdWithoutLength,
  noDose,
  noWayBack,
  propNeverIntroduced,
  forwardBendWithoutCaution,
  ambiguousSide,
  unknownMovement,
  longStep,
]

/** Finds what is missing, doubled or hard to follow in an article that has been read, in the text's order. */
export function findFindings(article: Reading): readonly Finding[] {
  const { text, exercises, blocks } = article
  if (text.trim() === '') return [found('empty-text', { from: 0, to: text.length })]
  if (exercises.length === 0) {
    const first = blocks[0]?.span ?? { from: 0, to: Math.min(text.length, 80) }
    return [found('no-exercise', first)]
  }
  const findings = gather(exercises.flatMap((exercise) => RULES.flatMap((rule) => rule(exercise, article))))
  return [...findings, ...readingAgeFinding(article)].sort((one, other) => one.span.from - other.span.from)
}

/** A page that gives no doses at all is told so once, with how many exercises it holds for. */
function gather(findings: readonly Finding[]): readonly Finding[] {
  const without = findings.filter(({ code }) => code === 'no-dose')
  const [first] = without
  if (!first || without.length < 3) return findings
  const others = findings.filter(({ code }) => code !== 'no-dose')
  return [...others, { ...first, facts: { ...first.facts, count: without.length } }]
}
