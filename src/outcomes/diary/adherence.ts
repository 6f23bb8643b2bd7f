/** How the trial went: what was rated, practised as drawn, or practised in a pause. Counts without blame. */
import type { Phase, TrialSeries } from '../trial/series.ts'

export type PractisedDays = {
  readonly practised: number
  /** Days on which she said whether she practised. */
  readonly known: number
  readonly days: number
}

export type Adherence = {
  readonly rated: number
  readonly days: number
  /** Share of days without a rating. */
  readonly missingShare: number
  readonly on: PractisedDays
  /** Practice on pause days blurs the comparison ("contamination"). */
  readonly off: PractisedDays
}

export function adherenceOf({ days }: TrialSeries): Adherence {
  const rated = days.filter(({ pain }) => pain !== null).length
  const practised = (phase: Phase): PractisedDays => {
    const own = days.filter((day) => day.phase === phase)
    return {
      practised: own.filter((day) => day.practised === true).length,
      known: own.filter((day) => day.practised !== null).length,
      days: own.length,
    }
  }
  return {
    rated,
    days: days.length,
    missingShare: days.length === 0 ? 0 : 1 - rated / days.length,
    on: practised(1),
    off: practised(0),
  }
}
