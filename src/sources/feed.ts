import { XMLParser } from 'fast-xml-parser'
import { nestsDeeperThan, tagsUpTo } from './depth.ts'
import { fromHtml } from './html.ts'
import { type Mapping, shifted, through } from './mapping.ts'
import { limits, type Problem, problem } from './problems.ts'
import { sourceOffsets } from './source-offsets.ts'

export type FeedDocument = {
  readonly title: string | null
  readonly series: string | null
  readonly text: string
  readonly mapping: Mapping
}

const BASICS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The five entities of XML and numbers; a feed's own are never read. */
function decodeBasics(words: string): string {
  return words.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name) return BASICS[String(name).toLowerCase()] ?? whole
      const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

/** The inside of the first element of that name in an item, with where each of its characters stands. */
function inside(item: Item, name: string): { words: string; mapping: Mapping } | null {
  const { words: source, from } = item
  const start = new RegExp(`<${name}(?:\\s[^<>]{0,500})?>`).exec(source)
  if (!start) return null
  const begin = start.index + start[0].length
  const lead = /^\s*<!\[CDATA\[/.exec(source.slice(begin, begin + 200))?.[0]
  if (lead) {
    const close = source.indexOf(']]>', begin)
    const words = source.slice(begin + lead.length, close < 0 ? source.length : close)
    return { words, mapping: shifted(from + begin + lead.length) }
  }
  const end = source.indexOf(`</${name}>`, begin)
  if (end < 0) return null
  const words = decodeBasics(source.slice(begin, end))
  const offsets = sourceOffsets(source, {
    value: words,
    sourceCodeLocation: { startOffset: begin, endOffset: end },
  })
  return { words, mapping: { toSource: (offset) => from + offsets(offset) } }
}

/** One item of a feed, as it stands in the export. */
type Item = { readonly words: string; readonly from: number }

const plain = (words: string | undefined): string | null =>
  words
    ? decodeBasics(words)
        .replace(/<[^<>]{0,300}>/g, '')
        .replace(/\s+/g, ' ')
        .trim() || null
    : null

/** Whether the item is a published post or page: an export also holds menus, pictures and drafts. */
function isArticle(item: Item): boolean {
  const kind = inside(item, 'wp:post_type')?.words.trim()
  const status = inside(item, 'wp:status')?.words.trim()
  return (
    (kind === undefined || kind === 'post' || kind === 'page') &&
    (status === undefined || status === 'publish')
  )
}

/** Checks with the library that this is a feed at all, with entities and document types switched off. */
function isFeed(source: string): boolean {
  try {
    const parser = new XMLParser({
      processEntities: false,
      ignoreAttributes: true,
      parseTagValue: false,
      maxNestedTags: limits.depth,
    })
    const root = parser.parse(source) as Record<string, unknown>
    return 'rss' in root || 'feed' in root || 'rdf:RDF' in root
  } catch {
    return false
  }
}

/** The markup of an export without the pages inside it. */
function withoutCharacterData(source: string): string {
  const kept: string[] = []
  let at = 0
  for (;;) {
    const open = source.indexOf('<![CDATA[', at)
    const close = open < 0 ? -1 : source.indexOf(']]>', open)
    if (open < 0 || close < 0) break
    kept.push(source.slice(at, open))
    at = close + 3
  }
  return kept.join('') + source.slice(at)
}

/** Every article of an RSS, Atom or WordPress export. Offsets are into the export. */
export function fromFeed(
  source: string,
  feedElements: number = limits.feedElements,
): {
  readonly documents: readonly FeedDocument[]
  readonly problems: readonly Problem[]
} {
  if (/<!ENTITY\b/i.test(source.slice(0, 200_000)))
    return { documents: [], problems: [problem('entities-declared')] }
  if (nestsDeeperThan(withoutCharacterData(source), limits.depth))
    return { documents: [], problems: [problem('too-deep', { most: limits.depth })] }
  if (!isFeed(source)) return { documents: [], problems: [problem('not-a-feed')] }
  const documents: FeedDocument[] = []
  const problems: Problem[] = []
  let elementsLeft = feedElements
  const name = /<feed\b/.test(source.slice(0, 5000)) ? 'entry' : 'item'
  const open = new RegExp(`<${name}(?:\\s[^<>]{0,500})?>`, 'g')
  for (const match of source.matchAll(open)) {
    const end = source.indexOf(`</${name}>`, match.index)
    if (end < 0) break
    if (documents.length === limits.articles) {
      problems.push(problem('too-many-articles', { most: limits.articles }))
      break
    }
    const item: Item = { words: source.slice(match.index, end), from: match.index }
    if (!isArticle(item)) continue
    const body = ['content:encoded', 'content', 'description', 'summary']
      .map((one) => inside(item, one))
      .find((one) => one?.words.trim())
    if (!body) continue
    if (body.words.length > limits.markup || nestsDeeperThan(body.words, limits.depth)) {
      problems.push(problem('too-deep', { most: limits.depth }))
      continue
    }
    const most = Math.min(limits.elements, elementsLeft)
    const elements = tagsUpTo(body.words, most)
    if (elements > most) {
      const isWhole = most === elementsLeft // the feed's own share is used up, not this article's
      problems.push(problem('too-many-elements', { most: isWhole ? feedElements : limits.elements }))
      if (isWhole) break
      continue
    }
    elementsLeft -= elements
    const { text, mapping } = fromHtml(body.words)
    const series = /<category\b[^<>]*>(?:<!\[CDATA\[)?([^<\]]{1,200})/.exec(item.words)?.[1]
    documents.push({
      title: plain(inside(item, 'title')?.words),
      series: plain(series),
      text,
      mapping: through(body.mapping, mapping),
    })
  }
  return { documents, problems }
}
