import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from './base.ts'
import { startHouse } from './house.ts'
import { comeInAt, publishAs } from './teacher.ts'

test('what she sends counts once and on the day it arrives, though the network goes in the middle and her clock is years off', async ({
  session,
  browser,
}) => {
  const { page, pass } = session
  const house = await startHouse()
  try {
    const desk = await browser.newPage()
    await comeInAt(desk, house)
    const text = readFileSync('e2e/articles/wall-rolldown.txt', 'utf8')
    const published = await publishAs(desk, { id: randomUUID(), title: 'Roll down a wall', text })

    await session.start(published) // the clock of this page stands in March
    await pass(20)
    await page.clock.setSystemTime(new Date('2031-01-01T00:00:00'))
    await page.keyboard.press('Escape')
    await page.getByRole('radio', { name: 'Better' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved on this device.')).toBeVisible()
    await pass(1) // the form is fetched when the session is over
    await page.getByLabel('A line to her').fill('The wall helped me.')

    // The first time it arrives, and the answer is lost. The second time nothing arrives at all.
    const sent: unknown[] = []
    const cuts = [async (go: () => Promise<unknown>) => void (await go()), async () => undefined]
    await page.route('**/check-ins', async (route) => {
      sent.push(route.request().postDataJSON())
      const cut = cuts.shift()
      if (!cut) return route.continue()
      await cut(() => route.fetch())
      return route.abort('connectionreset')
    })
    const failed = page.getByText('It was not sent. Your answer is still here')
    for (let times = 1; times <= 2; times++) {
      await page.getByRole('button', { name: 'Send it' }).click()
      await expect(failed).toBeVisible()
      expect(sent).toHaveLength(times)
      await expect(page.getByLabel('A line to her')).toHaveValue('The wall helped me.')
    }
    await page.getByRole('button', { name: 'Send it' }).click()
    await expect(page.getByText('Sent. Thank you')).toBeVisible()
    expect(sent).toHaveLength(3)
    expect(new Set(sent.map((each) => JSON.stringify(each))).size).toBe(1)

    const messages = await (
      await desk.request.get(`${house.address}/api/v1/publications/mine/messages`)
    ).json()
    expect(messages.items).toHaveLength(1)
    const utcDay = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10)
    expect([utcDay(Date.now()), utcDay(Date.now() - 60_000)]).toContain(messages.items[0].receivedOn)
    await desk.close()
  } finally {
    await house.stop()
  }
})
