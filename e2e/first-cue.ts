import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, type Page, type Request, test } from '@playwright/test'

type Chunk = { readonly file: string; readonly imports?: readonly string[]; readonly css?: readonly string[] }
type Manifest = Readonly<Record<string, Chunk>>

/** What the budget leaves out, because it comes beside the first words and none of them waits for it. */
const leftOut = ['src/web/player/figure-stage.ts', 'src/web/voice/recorded-voice.ts']

/** The files a part of the app needs, by the build's own list; a part that is not in it fails the test. */
function filesOf(manifest: Manifest, part: string, found = new Set<string>()): ReadonlySet<string> {
  const chunk = manifest[part]
  if (!chunk) throw new Error(`${part} is not in the build`)
  if (found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const style of chunk.css ?? []) found.add(style)
  for (const imported of chunk.imports ?? []) filesOf(manifest, imported, found)
  return found
}

/** Files that the figure or the own voice alone need: what they share with the player counts. */
function filesLeftOut(): ReadonlySet<string> {
  const manifest = JSON.parse(readFileSync('dist/web/.vite/manifest.json', 'utf8')) as Manifest
  const needed = filesOf(manifest, 'src/web/player/open-player.tsx')
  const aside = leftOut.flatMap((part) => [...filesOf(manifest, part)])
  return new Set(aside.filter((file) => !needed.has(file)))
}

export type FirstCue = {
  /** Scripts and style sheets, gzipped, that were asked for before the first words were said. */
  readonly bundleBytes: number
  readonly pageBytes: number
  readonly files: readonly string[]
}

/**
 * Hears when the first words are said, and weighs what had been asked for until then: by the browser's own times, so
 * that it does not matter when the test looks. To be called before the page is opened.
 */
export async function watchFirstCue(page: Page, origin: string): Promise<() => Promise<FirstCue>> {
  let saidAt = Number.POSITIVE_INFINITY
  await page.exposeFunction('firstWordsSaid', (at: number) => {
    saidAt = Math.min(saidAt, at)
  })
  await page.addInitScript(() => {
    const told = (window as unknown as { firstWordsSaid: (at: number) => void }).firstWordsSaid
    const say = () => told(performance.timeOrigin + performance.now())
    Object.assign(window, { __uncoilVoice: { say } })
  })
  const requests: Request[] = []
  page.on('request', (request) => {
    if (request.url().startsWith(origin)) requests.push(request)
  })
  return async () => {
    await expect.poll(() => saidAt).toBeLessThan(Number.POSITIVE_INFINITY)
    const aside = filesLeftOut()
    const before: { path: string; type: string; bytes: number }[] = []
    for (const request of requests) {
      const response = await request.response()
      const path = new URL(request.url()).pathname
      if (!response || request.timing().startTime > saidAt || aside.has(path.slice(1))) continue
      const body = response.ok() ? await response.body() : Buffer.alloc(0)
      before.push({ path, type: request.resourceType(), bytes: gzipSync(body, { level: 9 }).length })
    }
    const sum = (types: readonly string[]) =>
      before.filter(({ type }) => types.includes(type)).reduce((total, { bytes }) => total + bytes, 0)
    const result = {
      bundleBytes: sum(['script', 'stylesheet']),
      pageBytes: sum(['document']),
      files: before.filter(({ type }) => type === 'script').map(({ path }) => path),
    }
    const description = `${result.bundleBytes} B of script and style, ${result.pageBytes} B of page, gzipped`
    test.info().annotations.push({ type: 'first cue', description })
    console.log(`to the first cue: ${description}, ${result.files.length} scripts`)
    return result
  }
}

/** The issue allows 60 kB; what has been reached is kept. */
export const firstCueBudget = 52_000
