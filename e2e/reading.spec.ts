import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
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

type Chunk = { readonly name?: string; readonly file: string; readonly imports?: readonly string[] }

/** The files that these parts of the app need before they run, by the build's own list. */
function filesOf(manifest: Readonly<Record<string, Chunk>>, parts: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>()
  const add = (key: string) => {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`${key} is not in the build`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    for (const imported of chunk.imports ?? []) add(imported)
  }
  for (const part of parts) {
    // A chunk that several pages share stands in the list by its own name.
    const [key] = Object.entries(manifest).find(([, { name }]) => name === part) ?? []
    add(key ?? part)
  }
  return files
}

test('what is heard first costs at most 60 kB of script, figure and voice aside', async ({ request }) => {
  const manifest = JSON.parse(readFileSync('dist/web/.vite/manifest.json', 'utf8'))
  const files = filesOf(manifest, ['theme', 'site', 'article', 'open-player'])
  let bytes = 0
  for (const file of files) {
    const response = await request.get(`/${file}`)
    expect(response.ok(), file).toBe(true)
    bytes += gzipSync(await response.body(), { level: 9 }).length
  }
  console.log(`first cue: ${bytes} bytes of script, gzipped, in ${files.size} files`)
  expect(bytes).toBeLessThanOrEqual(60_000)
})
