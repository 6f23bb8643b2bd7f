import { test as base, expect, type Page } from '@playwright/test'

/** One thing the recording voice was asked to say, and when, in seconds from the start of the session. */
export type Said = { readonly seconds: number; readonly text: string }

declare global {
  interface Window {
    __said: { at: number; text: string }[]
  }
}

export type SessionOnPage = {
  readonly page: Page
  /** Lets session time pass, at once. */
  readonly pass: (seconds: number) => Promise<void>
  /** All that was said so far. */
  readonly said: () => Promise<readonly Said[]>
  /** Passes time until the text is said; fails after so many seconds of session time. */
  readonly passUntilSaid: (text: RegExp, withinSeconds?: number) => Promise<Said>
  /** Opens an article's player and taps Start. */
  readonly start: (address?: string) => Promise<void>
  readonly open: (address?: string) => Promise<void>
}

export const articleAddress = '/a/wall-rolldown'

/** A test with the clock in hand and a voice that writes down what it is asked to say. */
export const test = base.extend<{ session: SessionOnPage }>({
  session: async ({ page }, use) => {
    let startedAt = 0
    await page.addInitScript(() => {
      window.__said = []
      const voice = { say: (text: string) => void window.__said.push({ at: performance.now(), text }) }
      Object.assign(window, { __uncoilVoice: voice })
    })
    // Minutes of a session pass in seconds here; drawing every frame of them would take most of the time. The figure
    // has tests of its own, and a session without it must play as well.
    await page.route(/figure-stage/, (route) => route.abort())
    await page.clock.install({ time: new Date('2026-03-02T08:00:00') })
    const pass = (seconds: number) => page.clock.runFor(seconds * 1000)
    const said = async () => {
      const heard = await page.evaluate(() => window.__said)
      return heard.map(({ at, text }) => ({ seconds: (at - startedAt) / 1000, text }))
    }
    const open = async (address = articleAddress) => {
      await page.goto(address)
      await page.locator('[data-play]').first().click()
      await expect(page.getByRole('button', { name: /^(?:Start|Empezar)$/ })).toBeVisible()
      await page.clock.pauseAt(new Date('2026-03-02T09:00:00'))
    }
    await use({
      page,
      pass,
      said,
      open,
      start: async (address) => {
        await open(address)
        await page.getByRole('button', { name: /^(?:Start|Empezar)$/ }).click()
        startedAt = await page.evaluate(() => performance.now())
        await page.clock.runFor(1) // the screen follows the first words in a task of its own
      },
      passUntilSaid: async (text, withinSeconds = 400) => {
        const known = (await said()).length
        for (let passed = 0; passed < withinSeconds; passed += 1) {
          await pass(1)
          const found = (await said()).slice(known).find((cue) => text.test(cue.text))
          if (found) return found
        }
        throw new Error(`nobody said ${text} within ${withinSeconds} seconds of the session`)
      },
    })
  },
})
export { expect }
