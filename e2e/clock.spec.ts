import type { Page } from '@playwright/test'
import { currentTrial, emptyCheckIn, nothingKept } from '../src/outcomes/index.ts'
import { expectAccessible } from './accessibility.ts'
import { expect, test } from './base.ts'
import {
  bringIn,
  ratedDays,
  siteClockAt,
  standAt,
  todayDay,
  trialFrom,
  withoutSiteClock,
} from './outcomes-diaries.ts'

const question = (page: Page) => page.getByRole('heading', { name: 'Which day is it?' })
const pain = (page: Page, points: string) => page.getByRole('radio', { name: points, exact: true })
const shown = async (page: Page) => {
  await page.goto('/progress')
  await expect(page.getByRole('heading', { name: 'Your days' })).toBeVisible()
}
/** What the diary holds, by day: read from the device's own database, past the program. */
const keptPain = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<[number, number | null][]>((resolve, reject) => {
        const opening = indexedDB.open('uncoil-diary')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('check-ins').objectStore('check-ins').getAll()
          all.onsuccess = () =>
            resolve(all.result.map(({ day, pain }: { day: number; pain: number | null }) => [day, pain]))
        }
      }),
  )

test('a clock that is days behind is told, and nothing is asked until she says which day it is', async ({
  page,
}) => {
  await standAt(page)
  await siteClockAt(page, '2026-03-06')
  await shown(page)
  await expect(question(page)).toBeVisible()
  await expect(page.getByText('This device says Monday, March 2, 2026.')).toContainText(
    'Friday, March 6, 2026',
  )
  await expect(pain(page, '6')).toHaveCount(0)
  await expectAccessible(page, 'a doubtful day')
  await page.getByRole('button', { name: 'Yes, today is Monday, March 2, 2026' }).click()
  await expect(question(page)).toHaveCount(0)
  await pain(page, '6').check()
  await expect(page.getByText('Kept.')).toBeVisible()
  expect(await keptPain(page)).toEqual([[todayDay, 6]])
})

test('a clock that is hours ahead is believed: it may have been set by hand on a journey', async ({
  page,
}) => {
  await standAt(page, '2026-03-02', '23:30')
  await siteClockAt(page, '2026-03-02', '14:30')
  await shown(page)
  await expect(pain(page, '6')).toBeVisible()
  await expect(question(page)).toHaveCount(0)
})

test('a clock set back between two check-ins takes no older answer away, also without a network', async ({
  page,
}) => {
  await standAt(page)
  await withoutSiteClock(page)
  await bringIn(page, { ...nothingKept, checkIns: [{ ...emptyCheckIn(todayDay - 5), pain: 2 }] })
  await shown(page)
  await pain(page, '6').check()
  await expect(page.getByText('Kept.')).toBeVisible()
  // While the page is open: it looks at the clock every minute.
  await page.clock.setSystemTime(new Date('2026-02-25T12:00:00'))
  await page.clock.runFor(61_000)
  await expect(question(page)).toBeVisible()
  await expect(page.getByText('But your diary goes on until Monday, March 2, 2026')).toBeVisible()
  await expect(pain(page, '6')).toHaveCount(0)
  await page.clock.setSystemTime(new Date('2026-03-03T12:00:00'))
  await page.clock.runFor(61_000)
  await expect(question(page)).toHaveCount(0)
  await pain(page, '4').check()
  await expect(page.getByText('Kept.')).toBeVisible()
  expect(await keptPain(page)).toEqual([
    [todayDay - 5, 2],
    [todayDay, 6],
    [todayDay + 1, 4],
  ])
})

test('days kept while the clock ran ahead are found when it is right again, and put where they belong', async ({
  page,
}) => {
  await standAt(page, '2026-04-20')
  await withoutSiteClock(page)
  await shown(page)
  await pain(page, '7').check()
  await expect(page.getByText('Kept.')).toBeVisible()
  await page.clock.setSystemTime(new Date('2026-03-02T12:00:00'))
  await page.goto('/progress')
  await page.getByRole('button', { name: /^Yes, today is/ }).click()
  await expect(page.getByText('Your diary has days that have not come yet.')).toBeVisible()
  await expect(pain(page, '7')).not.toBeChecked()
  await page.getByRole('link', { name: 'Put them right' }).click()
  await page.getByRole('button', { name: /^Yes, today is/ }).click()
  await expect(page.getByText('pain 7 of 10')).toBeVisible()
  await expectAccessible(page, 'days that have not come yet')
  await page.getByRole('button', { name: 'Put it there' }).click()
  await expect(page.getByText('Days that have not come yet')).toHaveCount(0)
  await expect(pain(page, '7')).toBeChecked()
  expect(await keptPain(page)).toEqual([[todayDay, 7]])
})

test('a clock that ran past the end of a trial neither ends it nor shows its verdict', async ({ page }) => {
  const trial = trialFrom(todayDay - 50)
  const kept = { ...nothingKept, trials: [trial], checkIns: ratedDays(51, trial, 4) }
  expect(currentTrial(kept)).toBe(trial)
  await standAt(page)
  await bringIn(page, kept)
  await page.clock.setSystemTime(new Date('2026-03-20T12:00:00'))
  await siteClockAt(page, '2026-03-02')
  await page.goto('/progress')
  await expect(question(page)).toBeVisible()
  await expect(page.locator('.effect-bar')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Plan/ })).toHaveCount(0)
  await page.clock.setSystemTime(new Date('2026-03-02T12:05:00'))
  await page.clock.runFor(61_000)
  await expect(page.getByText('Too early to say')).toBeVisible({ timeout: 20_000 })
})

test('a clock that is set in the middle of a session changes neither its length nor its day', async ({
  session,
}) => {
  const { page, pass } = session
  await session.start()
  await pass(60)
  await page.clock.setSystemTime(new Date('2026-03-05T09:00:00'))
  await pass(60)
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'Better' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved on this device.')).toBeVisible()
  const kept = await page.evaluate(
    () =>
      new Promise<{ day: number; minutes: number }[]>((resolve, reject) => {
        const opening = indexedDB.open('uncoil-diary')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('sessions').objectStore('sessions').getAll()
          all.onsuccess = () => resolve(all.result)
        }
      }),
  )
  expect(kept).toMatchObject([{ day: todayDay, minutes: 2 }])
})
