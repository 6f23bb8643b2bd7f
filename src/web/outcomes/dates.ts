import type { CalendarDay } from '../../outcomes/index.ts'
import type { Language } from '../../words/index.ts'

const formats = {
  short: { day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  whole: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  full: { day: 'numeric', month: 'short', year: 'numeric' },
} as const

/** A day as people write it: "5 May", "Monday, May 5". The day has no time zone, so it is read as UTC's. */
export function dayInWords(
  language: Language,
  day: CalendarDay,
  format: keyof typeof formats = 'short',
): string {
  const options = { ...formats[format], timeZone: 'UTC' }
  return new Intl.DateTimeFormat(language, options).format(new Date(day * 86_400_000))
}

/** "4.5", "4,5". */
export function numberInWords(language: Language, value: number, digits = 1): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value)
}
