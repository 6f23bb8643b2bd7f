import { readFileSync } from 'node:fs'
import { type Everything, emptyCheckIn, nothingKept } from '../src/outcomes/index.ts'
import { expectAccessible } from './accessibility.ts'
import { expect, test } from './base.ts'
import { bringIn, ratedDays, standAt, todayDay, trialFrom, wholeTrial } from './outcomes-diaries.ts'

const running = trialFrom(todayDay - 25)
const gap = [...ratedDays(20, null).map((one) => ({ ...one, day: one.day - 380 })), ...ratedDays(5, null)]
const flat = (days: number) =>
  Array.from({ length: days }, (_, index) => ({ ...emptyCheckIn(todayDay - days + 1 + index), pain: 4 }))
const ended = trialFrom(todayDay - 56)

const diaries: readonly (readonly [string, Everything, RegExp])[] = [
  ['nothing', nothingKept, /first dot comes with your first rating/],
  ['5 days', { ...nothingKept, checkIns: ratedDays(5, null) }, /5 of 5 days rated/],
  [
    '40 days, 26 of them in a trial',
    { ...nothingKept, trials: [running], checkIns: ratedDays(40, running) },
    /of 26 days rated/,
  ],
  ['400 days', { ...nothingKept, checkIns: ratedDays(400, null) }, /of 400 days rated/],
  ['a year without a rating', { ...nothingKept, checkIns: gap }, /of 400 days rated/],
  [
    'a whole trial of equal ratings',
    { ...nothingKept, trials: [ended], checkIns: flat(57) },
    /All your ratings are the same/,
  ],
  ['a whole trial', wholeTrial(), /of 56 days rated/],
]

// The verdict comes from a worker: on a busy machine it takes its time.
const patient = { timeout: 20_000 }

test.beforeEach(({ page }) => standAt(page))

for (const [name, kept, summary] of diaries) {
  test(`the page says what it can, accessibly, with ${name}`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await bringIn(page, kept)
    await page.goto('/progress')
    await expect(page.getByText(summary).filter({ visible: true }).first()).toBeVisible()
    await expect(page.getByText('Working it out')).toHaveCount(0, patient)
    await expectAccessible(page, name)
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(tooWide, 'nothing sticks out of a phone').toBe(false)
    expect(errors).toEqual([])
  })
}

test('a pain rating is one tap, and is there after a reload', async ({ page }) => {
  await page.goto('/progress')
  await page.getByRole('radio', { name: '6', exact: true }).check()
  await expect(page.getByText('Kept.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('radio', { name: '6', exact: true })).toBeChecked()
  await page.getByRole('radio', { name: '3', exact: true }).check()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.reload()
  await expect(page.getByRole('radio', { name: '6', exact: true })).not.toBeChecked()
})

test('a plan is drawn with the keyboard, its order can be checked, and the first page knows the week', async ({
  page,
}) => {
  await page.goto('/progress')
  await page.getByRole('button', { name: 'Plan on and off weeks' }).press('Enter')
  await page.getByRole('button', { name: 'Draw the order and begin' }).press('Enter')
  await expect(page.getByText('Say in a few words what you want to try.')).toBeVisible()
  await page.getByLabel('What do you want to try?').fill('the wall fold')
  await page.getByRole('button', { name: 'Draw the order and begin' }).press('Enter')
  await expect(page.getByRole('heading', { name: /This is a (practice|pause) week/ })).toBeVisible()
  await expect(page.locator('.week')).toHaveCount(8)
  await expect(page.locator('.week-practice')).toHaveCount(4)
  await expect(page.getByText('Too early to say')).toBeVisible(patient)
  await page.getByText('The draw, for whoever wants to check it').click()
  const seed = await page.locator('.draw code').first().textContent()
  const first = await page.locator('.week strong').first().textContent()
  const { createHash } = await import('node:crypto')
  const digit = createHash('sha256').update(`${seed}:1`).digest('hex')[0] ?? ''
  expect(first).toBe(Number.parseInt(digit, 16) < 8 ? 'Practice' : 'Pause')
  await page.goto('/')
  await expect(page.locator('.home-today')).toContainText(/This is a (practice|pause) week/)
})

test('no verdict shows before the planned end, however the ratings look', async ({ page }) => {
  const early = trialFrom(todayDay - 50)
  await bringIn(page, { ...nothingKept, trials: [early], checkIns: ratedDays(51, early, 4) })
  await page.goto('/progress')
  await expect(page.getByText('Too early to say')).toBeVisible(patient)
  await expect(page.locator('.effect-bar')).toHaveCount(0)
})

test('reactions that last are told at once', async ({ page }) => {
  const checkIns = ratedDays(26, running).map((one, index) =>
    index > 20 && index < 24 ? { ...one, worseForMoreThanADay: true } : one,
  )
  await bringIn(page, { ...nothingKept, trials: [running], checkIns })
  await page.goto('/progress')
  await expect(page.getByText('Pause for now, and talk to someone')).toBeVisible(patient)
})

test('a diary goes out, is deleted in two taps, and comes back the same', async ({ page }) => {
  const kept = wholeTrial()
  await bringIn(page, kept)
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy (JSON)' }).click(),
  ])
  const saved = readFileSync(await copy.path(), 'utf8')
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a table (CSV)' }).click(),
  ])
  const rows = readFileSync(await table.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  expect(rows).toHaveLength(58)
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await expect(page.getByText('All of it is deleted.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('0 days, 0 sessions.')).toBeVisible()
  await page.getByLabel('Bring in a copy').setInputFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(saved),
  })
  await expect(page.getByText('Brought in: 57 days.')).toBeVisible()
  const [again] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy (JSON)' }).click(),
  ])
  expect(JSON.parse(readFileSync(await again.path(), 'utf8'))).toEqual(JSON.parse(saved))
})

