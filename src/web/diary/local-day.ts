import { type CalendarDay, dateOf, dayOf } from '../../outcomes/index.ts'

/**
 * The day on the wall where she is now. Taken once, when something is kept, so that neither travel nor summer time
 * moves what was said.
 */
export function localDay(moment: Date): CalendarDay {
  return Math.floor(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / 86_400_000)
}

/** The value of a date field as a day, and back. */
export const dayFromField = (value: string): CalendarDay | null => dayOf(value)
export const dayForField = (day: CalendarDay): string => dateOf(day)
