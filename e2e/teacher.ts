import { expect, type Page } from '@playwright/test'
import type { RunningHouse } from './house.ts'

/** Comes in by the owner's link, as Ada. */
export async function comeInAt(page: Page, house: RunningHouse): Promise<void> {
  await page.goto(house.ownerLink)
  await page.getByRole('textbox').fill('Ada')
  await page.getByRole('button', { name: 'Come in' }).click()
  await expect(page.getByText('signed in as Ada')).toBeVisible()
}

export type Words = { readonly id: string; readonly title: string; readonly text: string }

/** What the studio does: saves a draft and publishes it, as whoever is signed in on the page. Returns its address. */
export async function publishAs(page: Page, words: Words): Promise<string> {
  return page.evaluate(async ({ id, title, text }) => {
    const base = '/api/v1/publications/mine/drafts'
    const headers = { 'Content-Type': 'application/json' }
    const draft = { articleSlug: null, title, text, series: null, seriesPosition: 0 }
    await fetch(`${base}/${id}`, {
      method: 'PUT',
      headers: { ...headers, 'If-None-Match': '*' },
      body: JSON.stringify(draft),
    })
    const answer = await fetch(`${base}/${id}/publish`, { method: 'POST', headers, body: '{}' })
    return ((await answer.json()) as { address: string }).address
  }, words)
}
