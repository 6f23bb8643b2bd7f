/** If practice did nothing, each pair's difference could as well have had the other sign: how odd is what we saw? */
import { blocksOf, meanOf, type TrialSeries } from './series.ts'

export type RandomisationTest = {
  readonly pairDifferencesOnMinusOff: readonly number[]
  /** Mean of the differences, in points. */
  readonly statistic: number
  readonly pairs: number
  readonly pTwoSided: number
  readonly pOneSidedBenefit: number
  /** With few pairs even the clearest result cannot be rarer than this. */
  readonly minPossibleTwoSided: number
}

/** Sums of all 2^k ways to choose signs. */
function signedSums(values: readonly number[]): Float64Array {
  let sums = Float64Array.of(0)
  for (const value of values) {
    const next = new Float64Array(sums.length * 2)
    for (const [i, sum] of sums.entries()) {
      next[2 * i] = sum + value
      next[2 * i + 1] = sum - value
    }
    sums = next
  }
  return sums.sort()
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(sorted: Float64Array, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Share of all sign choices whose sum is at most `limit`: two halves are met in the middle, so 26 pairs are quick. */
function shareUpTo(values: readonly number[], limit: number): number {
  const half = values.length >> 1
  const left = signedSums(values.slice(0, half))
  const right = signedSums(values.slice(half))
  let count = 0
  for (const sum of left) count += countUpTo(right, limit - sum)
  return count / (left.length * right.length)
}

/** Of a list of on-minus-off differences, one a pair. */
export function signFlipTest(differences: readonly number[]): RandomisationTest | null {
  const statistic = meanOf(differences)
  if (statistic === null) return null
  const pairs = differences.length
  const sum = statistic * pairs
  const slack = 1e-9 * (1 + Math.abs(sum)) // sums of the same numbers in another order may differ in the last digit
  // Signs come in opposite twins, so the upper tail is as heavy as the lower one.
  const lowerTail = shareUpTo(differences, -Math.abs(sum) + slack)
  return {
    pairDifferencesOnMinusOff: differences,
    statistic,
    pairs,
    pTwoSided: Math.min(1, 2 * lowerTail),
    pOneSidedBenefit: shareUpTo(differences, sum + slack),
    minPossibleTwoSided: Math.min(1, 2 ** (1 - pairs)),
  }
}

/** Pairs are neighbouring blocks, one on and one off; a pair in which one of them has no rating is skipped. */
export function randomisationTest(series: TrialSeries): RandomisationTest | null {
  if (series.design !== 'randomised-blocks') return null
  const blocks = blocksOf(series)
  const differences: number[] = []
  for (let i = 0; i + 1 < blocks.length; i += 2) {
    const pair = [blocks[i]!, blocks[i + 1]!]
    const mean = (phase: 0 | 1) =>
      meanOf(pair.flatMap((block) => (block.phase === phase ? block.days.flatMap((d) => d.pain ?? []) : [])))
    const [on, off] = [mean(1), mean(0)]
    if (on !== null && off !== null) differences.push(on - off)
  }
  return signFlipTest(differences)
}
