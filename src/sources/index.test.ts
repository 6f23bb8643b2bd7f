import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromFeed } from './feed.ts'
import { toArticleText } from './index.ts'

const page = (inner: string): string => `<!DOCTYPE html>
<html><head><title>Stiff hips | Blog</title><style>p{}</style></head><body class="site">
<nav class="menu"><a href="/">Home</a> <a href="/about">About</a></nav>
<div class="sidebar"><h3>Older posts</h3><ul><li><a href="/1">Knees</a></li><li><a href="/2">Feet</a></li></ul></div>
<div id="content">${inner}</div>
<footer>All rights kept</footer><script>var a = 'Lift'</script></body></html>`

const prose =
  'Sitting for long makes hips stiff, and stiff hips ask the back to do more. A little movement every day goes a long way, and this one takes no more than two minutes of it.'

const squarespace =
  page(`<article class="blog-item"><h1 class="entry-title">Can stiff hips tire your back?</h1>
<div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-block-content"><p class="">${prose}</p>
<h2>Try it</h2><ul data-rte-list="default"><li><p class="">Stand with your back against the&nbsp;wall.</p></li>
<li><p class="">Bend your <strong>left</strong> knee &amp; hold it&rsquo;s shin.</p></li></ul></div></div></div>
<div class="share-buttons"><a href="#">Share</a></div></article>`)

const wordPress = page(`<article><h1>Two minutes for your hips</h1><div class="entry-content"><p>${prose}</p>
<ol class="wp-block-list"><li>Lie on your back.</li><li>Lift your hips.<ul><li>Keep your feet flat.</li></ul></li><li>Lower them.</li></ol>
<p>${prose}</p></div><div class="sharedaddy"><ul><li>Tweet this</li></ul></div></article>`)

const wix = page(`<div class="post"><h1><span class="wixui-rich-text__text">Open hips</span></h1>
<p class="font_8"><span style="color:#000"><span>${prose}</span></span></p>
<ul class="font_8"><li><p class="font_8"><span>Kneel on a mat.</span></p></li><li><p><span>Lean</span> <span>forward.</span></p></li></ul></div>`)

const word = `<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Lie on
your back<o:p></o:p></p><p class=MsoListParagraph><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>Lift one leg</p>`

