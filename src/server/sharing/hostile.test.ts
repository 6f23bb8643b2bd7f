import { XMLValidator } from 'fast-xml-parser'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { publish } from '../../store/index.ts'
import { serverHome } from '../../store/suite/homes.ts'
import { useStore } from '../../store/suite/use-store.ts'
import { furnished } from '../suite/test-house.ts'

const store = useStore(serverHome)

const script = '</script></style></title></textarea>--><script>alert("x")</script>'
const attacks = [
  script,
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '[tap](javascript:alert(1)) <a href="javascript:alert(1)">tap</a>',
  ']]><script>alert(1)</script><![CDATA[',
  '<!ENTITY x SYSTEM "file:///etc/passwd"> &x; &lt;script&gt;',
  '<style>*{background:url(https://elsewhere.example/x)}</style>',
  '$& $` $1 \u202Eevil\u202C \u2028 \u0007',
]
const hostile = attacks.join(' ')
const text = [
  `# ${script}`,
  hostile,
  `## Fold ${script}`,
  ...attacks.map((attack) => `1. Fold forward slowly ${attack}`),
  '2. Hold for 3 breaths.',
  `Stop if it hurts ${hostile}`,
].join('\n')

type Node = {
  readonly nodeName: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
  readonly value?: string
  readonly content?: Node
}

/** Everything in a page that could run, style or fetch and that we did not put there. */
function intrusions(html: string): string[] {
  const found: string[] = []
  const visit = (node: Node): void => {
    const attributes = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]))
    const words = node.childNodes?.map(({ value = '' }) => value).join('') ?? ''
    const isData = /^application\/(?:ld\+)?json$/.test(attributes['type'] ?? '')
    if (node.nodeName === 'script' && isData) JSON.parse(words)
    if (node.nodeName === 'script' && !isData && words !== '') found.push(`inline script ${words}`)
    if (['style', 'iframe', 'object', 'embed', 'base'].includes(node.nodeName))
      found.push(`<${node.nodeName}>`)
    for (const [name, value] of Object.entries(attributes)) {
      if (/^on|^style$|^srcdoc$|^formaction$/i.test(name)) found.push(`${node.nodeName} ${name}=${value}`)
      if (/^(?:href|src|xlink:href|action)$/.test(name) && /^\s*(?:javascript|data|vbscript):/i.test(value))
        found.push(`${name}=${value}`)
      if (
        /^(?:src|action)$/.test(name) &&
        /^(?:https?:)?\/\//.test(value) &&
        !value.startsWith('http://localhost/')
      )
        found.push(`from elsewhere: ${value}`)
    }
    for (const child of node.childNodes ?? []) visit(child)
    if (node.content) visit(node.content)
  }
  visit(parse(html) as unknown as Node)
  return found
}

async function hostileHouse() {
  const made = await furnished(store(), 'hostile')
  await publish(store().write, made.publication.id, {
    slug: 'attack',
    title: `Fold ${script} " ' &`,
    summary: hostile,
    text,
    series: script,
    seriesPosition: 0,
    authorId: null,
  })
  await made.owner.send('PATCH', '/api/v1/publications/hostile', { title: `Mine ${script}`.slice(0, 100) })
  return made.app
}

test('an article that is an attack stays words wherever it is shown', async () => {
  const app = await hostileHouse()
  const pages = ['/p/hostile/attack', '/p/hostile/attack/print', '/embed/hostile/attack']
  for (const path of pages) {
    const answer = await app.request(path)
    expect([path, answer.status]).toEqual([path, 200])
    const html = await answer.text()
    expect([path, intrusions(html)]).toEqual([path, []])
    expect(html, path).toContain('alert') // the words are there, as words
    expect(answer.headers.get('Content-Security-Policy'), path).not.toContain('unsafe')
  }
})

test.each([
  ['/p/hostile/feed.atom', 'application/atom+xml'],
  ['/p/hostile/podcast.xml', 'application/rss+xml'],
  ['/p/hostile/attack/card.svg', 'image/svg+xml'],
  ['/p/hostile/attack/figure.svg', 'image/svg+xml'],
])('it leaves %s whole and harmless', async (path, type) => {
  const app = await hostileHouse()
  const answer = await app.request(path)
  expect(answer.headers.get('Content-Type')).toContain(type)
  const xml = await answer.text()
  expect(XMLValidator.validate(xml)).toBe(true)
  expect(xml).not.toMatch(/<script|<!ENTITY|<!DOCTYPE|onload="|<iframe|<img/i)
  if (type.startsWith('image/')) expect(answer.headers.get('Content-Security-Policy')).toContain('sandbox')
})

test('it leaves cards, papers, calendars and oEmbed whole', async () => {
  const app = await hostileHouse()
  const bytesOf = async (path: string) => Buffer.from(await (await app.request(path)).arrayBuffer())
  expect((await bytesOf('/p/hostile/attack/card.png')).subarray(1, 4).toString()).toBe('PNG')
  const pdf = await bytesOf('/p/hostile/attack/handout.pdf')
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.toString('latin1')).not.toMatch(/\/JavaScript|\/OpenAction|\/Launch/)
  const calendar = (await bytesOf('/p/hostile/attack/plan.ics')).toString()
  // Every line is a folded continuation or a property: no words have begun a line of their own.
  expect(calendar.split('\r\n').filter((line) => line !== '' && !/^(?: |\t|[A-Z-]+[;:])/.test(line))).toEqual(
    [],
  )
  const url = encodeURIComponent('http://localhost/p/hostile/attack')
  const oembed = JSON.parse((await bytesOf(`/oembed?url=${url}`)).toString()) as { html: string }
  expect(oembed.html).toMatch(/^<iframe /)
  expect(intrusions(oembed.html)).toEqual(['<iframe>', 'iframe style=border:0;max-width:100%'])
})

test('what a header or an address says never becomes part of a page', async () => {
  const app = await hostileHouse()
  for (const path of [
    `/${encodeURIComponent(script)}`,
    `/a/${encodeURIComponent(script)}`,
    `/?q=${encodeURIComponent(script)}`,
  ]) {
    const headers = {
      'Accept-Language': script.replace(/[^\x20-\x7e]/g, ''),
      Cookie: 'uncoil-language=<script>',
    }
    const html = await (await app.request(path, { headers })).text()
    expect([path, intrusions(html)]).toEqual([path, []])
    expect(html).not.toContain('alert("x")')
  }
})
