/** The diary as a table that any spreadsheet opens: one row a day, empty cells where nothing was said. */
import type { Diary } from '../diary/check-in.ts'
import { dateOf } from '../plan/calendar-day.ts'
import { phaseOn } from '../plan/trial-plan.ts'

const HEADER = [
  'date',
  'assigned',
  'pain_0_10',
  'practised',
  'minutes',
  'worse_more_than_a_day',
  'activities',
  'totals',
  'self_tests',
  'global_change',
  'note',
]

/** RFC 4180 quoting; a leading = + - @ is disarmed, as spreadsheets would run it. */
function cell(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Lines end with CRLF, as RFC 4180 has it. */
export function diaryToCsv({ plan, checkIns }: Diary): string {
  const rows = checkIns
    .toSorted((a, b) => a.day - b.day)
    .map(
      ({ day, pain, practices, worseForMoreThanADay, activities, totals, selfTests, globalChange, note }) => {
        const phase = phaseOn(plan, day)
        const minutes = practices?.every((practice) => practice.minutes !== null)
          ? practices.reduce((sum, practice) => sum + (practice.minutes ?? 0), 0)
          : null
        return [
          dateOf(day),
          phase === null ? null : phase === 1 ? 'practice' : 'pause',
          pain,
          practices === null ? null : practices.length > 0,
          minutes,
          worseForMoreThanADay,
          activities.map(({ activity, score }) => `${activity}: ${score}`).join('; '),
          totals.map(({ instrument, value }) => `${instrument}: ${value}`).join('; '),
          selfTests.map(({ test, side, value }) => `${test}${side ? ` ${side}` : ''}: ${value}`).join('; '),
          globalChange,
          note,
        ]
      },
    )
  return [HEADER, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
