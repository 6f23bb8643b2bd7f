import { afterEach, expect, test } from 'vitest'
import { dateOf } from '../../outcomes/index.ts'
import { localDay } from './local-day.ts'

const zone = process.env['TZ']
afterEach(() => {
  process.env['TZ'] = zone ?? 'UTC'
})

test.each([
  ['UTC', '2026-03-02T00:10:00Z', '2026-03-02'],
  ['America/Los_Angeles', '2026-03-02T00:10:00Z', '2026-03-01'],
  ['Pacific/Kiritimati', '2026-03-02T13:00:00Z', '2026-03-03'],
  ['Europe/Berlin', '2026-03-29T01:30:00Z', '2026-03-29'], // an hour after the clocks went forward
  ['America/Sao_Paulo', '2018-11-04T03:30:00Z', '2018-11-04'], // that day had no midnight
])('in %s, %s belongs to %s', (where, moment, date) => {
  process.env['TZ'] = where
  expect(dateOf(localDay(new Date(moment)))).toBe(date)
})
