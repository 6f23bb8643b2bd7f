import { expect, test } from './base.ts'

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

test('what is heard first costs at most 60 kB, figure and voice aside', async ({ page, request }) => {
  const scripts = new Set<string>()
  page.on('request', (sent) => {
    const { pathname } = new URL(sent.url())
    if (pathname.endsWith('.js') && !pathname.includes('figure-stage') && !pathname.includes('worker'))
      scripts.add(pathname)
  })
  await page.route(/figure-stage/, (route) => route.abort()) // and with it all that only the figure needs
  await page.goto('/a/wall-rolldown')
  await page.locator('[data-play]').first().click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.locator('.during-cue')).not.toBeEmpty()
  let bytes = 0
  for (const script of scripts) {
    const response = await request.get(script, { headers: { 'Accept-Encoding': 'gzip' } })
    bytes += Number(response.headers()['content-length'] ?? (await response.body()).length)
  }
  expect(scripts.size).toBeGreaterThan(2)
  console.log(`first cue: ${bytes} bytes of script, compressed, in ${scripts.size} files`)
  expect(bytes).toBeLessThanOrEqual(60_000)
})
