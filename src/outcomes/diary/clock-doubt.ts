/**
 * Is the clock of the device plainly wrong? A diary stands and falls with its days, so nothing is asked until somebody
 * has said which day it is. What a zone can explain is no doubt: whoever moves the hands of an old phone by hand while
 * travelling has the right day on the wall.
 */
import type { CalendarDay } from '../plan/trial-plan.ts'

/** `site`: the clock of whoever serves the page differs. `diary`: days were kept that have not come yet. */
export type ClockDoubt = { readonly kind: 'site' | 'diary'; readonly day: CalendarDay }

/** The two zones furthest apart, Baker Island and Kiritimati, differ by so much. */
const MOST_BETWEEN_ZONES_MILLISECONDS = 26 * 3_600_000
/** Somebody who crosses the date line eastward has yesterday's day once more. */
const DAYS_A_TRAVELLER_GAINS = 1

export type ClockReadings = {
  /** Milliseconds since 1970 by the device, and the day on its wall. */
  readonly deviceMilliseconds: number
  readonly deviceDay: CalendarDay
  /** The same moment by the site's clock, and its day in the device's zone; null when the site can't be asked. */
  readonly site: { readonly milliseconds: number; readonly day: CalendarDay } | null
  /** Days that something is kept for. */
  readonly keptDays: readonly CalendarDay[]
}

export function clockDoubt({
  deviceMilliseconds,
  deviceDay,
  site,
  keptDays,
}: ClockReadings): ClockDoubt | null {
  if (site && Math.abs(site.milliseconds - deviceMilliseconds) > MOST_BETWEEN_ZONES_MILLISECONDS)
    return { kind: 'site', day: site.day }
  const latest = keptDays.reduce((later, day) => Math.max(later, day), deviceDay)
  return latest > deviceDay + DAYS_A_TRAVELLER_GAINS ? { kind: 'diary', day: latest } : null
}
