import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, test } from '@playwright/test'
import { networkCable } from './network-cable.ts'

test.use({ serviceWorkers: 'allow' })

test('without a network, after a restart of the browser, an article plays and a check-in is kept', async ({
  baseURL,
  launchOptions,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'uncoil-offline-'))
  const cable = await networkCable(baseURL ?? '')
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(folder, {
      ...launchOptions,
      baseURL: cable.origin,
      locale: 'en-US',
      serviceWorkers: 'allow',
    })
  const address = '/a/wall-rolldown'

  const online = await open()
  const first = await online.newPage()
  await first.goto(address)
  const isKept = () => first.evaluate(() => navigator.serviceWorker.controller !== null)
  await expect.poll(isKept, { timeout: 40_000 }).toBe(true)
  await first.goto(address) // read under the worker's eye, as any later visit is
  await expect(first.getByRole('button', { name: /^Try it/ })).toBeVisible()
  await online.close()
  await cable.pull()

  const offline = await open()
  const page = await offline.newPage()
  const spoken: string[] = []
  await page.exposeFunction('heard', (text: string) => spoken.push(text))
  await page.addInitScript(() => {
    const heard = (window as unknown as { heard: (text: string) => void }).heard
    Object.assign(window, { __uncoilVoice: { say: (text: string) => heard(text) } })
  })
  await page.goto(address)
  await page.getByRole('button', { name: /^Try it/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect.poll(() => spoken.length, { timeout: 10_000 }).toBeGreaterThan(0)
  await expect(page.locator('.figure svg path').first()).toBeAttached()
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'Better' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved on this device.')).toBeVisible()

  await page.goto('/try')
  await expect(page.getByRole('heading', { name: 'Try your own text' })).toBeVisible()
  await page.goto('/a/never-opened')
  await expect(page.getByRole('heading', { name: /No network/ })).toBeVisible()
  await offline.close()
  await cable.plugIn()

  const again = await open()
  const back = await again.newPage()
  await back.goto(address)
  const kept = await back.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('uncoil-diary')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const count = opening.result.transaction('sessions').objectStore('sessions').count()
          count.onsuccess = () => resolve(count.result)
        }
      }),
  )
  expect(kept).toBe(1)
  await again.close()
  await cable.pull()
  rmSync(folder, { recursive: true, force: true })
})
