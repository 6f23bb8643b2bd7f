const slowest = 4
const fastest = 20

/**
 * Breaths a minute from the times of taps, one at the start of each breath in. The middle interval counts, so one
 * missed or double tap does no harm. Null until three breaths were whole; always within 4 to 20.
 */
export function measuredPace(tapSeconds: readonly number[]): number | null {
  const intervals = tapSeconds
    .slice(1)
    .map((at, index) => at - (tapSeconds[index] ?? at))
    .filter((interval) => interval > 0.8) // quicker than any breath: a finger that bounced
    .sort((a, b) => a - b)
  if (intervals.length < 3) return null
  const middle = intervals.length / 2
  const median =
    intervals.length % 2 === 1
      ? (intervals[Math.floor(middle)] ?? 0)
      : ((intervals[middle - 1] ?? 0) + (intervals[middle] ?? 0)) / 2
  const pace = Math.round((60 / median) * 2) / 2
  return Math.min(fastest, Math.max(slowest, pace))
}
