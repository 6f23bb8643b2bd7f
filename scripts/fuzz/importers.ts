import { toArticleText } from '../../src/sources/index.ts'
import { mutate } from '../mutate-text.ts'
import { among, below, type Random } from './chance.ts'

const export_ = (items: string) =>
  `<?xml version="1.0"?><rss xmlns:content="c" xmlns:wp="w"><channel>${items}</channel></rss>`
const item = (body: string, title = 'Fold') =>
  `<item><title>${title}</title><category><![CDATA[Hips]]></category><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[${body}]]></content:encoded></item>`

/** Things as teachers have them, each small and whole. */
const wholes: readonly (readonly [fileName: string, text: string])[] = [
  [
    'blog.xml',
    export_(item('<h2>Fold</h2><ul><li>Stand tall.</li><li>Fold &amp; breathe.</li></ul>').repeat(3)),
  ],
  [
    'atom.xml',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A &#8211; B</title><content type="html">&lt;p&gt;Lift your arm.&lt;/p&gt;</content></entry></feed>',
  ],
  [
    'page.html',
    '<!doctype html><html><head><title>T</title></head><body><nav><a href="/">Home</a></nav><main><article class="sqs-block-content"><h1>Fold</h1><p>Stand <b>tall</b>.</p><ol start="3"><li>Hold for 3&nbsp;breaths.</li></ol><table><tr><td>x</td></tr></table></article></main></body></html>',
  ],
  [
    'word.html',
    '<p class=MsoListParagraph style="mso-list:l0"><span>·<span>&nbsp;</span></span>Lift a leg.</p>',
  ],
  [
    'post.md',
    '---\ntitle: Fold\nseries: Hips\n---\n# Fold\n\n- Stand **tall**\n  1. [Fold](x)\n\n> Hold.\n\n```\ncode\n```\n',
  ],
  ['words.txt', 'Stand tall.\n\nFold slowly. Hold for 3 breaths.'],
]

/** A thing that grows when it is read, or that a parser's time grows with. The number says how big. */
const bombs: readonly ((size: number) => readonly [fileName: string, given: string | Uint8Array])[] = [
  (size) => ['a.html', `<body>${'<div>'.repeat(size)}x`],
  (size) => ['a.html', `<body>${'<p>x'.repeat(size)}`],
  (size) => ['a.html', `<body>${'<table><tr><td>'.repeat(size)}x`],
  (size) => ['a.html', `<body><p ${'a=b '.repeat(size)}>x`],
  (size) => ['a.html', `<body>${'<b><i>'.repeat(size)}x</p>`],
  (size) => ['a.html', `<body>${'<'.repeat(size)}`],
  (size) => ['a.html', `<body>${'<!--'.repeat(size)}`],
  (size) => ['a.html', `<body>${'&lt;'.repeat(size)}`],
  (size) => ['a.html', `<img src="data:text/html;base64,${'QUJD'.repeat(size)}">x`],
  (size) => ['a.xml', export_(item('<p>x'.repeat(size)))],
  (size) => ['a.xml', export_(item('<i>x</i>'.repeat(size)))],
  (size) => ['a.xml', export_(item('x').repeat(Math.ceil(size / 20)))],
  (size) => ['a.xml', export_(`<item>${'<title>'.repeat(size)}</item>`)],
  (size) => ['a.xml', export_(`${'<item>'.repeat(size)}</item>`)],
  (size) => ['a.xml', export_(`<item><content:encoded>${'&#x41;'.repeat(size)}</content:encoded></item>`)],
  (size) => ['a.xml', `<?xml version="1.0"?><!DOCTYPE r [${'<!ENTITY a "b">'.repeat(size)}]><rss>&a;</rss>`],
  (size) => [
    'a.xml',
    `<!DOCTYPE r [${' '.repeat(size * 5)}<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><description>&a;</description></item></channel></rss>`,
  ],
  (size) => ['a.xml', `<rss ${'a="b" '.repeat(size)}>`],
  (size) => ['a.md', '['.repeat(size)],
  (size) => ['a.md', '*a'.repeat(size)],
  (size) => ['a.md', '> '.repeat(size)],
  (size) => ['a.md', `${'  '.repeat(Math.min(size, 3000))}- x\n`.repeat(20)],
  (size) => ['a.md', '`'.repeat(size)],
  (size) => ['a.txt', `x${' '.repeat(size)}\n`.repeat(3)],
  (size) => ['a.zip', Uint8Array.from([0x50, 0x4b, 3, 4, ...new Array(size % 5000).fill(0)])],
  (size) => ['a.gz', Uint8Array.from([0x1f, 0x8b, 8, ...new Array(size % 5000).fill(0)])],
  (size) => ['a.txt', Uint8Array.from([0xff, 0xfe, ...new Array(size % 5001).fill(0xd8)])],
]

/** A place that `&a;` of a file must never lead to, were entities read. */
const secret = /root:.*:0:0:/

/** Reads something bent, or a bomb, and says what was wrong with how it went. */
export function importerFault(random: Random): string | null {
  const isBomb = random() < 0.3
  let [fileName, given]: readonly [string, string | Uint8Array] = isBomb
    ? among(random, bombs)(1 + below(random, random() < 0.1 ? 60_000 : 3000))
    : among(random, wholes)
  if (!isBomb) given = mutate([given as string, ...wholes.map(([, text]) => text)], random)
  if (typeof given === 'string' && random() < 0.15) given = new TextEncoder().encode(given)
  if (random() < 0.1) fileName = among(random, wholes)[0]
  const note = `${fileName} ${typeof given === 'string' ? JSON.stringify(given.slice(0, 300)) : `bytes ${given.slice(0, 40)}`} (${given.length})`
  const begun = process.cpuUsage()
  try {
    const { source, documents, problems } = toArticleText(given, { fileName })
    const milliseconds = process.cpuUsage(begun).user / 1000
    // What is told in docs: never more than a few seconds, however large; here nothing is larger than half a megabyte.
    if (milliseconds > 4000) return `took ${milliseconds.toFixed(0)} ms: ${note}`
    if (documents.length === 0 && problems.length === 0) return `nothing read and nothing said: ${note}`
    for (const { text, mapping } of documents) {
      if (secret.test(text)) return `a file of this machine was read: ${note}`
      const steps = Math.max(1, Math.floor(text.length / 200))
      for (let at = 0; at <= text.length; at += steps) {
        const place = mapping.toSource(at)
        if (!(place >= 0 && place <= source.length)) return `place ${place} of ${source.length}: ${note}`
      }
    }
    return null
  } catch (error) {
    return `threw ${error}: ${note}`
  }
}
