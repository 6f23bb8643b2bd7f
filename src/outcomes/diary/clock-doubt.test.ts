import { expect, test } from 'vitest'
import { clockDoubt } from './clock-doubt.ts'

const hour = 3_600_000
const noonOfDay = (day: number) => day * 24 * hour + 12 * hour
const day = 20_000

/** The device at noon of its day, and a site whose clock is so many hours later. */
const seen = (siteHoursLater: number | null, keptDays: readonly number[] = []) =>
  clockDoubt({
    deviceMilliseconds: noonOfDay(day),
    deviceDay: day,
    site:
      siteHoursLater === null
        ? null
        : {
            milliseconds: noonOfDay(day) + siteHoursLater * hour,
            day: Math.floor((noonOfDay(day) + siteHoursLater * hour) / (24 * hour)),
          },
    keptDays,
  })

test.each([
  ['as the site’s', 0],
  ['hours ahead, as a hand-set clock of a traveller may be', -9],
  ['hours behind', 9],
  ['as far off as two zones may be', 26],
  ['unknown to a site that can’t be asked', null],
] as const)('a clock %s is believed', (_name, hours) => {
  expect(seen(hours)).toBeNull()
})

test.each([
  ['days behind', 72, day + 3],
  ['days ahead', -72, day - 3],
  ['back in the year it was made', 24 * 365 * 5, day + 365 * 5],
])('a clock %s is doubted, with the day of the site', (_name, hours, siteDay) => {
  expect(seen(hours)).toEqual({ kind: 'site', day: siteDay })
})

test('without a site, a diary that goes on past today casts doubt, but not by the one day that a traveller gains', () => {
  expect(seen(null, [day - 3, day])).toBeNull()
  expect(seen(null, [day + 1, day - 8])).toBeNull()
  expect(seen(null, [day + 2, day - 8])).toEqual({ kind: 'diary', day: day + 2 })
})
