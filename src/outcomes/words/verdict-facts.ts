/** What the words about a verdict are made from: codes and numbers, no language. */
import { type Adherence, adherenceOf } from '../diary/adherence.ts'
import type { Analysis, Warning } from '../trial/analyse.ts'
import type { VerdictCode } from '../trial/decision.ts'
import type { Missing } from '../trial/gate.ts'
import type { Design, TrialSeries } from '../trial/series.ts'

export type VerdictFacts = {
  readonly design: Design
  readonly verdict: VerdictCode
  readonly missing: readonly Missing[]
  /** Points of pain on practice days against the others; below zero is less. With its 95 % range. */
  readonly difference: { readonly mean: number; readonly low: number; readonly high: number }
  readonly chanceLower: number
  readonly chanceWorthwhile: number
  readonly worthwhileChange: number
  readonly ratings: number
  readonly adherence: Adherence
  /** Days on which something was worse for more than a day after practice; `null` if never asked. */
  readonly badReactions: number | null
  readonly warnings: readonly Warning[]
  /** `null` without pairs. */
  readonly randomisation: { readonly p: number; readonly smallestP: number; readonly pairs: number } | null
}

export function verdictFacts(
  analysis: Analysis,
  series: TrialSeries,
  badReactions: number | null = null,
): VerdictFacts {
  const { randomisationTest: test, ...rest } = analysis
  const { mean, q025, q975 } = analysis.primary
  return {
    design: rest.design,
    verdict: rest.decision,
    missing: rest.missing,
    difference: { mean, low: q025, high: q975 },
    chanceLower: rest.chances.lower,
    chanceWorthwhile: rest.chances.lowerByWorthwhile,
    worthwhileChange: rest.decisionRuleDelta,
    ratings: rest.nRatings,
    adherence: adherenceOf(series),
    badReactions,
    warnings: rest.warnings,
    randomisation: test && { p: test.pTwoSided, smallestP: test.minPossibleTwoSided, pairs: test.pairs },
  }
}
