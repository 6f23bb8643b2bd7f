import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
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

test('the whole app, every page and language of it, stays smaller than a photograph or two', () => {
  const files = readdirSync(`${web}assets`).filter((file) => /\.(?:js|css)$/.test(file))
  const bytes = files.reduce((sum, file) => sum + compressed(readFileSync(`${web}assets/${file}`)), 0)
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThanOrEqual(800_000)
})

/** Built as the app is: a library's build would keep the indents and count them. */
async function roomBytes(room: string): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        input: `src/${room}/index.ts`,
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const code = outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .map((each) => (each.type === 'chunk' ? each.code : ''))
  return compressed(code.join(''))
}

// Each room with what it imports from others, whole: what an app pays that uses all of it. The reader's goal is 45 kB;
// docs/reading.md tells what it spends and on what.
const rooms: readonly (readonly [string, number])[] = [
  ['language', 87_000],
  ['body', 22_000],
  ['care', 31_000],
  ['outcomes', 23_000],
  ['session', 17_000],
  ['staging', 37_000],
  ['drawing', 35_500],
  ['player', 4_500],
]

test.each(rooms)(
  'the room %s stays within its share',
  async (room, budget) => {
    const bytes = await roomBytes(room)
    expect(bytes).toBeGreaterThan(1000)
    expect(bytes).toBeLessThanOrEqual(budget)
  },
  60_000,
)
