import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { screeningEnglish } from '../../care/index.ts'
import { publish, type Store } from '../../store/index.ts'
import { serverHome, type TestHome } from '../../store/suite/homes.ts'
import { furnished } from '../suite/test-house.ts'
import { escapeMarkup } from './markup.ts'
import { qrPath } from './qr.ts'

let home: TestHome
let store: Store
let ask: (path: string) => Promise<Response>
beforeAll(async () => {
  home = await serverHome()
  store = await home.open()
  const { app, publication } = await furnished(store, 'backs', { origin: 'https://moves.example.org' })
  await publish(store.write, publication.id, {
    slug: 'sharp',
    title: '<b>Fold</b> & "breathe"',
    summary: '',
    text: 'Only words </script><script>alert(1)</script> here, and nothing to do.',
    series: null,
    seriesPosition: 0,
    authorId: null,
  })
  ask = async (path) => app.request(path)
})
afterAll(async () => {
  await store?.close()
  await home?.remove()
})

test('a published page says what it is to search engines, cards, feeds and oEmbed', async () => {
  const html = await (await ask('/p/backs/fold')).text()
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  const graph = (
    JSON.parse(data) as { '@graph': { '@type': string; step?: { itemListElement: object[] }[] }[] }
  )['@graph']
  expect(graph.map((each) => each['@type'])).toEqual(['Article', 'HowTo', 'ExercisePlan'])
  expect(graph[1]?.step?.[0]?.itemListElement.length).toBeGreaterThan(2)
  expect(html).toContain(
    '<meta property="og:image" content="https://moves.example.org/p/backs/fold/card.png"/>',
  )
  expect(html).toContain('type="application/json+oembed"')
})

test.each([
  '/p/backs/sharp',
  '/embed/backs/sharp',
  '/p/backs/sharp/print',
  '/p/backs/feed.atom',
  '/p/backs/podcast.xml',
])('a writer’s words never become markup: %s', async (path) => {
  const answer = await ask(path)
  expect(answer.status).toBe(200)
  const text = await answer.text()
  expect(text).not.toContain('<script>alert')
  expect(text).not.toContain('<b>Fold')
})

test('only the embed may be framed, and it may be framed by anyone', async () => {
  const policy = async (path: string) => (await ask(path)).headers.get('Content-Security-Policy') ?? ''
  expect(await policy('/embed/backs/fold')).toContain('frame-ancestors *')
  expect(await policy('/p/backs/fold')).toContain("frame-ancestors 'none'")
  expect(await policy('/p/backs/fold/card.svg')).toContain("default-src 'none'")
})

test('oEmbed gives a frame no larger than asked for, and only for our own addresses', async () => {
  const url = encodeURIComponent('https://moves.example.org/p/backs/fold')
  const told = (await (await ask(`/oembed?url=${url}&maxwidth=300`)).json()) as {
    width: number
    html: string
  }
  expect(told.width).toBe(300)
  expect(told.html).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"')
  expect((await ask(`/oembed?url=${url}&format=xml`)).status).toBe(501)
  for (const foreign of ['https://elsewhere.example/p/backs/fold', 'nonsense', '']) {
    expect((await ask(`/oembed?url=${encodeURIComponent(foreign)}`)).status).toBe(404)
  }
})

test('the calendar holds the plan as often as asked, at her own local time', async () => {
  const file = await (await ask('/p/backs/fold/plan.ics?from=2026-11-25&times=3&weeks=4&at=18:15')).text()
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n')
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines).toContain('DTSTART:20261125T181500') // a Wednesday, with no zone: wherever she is
  expect(lines).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=12')
  expect(lines.filter((line) => line.length > 200)).toEqual([])
})

test.each(['times=9', 'at=25:00', 'from=tomorrow', 'weeks=900', 'weeks=0'])(
  'a calendar asked for oddly (%s) falls back to what is usual',
  async (query) => {
    const answer = await ask(`/p/backs/fold/plan.ics?${query}`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toMatch(/RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=18/)
  },
)

test('the card is a picture of 1200 by 630 pixels with its title drawn in', async () => {
  const png = Buffer.from(await (await ask('/p/backs/fold/card.png')).arrayBuffer())
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  // Without its typeface the left half would be bare paper and the file small.
  const dataChunks: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      dataChunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  const pixels = inflateSync(Buffer.concat(dataChunks))
  const row = pixels.subarray(315 * (1200 * 4 + 1), 316 * (1200 * 4 + 1))
  expect(new Set(row.subarray(1, 600 * 4)).size).toBeGreaterThan(8)
})

test('the page for paper keeps the colours of the day on a device that is dark', async () => {
  const page = await (await ask('/p/backs/fold/print')).text()
  expect(page).toMatch(/<html[^>]* data-theme="light"/)
})

test('the page for paper says when to stop, in the words that a clinician reviews with the others', async () => {
  expect(await (await ask('/p/backs/fold/print')).text()).toContain(screeningEnglish.stopOnPaper)
})

test('the paper is a PDF of one or two sheets with its own typefaces', async () => {
  const answer = await ask('/p/backs/fold/handout.pdf')
  const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2)
  expect(pdf).toContain('AtkinsonHyperlegible')
})

test('a QR code has the three corners that scanners look for, and a quiet border', () => {
  const { path, size } = qrPath('https://moves.example.org/p/backs/fold')
  expect(path).not.toMatch(/M[0-3] /)
  for (const corner of [`M4 4h1`, `M${size - 5} 4h1`, `M4 ${size - 5}h1`]) expect(path).toContain(corner)
})

test('signs that XML cannot hold are left out, the others written as references', () => {
  expect(escapeMarkup('a\u0000b<c>&"\u{1F600}')).toBe('ab&#60;c&#62;&#38;&#34;\u{1F600}')
})

test.each([
  '/p/backs/none',
  '/p/none/fold',
  '/embed/backs/none',
  '/p/none/feed.atom',
  '/p/backs/none/card.png',
])('is not found: %s', async (path) => {
  expect((await ask(path)).status).toBe(404)
})

test.each(['0', '-1', '2', '1.5', 'one', ''])(
  'no recording is made of an exercise numbered "%s"',
  async (number) => {
    expect((await ask(`/p/backs/fold/session.mp3?exercise=${number}`)).status).toBe(404)
  },
)