const feed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="x" xmlns:wp="y"><channel><title>Blog</title>
<item><title>Hips &amp; back</title><category><![CDATA[Hips]]></category><content:encoded><![CDATA[<!-- wp:paragraph --><p>Lift your leg &amp; hold.</p>]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>
<item><title>A picture</title><content:encoded><![CDATA[x]]></content:encoded><wp:post_type>attachment</wp:post_type></item>
<item><title>Classic</title><content:encoded><![CDATA[Sit down.

Bend your knee.
Hold.]]></content:encoded></item>
<item><title>Escaped</title><description>&lt;p&gt;Turn your head&lt;/p&gt;</description></item></channel></rss>`

const texts = (given: string, fileName?: string): readonly string[] =>
  toArticleText(given, fileName ? { fileName } : {}).documents.map(({ text }) => text)

describe('toArticleText', () => {
  test('a plain text keeps every character and offset', () => {
    const given = '\ufeffHips\r\n\r\n• Lift  your leg\u00a0\n'
    const [document] = toArticleText(given, { fileName: 'hips.txt' }).documents
    expect(document?.text).toBe(given)
    expect(document?.mapping.toSource(7)).toBe(7)
  })

  test('Markdown gives its title and series, and loses only what is written for machines', () => {
    const given =
      '---\ntitle: "My hips"\nseries: Hips\n---\n## Try it\n\n- Lift your **left** [leg](http://a.b/c)\n- Hold _5_ breaths\n'
    const [document] = toArticleText(given, { fileName: 'a.md' }).documents
    expect(document).toMatchObject({ title: 'My hips', series: 'Hips' })
    expect(document?.text).toBe('## Try it\n\n- Lift your left leg\n- Hold 5 breaths\n')
  })

  test('a page from Squarespace gives its article with headings and bullets, without menu, sidebar and share bar', () => {
    const [document] = toArticleText(squarespace, { fileName: 'page.html' }).documents
    expect(document?.title).toBe('Can stiff hips tire your back?')
    expect(document?.text).toContain(
      '\n\nTry it\n\n• Stand with your back against the wall.\n• Bend your left knee & hold it’s shin.',
    )
    expect(document?.text).not.toMatch(/Home|Older posts|Share|rights|var a/)
  })

  test('a page from WordPress keeps numbers and the list inside the list', () => {
    const [text] = texts(wordPress)
    expect(text).toContain(
      '1. Lie on your back.\n2. Lift your hips.\n  • Keep your feet flat.\n3. Lower them.',
    )
    expect(text).not.toContain('Tweet')
  })

  test('a page from Wix keeps its spans together', () => {
    expect(texts(wix)[0]).toContain('• Kneel on a mat.\n• Lean forward.')
  })

  test('what was copied out of Word keeps its bullets and numbers', () => {
    expect(texts(word, 'copied.html')[0]).toBe('• Lie on your back\n\n2. Lift one leg')
  })

  test('an export gives each published article, also classic and escaped ones', () => {
    const { documents, problems } = toArticleText(feed)
    expect(problems).toEqual([])
    expect(documents.map(({ title, series, text }) => [title, series, text])).toEqual([
      ['Hips & back', 'Hips', 'Lift your leg & hold.'],
      ['Classic', undefined, 'Sit down.\n\nBend your knee.\nHold.'],
      ['Escaped', undefined, 'Turn your head'],
    ])
  })

  test.each([
    ['squarespace', squarespace],
    ['wordpress', wordPress],
    ['wix', wix],
    ['word', word],
    ['feed', feed],
    ['markdown', '---\ntitle: x\n---\n# A **bold** [link](u) and `code`\n* one\n'],
  ])('every word of the %s text points at itself in the source', (name, given) => {
    for (const { text, mapping } of toArticleText(given, name === 'word' ? { fileName: 'a.html' } : {})
      .documents) {
      for (const match of text.matchAll(/[A-Za-z]+/g)) {
        const at = mapping.toSource(match.index)
        expect(given.slice(at, at + match[0].length)).toBe(match[0])
      }
    }
  })

  test('bytes may be UTF-8, UTF-16 or windows-1252', () => {
    const words = 'Lift your leg – it’s good'
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...words].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
    ])
    const old = new Uint8Array(
      [...'Lift your leg ']
        .map((one) => one.charCodeAt(0))
        .concat(
          [0x96],
          [...' it'].map((one) => one.charCodeAt(0)),
          [0x92],
          [...'s good'].map((one) => one.charCodeAt(0)),
        ),
    )
    expect(toArticleText(new TextEncoder().encode(words)).documents[0]?.text).toBe(words)
    expect(toArticleText(utf16).documents[0]?.text).toBe(`\ufeff${words}`)
    const reading = toArticleText(old)
    expect(reading.documents[0]?.text).toBe(words)
    expect(reading.problems.map(({ code }) => code)).toEqual(['read-as-windows-1252'])
  })
})

describe('what is not an article', () => {
  const exported = (body: string, times = 1) =>
    `<?xml version="1.0"?><rss><channel>${`<item><title>A</title><content:encoded><![CDATA[${body}]]></content:encoded></item>`.repeat(times)}</channel></rss>`
  const laughs =
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><description>&b;</description></item></channel></rss>'
  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 7, 8]), 'binary'],
    ['nothing', '  \n', 'no-text'],
    ['a tower of elements', `<html><body>${'<div>'.repeat(1000)}${'<p>x'.repeat(1000)}`, 'too-deep'],
    ['a tower of bold', `<p>${'<b>'.repeat(50_000)}x<p>y<div>`, 'too-deep'],
    ['a page of a hundred thousand elements', `<html><body>${'<p>x'.repeat(100_000)}`, 'too-many-elements'],
    ['a feed that declares entities', laughs, 'entities-declared'],
    ['an export with a page of too many elements', exported('<p>x'.repeat(70_000)), 'too-many-elements'],
    ['a feed that is broken', '<?xml version="1.0"?><rss><channel><item></rss', 'not-a-feed'],
    ['a page of six million characters', `<html>${'a '.repeat(3_000_000)}</html>`, 'too-large'],
  ])('%s is a problem and no error', (_, given, code) => {
    const reading = toArticleText(
      given,
      typeof given === 'string' && given.startsWith('<p>') ? { fileName: 'a.html' } : {},
    )
    expect(reading.documents).toEqual([])
    expect(reading.problems.map((one) => one.code)).toContain(code)
  })

  test('an export of many full pages is read until its share of elements is used up', () => {
    const { documents, problems } = fromFeed(exported('<p>x'.repeat(30), 22), 600)
    expect(documents).toHaveLength(20)
    expect(problems.map(({ code, facts }) => [code, facts['most']])).toEqual([['too-many-elements', 600]])
  })

  test('any pieces of markup give texts whose places lie in the source', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<li>',
      '<ul>',
      '</ul>',
      '<ol start=3>',
      '<b>',
      '</i>',
      '<td>',
      '<table>',
      '</table>',
      '&amp;',
      '&#128512;',
      '&notin;',
      '&',
      '<',
      '>',
      '"',
      'Lift',
      ' your ',
      '\r\n',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<br/>',
      '<svg>',
      '<title>',
      '</title>',
      '<html>',
      '<body>',
      '<item>',
      '</item>',
      '<rss>',
      '**',
      '[a](b)',
      '---\n',
      '\0',
      '😀',
    ) // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('a.html', 'a.md', 'a.xml', 'a'),
        (pieces, fileName) => {
          const given = pieces.join('')
          for (const { text, mapping } of toArticleText(given, { fileName }).documents) {
            for (let at = 0; at <= text.length; at++) {
              const place = mapping.toSource(at)
              expect(place).toBeGreaterThanOrEqual(0)
              expect(place).toBeLessThanOrEqual(given.length)
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