test('a file that is no diary changes nothing and says so', async ({ page }) => {
  await bringIn(page, { ...nothingKept, checkIns: ratedDays(5, null) })
  await page.getByLabel('Bring in a copy').setInputFiles({
    name: 'cat.json',
    mimeType: 'application/json',
    buffer: Buffer.from('not JSON at all'),
  })
  await expect(page.getByText('This file is not a diary of Uncoil')).toBeVisible()
  await expect(page.getByText('5 days, 0 sessions.')).toBeVisible()
})

test('the diary of a day keeps activities, self-tests and totals, and refuses what can’t be', async ({
  page,
}) => {
  await page.goto('/diary')
  await page.getByText('Your own activities', { exact: true }).click()
  await page.getByLabel('Activity 1').fill('tying my shoes')
  await page.getByRole('button', { name: 'Keep these' }).click()
  await page
    .getByRole('group', { name: 'How well does “tying my shoes” go?' })
    .getByRole('radio', { name: '4', exact: true })
    .check()
  await page.getByText('Self-tests', { exact: true }).first().click()
  const value = page.getByLabel('Value in centimetres')
  await value.fill('400')
  await value.press('Enter')
  await expect(page.getByText('It must be between -40 and 100.')).toBeVisible()
  await value.fill('-3,5')
  await value.press('Enter')
  await expect(page.getByText(/Fingertips to the floor: -3.5/)).toBeVisible()
  await page.getByText('Totals of questionnaires', { exact: true }).first().click()
  const total = page.getByLabel(/Roland–Morris.*0 to 24/)
  await total.fill('7.5')
  await total.press('Enter')
  await expect(page.getByText('It must be a whole number.')).toBeVisible()
  await total.fill('7')
  await total.press('Enter')
  await expectAccessible(page, 'the diary')
  await page.reload()
  await page.getByText('Totals of questionnaires', { exact: true }).first().click()
  await expect(page.getByText('Roland–Morris Disability Questionnaire (24): 7')).toBeVisible()
})

test('reminders come as a calendar file', async ({ page }) => {
  await page.goto('/diary')
  await page.getByLabel('Time of day').fill('19:15')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a calendar file' }).click(),
  ])
  expect(readFileSync(await file.path(), 'utf8')).toContain('DTSTART:20260302T191500')
})

test('the clinician’s page is made in the browser: PDF, health record, and to look at', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url())
  })
  await bringIn(page, wholeTrial())
  await page.goto('/report')
  await expect(page.getByText('It probably helps').first()).toBeVisible(patient)
  await expectAccessible(page, 'the report')
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PDF' }).click(),
  ])
  expect(readFileSync(await pdf.path(), 'latin1').slice(0, 5)).toBe('%PDF-')
  const [record] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a health record (FHIR)' }).click(),
  ])
  expect(JSON.parse(readFileSync(await record.path(), 'utf8'))).toMatchObject({ resourceType: 'Bundle' })
  expect(sent).toEqual([])
})

test('a frame without storage keeps a diary for as long as it is open, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await page.goto('/progress')
  await expect(page.getByText('This browser keeps nothing for this page')).toBeVisible()
  await page.getByRole('radio', { name: '6', exact: true }).check()
  await expect(page.getByText('1 of 1 days rated')).toBeVisible()
})

test('a full device is told in words, and the answer stays on the page', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto('/progress')
  await page.getByRole('radio', { name: '6', exact: true }).check()
  await expect(page.getByText('There is no room left on this device')).toBeVisible()
  await expect(page.getByRole('radio', { name: '6', exact: true })).toBeChecked()
})

test('sessions kept by the first version of the diary are still there', async ({ page }) => {
  await page.goto('/about')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('uncoil-diary', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('sessions', { keyPath: 'id' })
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const startedAt = new Date('2026-03-01T18:00:00')
          const put = opening.result
            .transaction('sessions', 'readwrite')
            .objectStore('sessions')
            .put({
              id: 'old',
              address: '/a/wall-rolldown',
              title: 'Wall rolldown',
              startedAt,
              endedAt: new Date(startedAt.getTime() + 7.5 * 60_000),
              completed: true,
              painBefore: 5,
              painAfter: 4,
              feeling: 'better',
            })
          put.onsuccess = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
  await page.goto('/diary')
  await expect(page.getByText('1 session.')).toBeVisible()
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy (JSON)' }).click(),
  ])
  const { sessions } = JSON.parse(readFileSync(await copy.path(), 'utf8')) as Everything
  expect(sessions).toMatchObject([{ id: 'old', day: todayDay - 1, minutes: 7.5, painBefore: 5 }])
  expect(sessions[0]).not.toHaveProperty('startedAt')
})

test.describe('in Spanish', () => {
  test.use({ locale: 'es-ES' })
  test('the page speaks Spanish, the verdict as well', async ({ page }) => {
    await page.goto('/diary')
    await page.getByLabel('Traer una copia').setInputFiles({
      name: 'copia.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ format: 'uncoil-everything', version: 1, ...wholeTrial() })),
    })
    await page.getByText('Traído: 57 días').waitFor()
    await page.goto('/progress')
    await expect(page.getByRole('heading', { name: '¿Está funcionando?' })).toBeVisible()
    await expect(page.getByText('Es probable que te ayude').first()).toBeVisible(patient)
  })
})
