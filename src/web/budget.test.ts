import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const web = `${root}dist/web/`
const compressed = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length

type Chunk = { readonly file: string; readonly imports?: readonly string[]; readonly css?: readonly string[] }

function manifest(): Readonly<Record<string, Chunk>> {
  const path = `${web}.vite/manifest.json`
  if (!existsSync(path)) throw new Error('Nothing is built: npm run build.')
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** What a page has to fetch before it lives, without what it fetches later: scripts and style sheets, compressed. */
function weightOf(...entries: readonly string[]): number {
  const chunks = manifest()
  const files = new Set<string>()
  const seen = new Set<string>()
  const collect = (key: string) => {
    const chunk = chunks[key]
    if (!chunk || seen.has(key)) return
    seen.add(key)
    files.add(chunk.file)
    for (const style of chunk.css ?? []) files.add(style)
    for (const imported of chunk.imports ?? []) collect(imported)
  }
  for (const entry of entries) {
    const key = ['ts', 'tsx']
      .map((ending) => `src/web/entries/${entry}.${ending}`)
      .find((each) => each in chunks)
    if (!key) throw new Error(`There is no entry ${entry}.`)
    collect(key)
  }
  return [...files].reduce((sum, file) => sum + compressed(readFileSync(`${web}${file}`)), 0)
}

// Bytes, compressed, without typefaces. A page is its own entry and what every page loads.
const pages: readonly (readonly [string, readonly string[], number])[] = [
  ['an embed before a tap', ['embed'], 10_000],
  ['the element for other sites', ['element'], 2_000],
  ['an article before a tap', ['site', 'theme', 'article'], 26_000],
  ['the home page', ['site', 'theme', 'home'], 26_000],
  ['a handout', ['handout'], 6_000],
  ['settings', ['site', 'theme', 'settings'], 36_000],
  ['the hip check', ['site', 'theme', 'check'], 85_000],
  ['progress', ['site', 'theme', 'progress'], 75_000],
  ['writing', ['site', 'theme', 'write'], 70_000],
]

test.each(pages)('%s stays light', (_, entries, budget) => {
  const bytes = weightOf(...entries)
  expect(bytes).toBeGreaterThan(100)
  expect(bytes).toBeLessThanOrEqual(budget)
})

// What draws and moves the figure, and what finds its poses, each in a worker of its own and so in one file of its own.
const workers: readonly (readonly [string, RegExp, number])[] = [
  ['what draws the figure', /^figure-drawing\.worker-.*\.js$/, 20_000],
  ['what finds its poses', /^figure-staging\.worker-.*\.js$/, 40_000],
]

test.each(workers)('%s is one light file, kept for when there is no network', (_, name, budget) => {
  const [file, ...more] = readdirSync(`${web}assets`).filter((each) => name.test(each))
  expect(more).toEqual([])
  const bytes = compressed(readFileSync(`${web}assets/${file}`))
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThanOrEqual(budget)
  expect(readFileSync(`${web}service-worker.js`, 'utf8')).toContain(`assets/${file}`)
})

test('the whole app, every page and language of it, stays smaller than a photograph or two', () => {
  const files = readdirSync(`${web}assets`).filter((file) => /\.(?:js|css)$/.test(file))
  const bytes = files.reduce((sum, file) => sum + compressed(readFileSync(`${web}assets/${file}`)), 0)
  expect(bytes).toBeGreaterThan(100_000)
  // 4 kB of it are the session's own words in Spanish, and in English where the studio plans a session; 5 kB the body's
  // bones and proportions twice, so that what draws the figure needn't fetch what finds its poses.
  expect(bytes).toBeLessThanOrEqual(824_000)
})
