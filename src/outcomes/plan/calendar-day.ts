/** Dates without a clock or time zone: `2026-11-22` ↔ days since 1 January 1970 (Howard Hinnant's civil arithmetic). */
import type { CalendarDay } from './trial-plan.ts'

/** The day of a date like `2026-11-22`, or `null` if there is no such date. */
export function dayOf(date: string): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const shifted = month <= 2 ? year - 1 : year // years that begin in March keep the leap day last
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  const found = era * 146_097 + dayOfEra - 719_468
  return month >= 1 && month <= 12 && dateOf(found) === date ? found : null
}

/** The date of a day, like `2026-11-22`. */
export function dateOf(day: CalendarDay): string {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const padded = (value: number, digits: number) => String(value).padStart(digits, '0')
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`
}
