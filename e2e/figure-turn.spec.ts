import { expect, type Page, test } from '@playwright/test'

test.use({ hasTouch: true })

/** The outlines that are shown, as one text. */
const outlines = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.during svg.uncoil path')].map((path) => path.getAttribute('d')).join('|'),
  )

/** Waits until two looks a moment apart are the same: nothing is being drawn any more. */
async function settled(page: Page): Promise<string> {
  let before = ''
  await expect(async () => {
    const now = await outlines(page)
    const same = now !== '' && now === before
    before = now
    expect(same).toBe(true)
  }).toPass({ intervals: [250] })
  return before
}

/** Draws a finger over the screen, as a hand would: through the browser, which may scroll the page instead. */
async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  const devtools = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points })
  await touch('touchStart', [from])
  for (let i = 1; i <= 10; i++) {
    const along = (a: number, b: number) => a + ((b - a) * i) / 10
    await touch('touchMove', [{ x: along(from.x, to.x), y: along(from.y, to.y) }])
  }
  await touch('touchEnd', [])
  await devtools.detach()
}

test('a finger drawn sideways turns the figure: the pose, the page and the pause stay as they are', async ({
  page,
}) => {
  await page.addInitScript(() => Object.assign(window, { __uncoilVoice: { say: () => undefined } }))
  await page.goto('/a/wall-rolldown')
  await page.locator('[data-play]').first().click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  const stage = page.locator('.during-touch')
  await expect(page.locator('.during svg.uncoil path').first()).toBeAttached()
  // on to where the spine is round, so that every side looks different; and paused, so that nothing else moves
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(1500)
  await stage.tap({ position: { x: 60, y: 300 } })
  await expect(page.getByText('Paused', { exact: true })).toBeVisible()
  const before = await settled(page)
  const window = () => page.evaluate(() => [scrollX, scrollY, visualViewport?.scale])
  const place = await window()

  await swipe(page, { x: 100, y: 420 }, { x: 280, y: 430 })
  await expect.poll(() => outlines(page)).not.toBe(before)
  await settled(page)
  await expect(page.getByText('Paused', { exact: true })).toBeVisible()
  expect(await window()).toEqual(place)

  await swipe(page, { x: 280, y: 430 }, { x: 100, y: 420 })
  await expect.poll(() => outlines(page)).toBe(before)

  // who can't swipe has a button and a key, all the way round (a tap right after a swipe is no click to Chromium)
  const turn = page.getByRole('button', { name: 'Turn the figure' })
  await turn.click()
  await expect.poll(() => outlines(page)).not.toBe(before)
  for (let i = 0; i < 3; i++) await turn.click()
  for (let i = 0; i < 4; i++) await page.keyboard.press('t')
  await expect.poll(() => outlines(page)).toBe(before)
  await expect(page.getByText('Paused', { exact: true })).toBeVisible()
})
