import type { Page } from '@playwright/test'
import { expect, type SessionOnPage, test } from './base.ts'

/** What lies outside the window or over something else, and where; empty when every word stands in its place. */
function misplaced(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const parts = [
      '#player-cue',
      '.during-facts li',
      '.during-now p',
      '.during-now button',
      '.during-paused',
      '.during-turn',
      '.during-choice button',
      '.during-choice .hint',
      '.during-notice',
      '.during-next',
      '.during-progress progress',
      '.during-progress span',
      '.during-buttons button',
      '.hurts h2',
      '.hurts legend',
      '.hurts button',
    ]
    const placed = parts
      .flatMap((part) => [...document.querySelectorAll(part)])
      .filter((element) => (element.textContent ?? '').trim() !== '' && element.getClientRects().length > 0)
      .map((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        // A button is its whole shape, and what comes next is one line that may end in dots. Of other words only the
        // letters count, not the place around them.
        const isShape = element.matches('button, progress, .during-next')
        const { left, top, right, bottom } = (isShape ? element : range).getBoundingClientRect()
        return { name: (element.textContent ?? '').trim(), left, top, right, bottom }
      })
    const slack = 1 // rounding
    const outside = placed
      .filter(
        ({ left, top, right, bottom }) =>
          left < -slack || top < -slack || right > innerWidth + slack || bottom > innerHeight + slack,
      )
      .map(({ name, top, bottom }) => `outside: ${name} (${Math.round(top)} to ${Math.round(bottom)})`)
    const over = placed.flatMap((one, index) =>
      placed
        .slice(index + 1)
        .filter(
          (two) =>
            Math.min(one.right, two.right) - Math.max(one.left, two.left) > slack &&
            Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > slack,
        )
        .map((two) => `over each other: ${one.name} / ${two.name}`),
    )
    const cue = document.querySelector('.during-words')
    const cut = cue && cue.scrollHeight > cue.clientHeight + slack ? [`cut off: ${cue.textContent}`] : []
    return [...outside, ...over, ...cut]
  })
}

const isSmallest = (size: string) => size === '568x320' || size === '320x568'

/** Plays to the question at the end; every new line, paused and not, is looked at on the way. */
async function lookAtEveryLine({ page, pass }: SessionOnPage): Promise<readonly string[]> {
  const found = new Set<string>()
  const look = async () => {
    for (const wrong of await misplaced(page)) found.add(wrong)
  }
  const seen = new Set<string>()
  for (let step = 0; step < 400; step++) {
    const line = await page.evaluate(() => document.querySelector('.during-stage')?.textContent ?? '')
    if (!seen.has(line)) {
      seen.add(line)
      await look()
    }
    if ((await page.locator('.during-choice').count()) > 0) break
    if (step % 25 === 10) {
      await page.locator('.during-touch').click({ position: { x: 5, y: 5 } })
      await pass(0.1)
      await look()
      await page.locator('.during-touch').click({ position: { x: 5, y: 5 } })
    }
    await pass(1)
  }
  expect(seen.size).toBeGreaterThan(30)
  return [...found]
}

const sizes = {
  'en-US': ['740x360', '667x375', '568x320', '320x568', '375x667'],
  'es-ES': ['740x360', '568x320', '320x568'],
} as const

for (const locale of ['en-US', 'es-ES'] as const) {
  test.describe(locale, () => {
    test.use({ locale })
    for (const size of sizes[locale]) {
      const [width = 0, height = 0] = size.split('x').map(Number)
      test(`on ${size} no word of a session is cut off or lies over another`, async ({ session }) => {
        const { page, pass } = session
        await page.setViewportSize({ width, height })
        await session.start()
        // Its styles come apart, while she reads what is before the session.
        const styles = () => [...document.styleSheets].some(({ href }) => href?.includes('/tight'))
        await expect.poll(() => page.evaluate(styles)).toBe(true)
        expect(await lookAtEveryLine(session)).toEqual([])
        await expect(page.locator('.during-choice')).toBeVisible()
        expect(await misplaced(page)).toEqual([])
        await page.locator('.during-hurts').click()
        await pass(0.1)
        await expect(page.locator('.hurts button').first()).toBeVisible()
        // On the very smallest, the way out may be a little below; the answers may not.
        const wrong = await misplaced(page)
        const last = (await page.locator('.hurts .actions').textContent())?.trim() ?? ''
        expect(isSmallest(size) ? wrong.filter((line) => !line.includes(last)) : wrong).toEqual([])
        for (const answer of await page.locator('.hurts fieldset button').all()) {
          await expect(answer).toBeInViewport({ ratio: 1 })
        }
        await page.locator('.hurts fieldset button').nth(2).click()
        await page.locator('.hurts .actions button').last().click()
        await expect(page.locator('.after fieldset label').first()).toBeInViewport({ ratio: 1 })
        const sideways = await page.evaluate(() => {
          const frame = document.querySelector('.player-frame')
          return frame ? frame.scrollWidth - frame.clientWidth : -1
        })
        expect(sideways).toBe(0)
      })
    }
  })
}
