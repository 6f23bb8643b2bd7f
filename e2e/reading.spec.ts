import { expect, test } from './base.ts'
import { firstCueBudget, watchFirstCue } from './first-cue.ts'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the library and an article can be read, steps and all', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('link', { name: /hang your head/i }).click()
    await expect(page.getByText('Backs like to be moved')).toBeVisible()
    const steps = page.getByRole('list', { name: 'Step by step' }).getByRole('listitem')
    await expect(steps).toHaveCount(12)
    await expect(steps.first()).toContainText('Stand with your back against the wall')
    await expect(page.getByText('Tell us how it went.')).toBeVisible()
  })
})

test.describe('in Spanish', () => {
  test.use({ locale: 'es-MX' })

  test("pages and player speak the reader's language", async ({ page }) => {
    await page.goto('/a/wall-rolldown')
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await page
      .getByRole('button', { name: /^Pruébalo/ })
      .first()
      .click()
    await expect(page.getByRole('button', { name: 'Empezar', exact: true })).toBeVisible()
  })
})

test('nothing on a page is inline: no script, style or style attribute', async ({ page, request }) => {
  for (const address of ['/', '/a/wall-rolldown', '/try', '/settings']) {
    const html = await (await request.get(address)).text()
    expect(html).not.toMatch(/<script(?![^>]*(?:src=|type="application\/json"))/)
    expect(html).not.toMatch(/<style|\sstyle="/)
  }
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
  })
  await page.goto('/a/wall-rolldown')
  await page.locator('[data-play]').first().click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.locator('.figure svg path').first()).toBeAttached()
  expect(refused).toEqual([])
})

test('what is fetched before the first words are said stays light, figure and own voice aside', async ({
  page,
  baseURL,
}) => {
  const firstCue = await watchFirstCue(page, baseURL ?? '')
  await page.goto('/a/wall-rolldown')
  await page.locator('[data-play]').first().click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  const { bundleBytes, files } = await firstCue()
  expect(files.some((file) => file.includes('open-player'))).toBe(true)
  expect(bundleBytes).toBeGreaterThan(30_000)
  expect(bundleBytes).toBeLessThanOrEqual(firstCueBudget)
})
