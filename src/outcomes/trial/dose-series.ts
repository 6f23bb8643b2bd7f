import type { TrialDay } from './series.ts'

/** A dose is half forgotten after three days. */
const KEPT_PER_DAY = 2 ** (-1 / 3)

/**
 * Recent practice on each day, in units of ten minutes a day sustained. Today's minutes count from tomorrow on:
 * people practise less on bad days, so today's minutes must not explain today's pain.
 */
export function doseSeries(days: readonly TrialDay[]): readonly number[] {
  const series: number[] = []
  let dose = 0
  for (const [index] of days.entries()) {
    if (index > 0) dose = KEPT_PER_DAY * dose + ((1 - KEPT_PER_DAY) * (days[index - 1]?.minutes ?? 0)) / 10
    series.push(dose)
  }
  return series
}
