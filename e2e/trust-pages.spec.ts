import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility.ts'
import { doors } from './every-page.ts'

const lively = [...doors, '/diary', '/report']

async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.locator('h1, h2').first()).toBeVisible()
  await page.waitForTimeout(400) // what scripts put there
}

const looks = [
  { name: 'a phone, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'a desktop, light', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
] as const

for (const { name, viewport, colorScheme } of looks) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme })

    test(`every page passes the accessibility rules on ${name}`, async ({ page }) => {
      test.setTimeout(300_000)
      for (const address of lively) {
        await arrive(page, address)
        await expectAccessible(page, address)
      }
    })
  })
}

// WCAG 1.4.10: a screen of 1280 pixels at 400 % is 320 wide.
test('at 400 % no page has to be moved sideways to be read', async ({ page }) => {
  test.setTimeout(300_000)
  await page.setViewportSize({ width: 320, height: 256 })
  const tooWide: string[] = []
  for (const address of lively) {
    await arrive(page, address)
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    if ((content ?? 0) > (screen ?? 0) + 1) tooWide.push(`${address}: ${content} of ${screen}`)
  }
  expect(tooWide).toEqual([])
})

test('with colours forced by the system, text and controls stay to be seen', async ({ page }) => {
  test.setTimeout(300_000)
  await page.emulateMedia({ forcedColors: 'active' })
  const lost: string[] = []
  for (const address of lively) {
    await arrive(page, address)
    const hidden = await page
      .locator('a[href]:visible, button:visible, h1:visible')
      .evaluateAll((all) =>
        all
          .filter((one) => getComputedStyle(one).forcedColorAdjust === 'none' && !one.closest('svg, figure'))
          .map((one) => one.textContent ?? ''),
      )
    lost.push(...hidden.map((words) => `${address}: ${words}`))
  }
  expect(lost).toEqual([])
})

test('who asks for less motion gets none on a page at rest', async ({ page }) => {
  test.setTimeout(300_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving: string[] = []
  for (const address of lively) {
    await arrive(page, address)
    const names = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(
          ({ playState, effect }) =>
            playState === 'running' && Number(effect?.getComputedTiming().duration) > 100,
        )
        .map((each) => (each as CSSAnimation).animationName ?? 'a change'),
    )
    moving.push(...names.map((each) => `${address}: ${each}`))
  }
  expect(moving).toEqual([])
})
