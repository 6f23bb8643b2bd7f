import { writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { visitEveryPage } from './every-page.ts'
import { startBlog } from './house.ts'
import { requestTable } from './request-table.ts'

test('no page asks another origin for anything, runs anything inline, or complains', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(400_000) // every page of the site, on a machine that may be busy
  const pages = await visitEveryPage(page)
  expect(pages.length).toBeGreaterThan(25)
  const wrong: string[] = []
  for (const { path, status, html, headers, requests, complaints } of pages) {
    const say = (what: string) => wrong.push(`${path}: ${what}`)
    if (status !== (path === '/nothing-here' ? 404 : 200)) say(`status ${status}`)
    for (const { url } of requests)
      if (!url.startsWith(`${baseURL}/`) && !/^(?:blob|data):/.test(url)) say(`asks ${url}`)
    for (const complaint of complaints) say(complaint)
    if (/<script(?![^>]*(?:src=|type="application\/(?:ld\+)?json"))/.test(html)) say('an inline script')
    if (/<style|<[^>]*\sstyle=/.test(html)) say('an inline style')
    if (/<[a-z][^>]*\son[a-z]+=/.test(html)) say('an inline handler')
    const loaded = html.matchAll(
      /<(?:script|link|img|iframe|audio|video|source)[^>]*\s(?:src|data)="((?:https?:)?\/\/[^"]*)/g,
    )
    for (const [, address = ''] of loaded) if (!address.startsWith(`${baseURL}/`)) say(`loads ${address}`)
    const policy = headers['content-security-policy'] ?? ''
    for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"])
      if (!policy.includes(part)) say(`its policy lacks ${part}`)
    if (/unsafe|https?:|\*(?!$)/.test(policy.replace('frame-ancestors *', '')))
      say(`its policy allows too much: ${policy}`)
    const framed = path.startsWith('/embed/')
    if (!policy.includes(framed ? 'frame-ancestors *' : "frame-ancestors 'none'"))
      say('who may frame it is wrong')
    const permissions = headers['permissions-policy'] ?? ''
    for (const part of ['geolocation=()', 'payment=()', 'camera=(self)', 'microphone=(self)'])
      if (!permissions.includes(part)) say(`its permissions lack ${part}`)
    if (headers['x-content-type-options'] !== 'nosniff') say('its type may be guessed at')
    if (headers['referrer-policy'] !== 'strict-origin-when-cross-origin')
      say('it tells other sites where a reader was')
    if ('set-cookie' in headers) say('it sets a cookie')
  }
  expect(wrong).toEqual([])
  const file = process.env['UNCOIL_REQUEST_TABLE']
  if (file) writeFileSync(file, requestTable(pages))
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
