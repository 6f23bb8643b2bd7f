import type { Page } from '@playwright/test'

/** Where a visitor may begin. From here every link on the site is followed. */
export const doors = [
  '/',
  '/try',
  '/check',
  '/map',
  '/tilt',
  '/progress',
  '/plan',
  '/settings',
  '/about',
  '/write',
  '/inbox',
  '/sign-in',
  '/offline',
  '/nothing-here',
  '/p/library/wall-rolldown',
  '/p/library/wall-rolldown/print',
  '/embed/library/wall-rolldown',
] as const

const mostPages = 60
const settlingMilliseconds = 400 // what a page asks for after it has loaded: the worker's modules, the figure

/** One request that a page made by itself. */
export type PageRequest = { readonly url: string; readonly type: string }
export type VisitedPage = {
  readonly path: string
  readonly status: number
  readonly html: string
  readonly headers: Readonly<Record<string, string>>
  readonly requests: readonly PageRequest[]
  /** Whatever the console called an error, and whatever script threw. */
  readonly complaints: readonly string[]
}

// Two things that browsers call errors and that are none: a page that is not found, and nobody being signed in.
const expected = /status of (?:404|401) /

const isPage = (path: string) => !/\.(?:mp3|svg|png|pdf|ics|atom|xml|json|js)$/.test(path)

async function visit(page: Page, path: string): Promise<{ visited: VisitedPage; links: string[] }> {
  const requests: PageRequest[] = []
  const complaints: string[] = []
  page.removeAllListeners()
  page.on('request', (request) => requests.push({ url: request.url(), type: request.resourceType() }))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) complaints.push(message.text())
  })
  const response = await page.goto(path, { waitUntil: 'load' })
  if (!response) throw new Error(`${path} has no answer`)
  await page.waitForTimeout(settlingMilliseconds)
  const { origin } = new URL(page.url())
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
  const links = hrefs
    .filter((href) => new URL(href).origin === origin)
    .map((href) => new URL(href).pathname)
    .filter(isPage)
  const [html, headers] = [await response.text(), response.headers()]
  return { visited: { path, status: response.status(), html, headers, requests, complaints }, links }
}

/** Goes to every page that can be reached, once. */
export async function visitEveryPage(page: Page): Promise<readonly VisitedPage[]> {
  const left: string[] = [...doors]
  const seen = new Set<string>(left)
  const visited: VisitedPage[] = []
  for (let next = left.shift(); next !== undefined && visited.length < mostPages; next = left.shift()) {
    const { visited: one, links } = await visit(page, next)
    visited.push(one)
    for (const link of links) {
      if (seen.has(link)) continue
      seen.add(link)
      left.push(link)
    }
  }
  return visited
}
