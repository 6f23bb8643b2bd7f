import { createHash } from 'node:crypto'
import { createEvents, type EventAttributes } from 'ics'
import { type Published, usualSession } from './published.ts'

/** When and how often she wants to be reminded. */
export type CalendarChoice = {
  /** The first day, `2026-11-23`. */
  readonly from: string
  /** Local time of day, `07:30`. */
  readonly at: string
  readonly timesAWeek: number
  readonly weeks: number
}

// Spread over the week, so that no two sessions stand closer than they must.
const days = [
  [],
  ['MO'],
  ['MO', 'TH'],
  ['MO', 'WE', 'FR'],
  ['MO', 'TU', 'TH', 'FR'],
  ['MO', 'TU', 'WE', 'TH', 'FR'],
  ['MO', 'TU', 'WE', 'TH', 'FR', 'SA'],
  ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
]
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const leastMinutes = 5

/** The first day on or after `from` that the plan has a session on: an event's start is always counted as one. */
function firstDay(from: string, chosen: readonly string[]): Date {
  const day = new Date(`${from}T00:00:00Z`)
  while (!chosen.includes(weekdays[day.getUTCDay()] as string)) day.setUTCDate(day.getUTCDate() + 1)
  return day
}

/** Times a week that the text itself asks for; three where it says nothing. */
export function statedTimesAWeek({ article }: Published): number {
  for (const { dose } of article.exercises) {
    const often = dose.frequency
    if (often?.per === 'day') return 7
    if (often?.per === 'week' && often.min !== null) return Math.min(7, Math.max(1, Math.round(often.min)))
  }
  return 3
}

/** A calendar file (RFC 5545) for a plan: floating local times, since she practises where she is. */
export function calendarFile(published: Published, choice: CalendarChoice, now: number): string {
  const { entry, addresses, publication } = published
  const chosen = days[choice.timesAWeek] as readonly string[]
  const first = firstDay(choice.from, chosen)
  const [hour = 7, minute = 0] = choice.at.split(':').map(Number)
  const minutes = Math.max(leastMinutes, Math.ceil((usualSession(published)?.seconds ?? 0) / 60))
  const stamp = new Date(now)
  const event: EventAttributes = {
    uid: `${createHash('sha256').update(`${addresses.page} ${choice.from}`).digest('hex').slice(0, 32)}@uncoil`,
    productId: 'uncoil',
    calName: publication.title,
    title: entry.title,
    description: `Follow it here: ${addresses.page}`,
    url: addresses.page,
    start: [first.getUTCFullYear(), first.getUTCMonth() + 1, first.getUTCDate(), hour, minute],
    startInputType: 'local',
    startOutputType: 'local',
    duration: { minutes },
    recurrenceRule: `FREQ=WEEKLY;BYDAY=${chosen.join(',')};COUNT=${choice.timesAWeek * choice.weeks}`,
    created: stamp.getTime(),
    alarms: [{ action: 'display', description: entry.title, trigger: { minutes: 5, before: true } }],
  }
  const { error, value } = createEvents([event])
  if (error || !value) throw error ?? new Error('The calendar could not be written.')
  return value
}
