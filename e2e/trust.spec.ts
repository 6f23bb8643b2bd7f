import { expect, test } from '@playwright/test'
import { visitEveryPage } from './every-page.ts'
import { startBlog } from './house.ts'
import { keepRequestTable } from './request-table.ts'
import { trustFaults } from './trust-faults.ts'

test('no page asks another origin for anything, runs anything inline, or complains', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(400_000) // every page of the site, on a machine that may be busy
  const pages = await visitEveryPage(page, baseURL ?? '')
  expect(pages.length).toBeGreaterThan(25)
  expect(trustFaults(pages, baseURL ?? '')).toEqual([])
  keepRequestTable('visitors', pages)
})

test('a page that another site shows in a frame does nothing there but the embed', async ({
  page,
  baseURL,
}) => {
  const frame = (id: string, path: string) => `<iframe id="${id}" src="${baseURL}${path}"></iframe>`
  const html = frame('home', '/') + frame('door', '/sign-in') + frame('embed', '/embed/library/wall-rolldown')
  const blog = await startBlog(html)
  try {
    await page.goto(blog.address)
    await expect(page.frameLocator('#embed').locator('button').first()).toBeVisible({ timeout: 30_000 })
    // Chromium puts a page of its own where one may not be framed.
    const shown = page.frames().map((each) => each.url())
    expect(shown.filter((url) => url.startsWith('chrome-error:'))).toHaveLength(2)
    expect(shown.filter((url) => url.startsWith(`${baseURL}/`))).toEqual([
      `${baseURL}/embed/library/wall-rolldown`,
    ])
  } finally {
    blog.server.close()
  }
})
