/** Is a change larger than measurement error, and large enough to matter? */

/** What a change must reach, and where that is written. */
export type Threshold = {
  readonly amount: number
  /** Of the first value, for thresholds like "or 30 %". */
  readonly relative?: number
  readonly source: string
  readonly status: 'checked' | 'from memory'
}

export type ChangeVerdict = 'better' | 'worse' | 'no-real-change'

/** Compares with one's own earlier value. `betterWhen` says which way is good. */
export function changeVerdict(
  before: number,
  after: number,
  threshold: Pick<Threshold, 'amount'>,
  betterWhen: 'lower' | 'higher',
): ChangeVerdict {
  const change = after - before
  if (Math.abs(change) < threshold.amount - 1e-9) return 'no-real-change'
  return change < 0 === (betterWhen === 'lower') ? 'better' : 'worse'
}

/** Reached when the fall (or rise) is at least the amount, or at least the share of the first value if one is given. */
export function changeMatters(
  before: number,
  after: number,
  threshold: Threshold,
  betterWhen: 'lower' | 'higher',
): boolean {
  const gain = betterWhen === 'lower' ? before - after : after - before
  const byShare = threshold.relative !== undefined && before > 0 && gain >= threshold.relative * before - 1e-9
  return gain >= threshold.amount - 1e-9 || byShare
}
