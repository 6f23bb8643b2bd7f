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

const articleOfThisSite = 'library/wall-rolldown'
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

/** Writes down what a page asks for and complains of, from now on. */
function watch(page: Page): Pick<VisitedPage, 'requests' | 'complaints'> {
  const requests: PageRequest[] = []
  const complaints: string[] = []
  page.removeAllListeners()
  page.on('request', (request) => requests.push({ url: request.url(), type: request.resourceType() }))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) complaints.push(message.text())
  })
  return { requests, complaints }
}

/** Goes to one page, and does there what a person would; all that it asks for meanwhile is told. */
export async function visit(
  page: Page,
  address: string,
  meanwhile: (page: Page) => Promise<void> = async () => undefined,
): Promise<VisitedPage> {
  const { requests, complaints } = watch(page)
  const response = await page.goto(address, { waitUntil: 'load' })
  if (!response) throw new Error(`${address} has no answer`)
  await meanwhile(page)
  await page.waitForTimeout(settlingMilliseconds)
  const path = new URL(response.url()).pathname
  const [html, headers] = [await response.text(), response.headers()]
  return { path, status: response.status(), html, headers, requests, complaints }
}

/** Pages of ours that this one leads to. */
async function linksOf(page: Page): Promise<readonly string[]> {
  const { origin } = new URL(page.url())
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
  return hrefs
    .filter((href) => new URL(href).origin === origin)
    .map((href) => new URL(href).pathname)
    .filter(isPage)
}

/** Goes to every page of a house that can be reached, once. `article` is one that is published there. */
export async function visitEveryPage(
  page: Page,
  house: string,
  article = articleOfThisSite,
): Promise<readonly VisitedPage[]> {
  const left: string[] = doors.map((door) => door.replace(articleOfThisSite, article))
  const seen = new Set<string>(left)
  const visited: VisitedPage[] = []
  for (let next = left.shift(); next !== undefined && visited.length < mostPages; next = left.shift()) {
    visited.push(await visit(page, new URL(next, house).href))
    for (const link of await linksOf(page)) {
      if (seen.has(link)) continue
      seen.add(link)
      left.push(link)
    }
  }
  return visited
}
