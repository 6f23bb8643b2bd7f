import { fastestBreathsPerMinute, possiblePace, slowestBreathsPerMinute } from '../session/index.ts'

const breathsNeeded = 3

/**
 * A person's own pace, from one tap at the start of each breath in: milliseconds that run forward. The middle of the
 * gaps counts, so that one late tap changes little. Undefined until three breaths have been tapped, or when the taps
 * are no breathing (drumming, or a long forgetting).
 */
export function paceFromTaps(taps: readonly number[]): number | undefined {
  const gaps = taps.slice(1).map((tap, index) => tap - taps[index]!)
  if (gaps.length < breathsNeeded) return undefined
  const sorted = gaps.toSorted((a, b) => a - b)
  const middle = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
  const breathsPerMinute = 60_000 / middle
  // A little outside what we pace is still breathing, and is brought inside; far outside is something else.
  const isBreathing =
    breathsPerMinute >= slowestBreathsPerMinute / 2 && breathsPerMinute <= fastestBreathsPerMinute * 2
  if (!isBreathing) return undefined
  return Math.round(possiblePace(breathsPerMinute) * 10) / 10
}
