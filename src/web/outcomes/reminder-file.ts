import { createEvents } from 'ics'
import { type CalendarDay, dateOf } from '../../outcomes/index.ts'

export type Reminder = {
  readonly title: string
  readonly details: string
  /** The page that opens from the calendar. */
  readonly url: string
  readonly firstDay: CalendarDay
  readonly lastDay: CalendarDay
  /** Local time of day, "20:30". */
  readonly at: string
  readonly uid: string
}

/** A calendar file (RFC 5545) that reminds daily, at her own time wherever she is. */
export function reminderFile({ title, details, url, firstDay, lastDay, at, uid }: Reminder): string {
  const [year, month, day] = dateOf(firstDay).split('-').map(Number) as [number, number, number]
  const [hour = 20, minute = 0] = at.split(':').map(Number)
  const { error, value } = createEvents([
    {
      uid,
      productId: 'uncoil',
      title,
      description: `${details} ${url}`,
      url,
      start: [year, month, day, hour, minute],
      startInputType: 'local',
      startOutputType: 'local',
      duration: { minutes: 5 },
      recurrenceRule: `FREQ=DAILY;COUNT=${lastDay - firstDay + 1}`,
      busyStatus: 'FREE',
      alarms: [{ action: 'display', description: title, trigger: { minutes: 0, before: true } }],
    },
  ])
  if (error || !value) throw error ?? new Error('The calendar could not be written.')
  return value
}
