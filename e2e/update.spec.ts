import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'

test.use({ serviceWorkers: 'allow' })

/** The same house, until it is updated: then its service worker is another one, as after a release. */
async function houseToUpdate(behind: string) {
  let isUpdated = false
  const server = createServer((request, answer) => {
    void fetch(behind + request.url, { headers: { 'accept-language': 'en' } }).then(async (from) => {
      const body = Buffer.from(await from.arrayBuffer())
      const isWorker = request.url === '/service-worker.js'
      answer.statusCode = from.status
      for (const name of ['content-type', 'content-security-policy']) {
        const value = from.headers.get(name)
        if (value) answer.setHeader(name, value)
      }
      answer.end(isWorker && isUpdated ? Buffer.concat([body, Buffer.from('\n// the next version')]) : body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    update: () => {
      isUpdated = true
    },
    stop: () => server.close(),
  }
}

test('an update that comes during a session waits for its end, and then for a tap', async ({
  page,
  baseURL,
}) => {
  const house = await houseToUpdate(baseURL ?? '')
  const spoken: string[] = []
  await page.exposeFunction('heard', (text: string) => spoken.push(text))
  await page.addInitScript(() => {
    const heard = (window as unknown as { heard: (text: string) => void }).heard
    Object.assign(window, { __uncoilVoice: { say: (text: string) => heard(text) } })
  })
  const address = `${house.origin}/a/wall-rolldown`
  await page.goto(address)
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 60_000 })
    .toBe(true)
  await page.locator('[data-play]').first().click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect.poll(() => spoken.length).toBeGreaterThan(0)

  house.update()
  const isWaiting = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      if (!registration.waiting) await registration.update()
      return registration.waiting !== null
    })
  await expect.poll(isWaiting, { timeout: 60_000 }).toBe(true)
  const before = spoken.length
  await expect.poll(() => spoken.length, { timeout: 30_000 }).toBeGreaterThan(before)
  await expect(page.locator('.during')).toBeVisible()
  await expect(page.locator('.notice')).toHaveCount(0)

  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'Better' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved on this device.')).toBeVisible()
  await page.getByRole('button', { name: 'Back to the article' }).click()
  const notice = page.locator('.notice')
  await expect(notice).toBeVisible()
  const reloaded = page.waitForEvent('load')
  await notice.getByRole('button').click()
  await reloaded
  await expect(page.locator('[data-play]').first()).toBeVisible()
  house.stop()
})
