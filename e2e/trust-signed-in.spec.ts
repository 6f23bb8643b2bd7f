import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility.ts'
import { type VisitedPage, visit, visitEveryPage } from './every-page.ts'
import { type RunningHouse, startHouse } from './house.ts'
import { bringIn, wholeTrial } from './outcomes-diaries.ts'
import { keepRequestTable } from './request-table.ts'
import { comeInAt, publishAs } from './teacher.ts'
import { trustFaults } from './trust-faults.ts'

/** Answers of twelve readers, one of them with a line: enough for every part of the inbox. */
async function answer(page: Page, house: RunningHouse): Promise<void> {
  for (let reader = 0; reader < 12; reader++) {
    const data = {
      id: randomUUID(),
      version: 1,
      exercise: 0,
      feeling: reader % 3 === 0 ? 'same' : 'better',
      painBefore: 5,
      painAfter: 5 - (reader % 4),
      hardStep: 1,
      stoppedStep: null,
      words: reader === 0 ? 'The wall helped me.' : null,
    }
    const path = '/api/v1/publications/mine/articles/roll-down-a-wall/check-ins'
    const sent = await page.request.post(`${house.address}${path}`, { data })
    expect(sent.status()).toBe(200)
  }
}

/** Everything that may be opened on a page, opened. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details:not([open]) > summary').first().waitFor()
  await page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true
  })
}

/** One state of a page: axe has nothing to say, and at 400 % nothing has to be moved sideways. */
async function expectReadable(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state)
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 256 })
  const tooWide = await page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth + 1
      ? []
      : [...document.querySelectorAll('main *')]
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
          .map((one) => `${one.tagName}.${one.className}: ${(one.textContent ?? '').slice(0, 40)}`),
  )
  expect(tooWide, `${state} at 400 %`).toEqual([])
  if (before) await page.setViewportSize(before)
}

test('what a teacher and a clinician see asks no other origin for anything, complains of nothing, and can be read', async ({
  page,
  browser,
}) => {
  test.setTimeout(400_000) // every page twice, on a machine that may be busy
  const house = await startHouse()
  try {
    await comeInAt(page, house)
    const text = readFileSync('e2e/articles/wall-rolldown.txt', 'utf8')
    const published = await publishAs(page, { id: randomUUID(), title: 'Roll down a wall', text })
    await answer(page, house)
    await bringIn(page, wholeTrial(), house.address)

    const pages: VisitedPage[] = [...(await visitEveryPage(page, house.address, 'mine/roll-down-a-wall'))]
    expect(pages.length).toBeGreaterThan(15)

    let invitation = ''
    pages.push(
      await visit(page, `${house.address}/write`, async () => {
        await expect(page.getByRole('button', { name: 'Publish as version 2' })).toBeVisible()
        await openAll(page)
        await expect(page.getByText('Bring these words back')).toBeVisible()
        await page.getByRole('button', { name: 'Invite someone to write' }).click()
        const link = page.getByLabel('Send this link to one person.')
        await expect(link).toHaveValue(/sign-in#mine\//)
        invitation = await link.inputValue()
        await expectReadable(page, 'the studio, all of it open')
        await page.getByRole('button', { name: 'Follow it yourself' }).first().click()
        await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
      }),
      await visit(page, `${house.address}/inbox`, async () => {
        await expect(page.getByText('The wall helped me.')).toBeVisible()
        await expect(page.getByText('people told you how it went')).toBeVisible()
        await expectReadable(page, 'the inbox of twelve readers')
      }),
      await visit(page, `${house.address}/sign-in`, async () => {
        await expect(page.getByText('signed in as Ada')).toBeVisible()
        await expectReadable(page, 'the door from within')
      }),
      await visit(page, `${house.address}/report`, async () => {
        await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeVisible()
        const file = page.waitForEvent('download')
        await page.getByRole('button', { name: 'Save as PDF' }).click()
        await (await file).delete()
        await expectReadable(page, 'the clinician’s report')
      }),
      await visit(page, published, () => expectReadable(page, 'her own article')),
    )
    const guest = await browser.newPage()
    pages.push(
      await visit(guest, invitation, async () => {
        await expectReadable(guest, 'the door with an invitation')
        await guest.getByRole('textbox').fill('Bo')
        await guest.getByRole('button', { name: 'Come in' }).click()
        await expect(guest.getByText('signed in as Bo')).toBeVisible()
      }),
      await visit(guest, `${house.address}/write`, async () => {
        await openAll(guest)
        await expectReadable(guest, 'the studio of somebody who was invited')
      }),
    )
    await guest.close()
    expect(trustFaults(pages, house.address)).toEqual([])
    keepRequestTable('signed-in', pages)
  } finally {
    await house.stop()
  }
})
