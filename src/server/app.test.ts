import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../store/index.ts'
import { createApp } from './app.ts'
import { libraryOf } from './library.ts'
import { silentLog } from './log.ts'
import { createMetrics } from './metrics.ts'

const webFolder = mkdtempSync(join(tmpdir(), 'uncoil-web-'))
let storeAnswers = true
// These pages need no database; the API's own tests have one.
let failure: Error & { code?: string } = new Error('a fault of ours')
const failing = () => {
  throw failure
}
const store = {
  ready: async () => storeAnswers,
  read: { selectFrom: failing } as unknown,
  write: { selectFrom: failing } as unknown,
} as Store
const app = createApp({
  house: {
    store,
    clock: Date.now,
    origin: null,
    trustProxy: false,
    log: silentLog,
    metrics: createMetrics(),
  },
  version: '0.0.0',
  library: libraryOf([
    {
      slug: 'wall-fold',
      title: 'Fold <at> a wall',
      summary: '',
      series: null,
      order: 1,
      text: 'Stand & fold.',
    },
  ]),
  webFolder,
})

beforeAll(() => {
  mkdirSync(join(webFolder, 'assets'))
  writeFileSync(join(webFolder, 'assets', 'app-abc123.js'), `export const text = '${'long '.repeat(400)}'`)
  writeFileSync(join(webFolder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(webFolder, '.secret'), 'no')
})
afterAll(() => rmSync(webFolder, { recursive: true }))

test('the home page lists the library and lets no words become markup', async () => {
  const answer = await app.request('/')
  expect(answer.status).toBe(200)
  const html = await answer.text()
  expect(html).toContain('/a/wall-fold')
  expect(html).not.toContain('<at>')
})

test('pages come with a strict policy and may not be framed', async () => {
  const { headers } = await app.request('/a/wall-fold')
  const policy = headers.get('Content-Security-Policy') ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin')
})

test('files with a hash in their name are kept for a year, others are asked for again', async () => {
  const hashed = await app.request('/assets/app-abc123.js')
  expect(hashed.headers.get('Cache-Control')).toContain('immutable')
  const icon = await app.request('/icon.svg')
  expect(icon.headers.get('Cache-Control')).toBe('no-cache')
  const again = await app.request('/icon.svg', {
    headers: { 'If-None-Match': icon.headers.get('ETag') ?? '' },
  })
  expect(again.status).toBe(304)
})

test('text files are sent compressed to whoever can read that', async () => {
  const plain = await app.request('/assets/app-abc123.js')
  const brotli = await app.request('/assets/app-abc123.js', { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(brotli.headers.get('Content-Encoding')).toBe('br')
  expect((await brotli.arrayBuffer()).byteLength).toBeLessThan((await plain.arrayBuffer()).byteLength / 10)
})

test.each(['/.secret', '/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/a/none', '/%E0%A4%A', '/a%00b'])(
  'is not found: %s',
  async (path) => {
    expect((await app.request(path)).status).toBe(404)
  },
)

test('readiness follows the store, health does not', async () => {
  storeAnswers = false
  expect((await app.request('/readyz')).status).toBe(503)
  expect((await app.request('/healthz')).status).toBe(200)
  storeAnswers = true
  expect((await app.request('/readyz')).status).toBe(200)
})

test.each([
  ['the database is away', { code: 'ECONNREFUSED' }, 503, '2'],
  ['the program has a fault', { code: '42P01' }, 500, null],
])('when %s, pages and the API say so, each in its own way', async (_name, facts, status, retryAfter) => {
  failure = Object.assign(new Error('no answer'), facts)
  const page = await app.request('/p/mine/fold')
  expect([page.status, page.headers.get('Retry-After')]).toEqual([status, retryAfter])
  expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'self'")
  const html = await page.text()
  expect(html).toContain('Something went wrong on our side')
  expect(html).not.toContain('no answer')
  const answer = await app.request('/api/v1/publications/mine')
  expect([answer.status, answer.headers.get('Retry-After')]).toEqual([status, retryAfter])
  expect(answer.headers.get('Content-Type')).toContain('application/problem+json')
})
