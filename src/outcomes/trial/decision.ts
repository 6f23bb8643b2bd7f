/** The rule that turns chances into one verdict. The order matters: the first that fits is it. See docs/statistics.md. */
import type { Design } from './series.ts'

export type RandomisedVerdict =
  | 'not-enough-data'
  | 'probably-worse'
  | 'probably-worthwhile'
  | 'probably-helps-a-little'
  | 'probably-helps-size-unsure'
  | 'probably-no-worthwhile-difference'
  | 'cannot-tell'

/** A before–after diary can show a pattern; it can't say what caused it, so nothing "helps". */
export type BeforeAfterVerdict =
  | 'not-enough-data'
  | 'higher-than-your-trend'
  | 'lower-than-your-trend'
  | 'probably-no-worthwhile-difference'
  | 'cannot-tell'

export type VerdictCode = RandomisedVerdict | BeforeAfterVerdict

/** Smallest worthwhile change in points, chosen before the start. */
export const DEFAULT_WORTHWHILE_CHANGE = 1.5

/** Chances about θ, the change that goes with practice; below zero is less pain. */
export type Chances = {
  readonly lower: number
  /** P(θ < −δ). */
  readonly lowerByWorthwhile: number
  /** P(|θ| < δ). */
  readonly withinWorthwhile: number
}

/** The verdict by the numbers alone, whether or not there are enough of them. */
export function verdictOf({ lower, lowerByWorthwhile, withinWorthwhile }: Chances): RandomisedVerdict {
  // A lower bar for harm than for help, on purpose: someone who gets worse should hear it early.
  if (1 - lower >= 0.9) return 'probably-worse'
  if (lower >= 0.95 && lowerByWorthwhile >= 0.8) return 'probably-worthwhile'
  if (lower >= 0.95 && withinWorthwhile >= 0.8) return 'probably-helps-a-little'
  if (lower >= 0.95) return 'probably-helps-size-unsure'
  if (withinWorthwhile >= 0.8) return 'probably-no-worthwhile-difference'
  return 'cannot-tell'
}

/** What a design allows to be said of it. */
export function sayFor(design: Design, verdict: RandomisedVerdict): VerdictCode {
  if (design === 'randomised-blocks') return verdict
  switch (verdict) {
    case 'probably-worse':
      return 'higher-than-your-trend'
    case 'probably-worthwhile':
    case 'probably-helps-a-little':
    case 'probably-helps-size-unsure':
      return 'lower-than-your-trend'
    case 'not-enough-data':
    case 'probably-no-worthwhile-difference':
    case 'cannot-tell':
      return verdict
  }
}
