import { expect, test } from 'vitest'
import { dayOf } from '../../outcomes/index.ts'
import { reminderFile } from './reminder-file.ts'

test('the file reminds daily at her own time of day, to the last day', () => {
  const file = reminderFile({
    title: 'How was today?',
    details: 'One tap.',
    url: 'https://example.org/progress',
    firstDay: dayOf('2026-03-27')!,
    lastDay: dayOf('2026-05-21')!,
    at: '20:30',
    uid: 'a@uncoil',
  })
  const lines = file.replaceAll('\r\n ', '').split('\r\n')
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  // No time zone: summer time and travel leave half past eight where it is.
  expect(lines).toContain('DTSTART:20260327T203000')
  expect(lines).toContain('RRULE:FREQ=DAILY;COUNT=56')
  expect(lines.some((line) => line.startsWith('TRIGGER'))).toBe(true)
  expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(1)
})
