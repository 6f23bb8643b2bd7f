import { type Mapping, TracedText } from './mapping.ts'

const FENCE = /^---[ \t]*\r?\n/
const FIELD = /^([A-Za-z][\w-]*):[ \t]*(.*)$/

/** Front matter in the strictest reading: `key: value` lines between two lines of three dashes. */
export function readFrontMatter(source: string): {
  readonly fields: ReadonlyMap<string, string>
  readonly bodyFrom: number
} {
  const fields = new Map<string, string>()
  const start = source.startsWith('\ufeff') ? 1 : 0
  const open = FENCE.exec(source.slice(start, start + 16))
  const none = { fields, bodyFrom: start }
  if (!open) return none
  let at = start + open[0].length
  // A page that only begins with a rule has no closing line near.
  for (let lines = 0; lines < 100 && at < source.length; lines++) {
    const end = source.indexOf('\n', at)
    const line = source.slice(at, end < 0 ? source.length : end).replace(/\r$/, '')
    const next = end < 0 ? source.length : end + 1
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line)) return { fields, bodyFrom: next }
    const field = FIELD.exec(line)
    if (field?.[1])
      fields.set(field[1].toLowerCase(), (field[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2'))
    else if (line.trim() !== '' && !/^[\s#-]/.test(line)) return none
    at = next
  }
  return none
}

/**
 * What is written for machines inside a line: images, links, emphasis, tags, comments. No part can hold its own
 * beginning, so that a text of beginnings only is still passed once.
 */
const INLINE =
  /!\[[^[\]\n]{0,300}\]\([^()\n]{0,500}\)|\[([^[\]\n]{1,300})\]\([^()\n]{0,500}\)|<!--[^<]{0,2000}?-->|<\/?[a-z][^<>\n]{0,500}>|(\*\*|__)(?=\S)|(?<=\S)(\*\*|__)|(?<![\w*])[*_](?=[^\s*_])|(?<=[^\s*_])[*_](?![\w*])|\\(?=[!-/:-@[-`{-~])/gi

export type MarkdownText = {
  readonly title: string | null
  readonly series: string | null
  readonly text: string
  readonly mapping: Mapping
}

/** The words of a Markdown text. Headings and lists keep their marks, for the reader knows them. */
export function fromMarkdown(source: string): MarkdownText {
  const { fields, bodyFrom } = readFrontMatter(source)
  const traced = new TracedText()
  let at = bodyFrom
  for (const match of source.slice(bodyFrom).matchAll(INLINE)) {
    const from = bodyFrom + match.index
    traced.copy(source.slice(at, from), at)
    // A link keeps its words.
    if (match[1]) traced.copy(match[1], from + 1)
    at = from + match[0].length
  }
  traced.copy(source.slice(at), at)
  const { text, mapping } = traced.finish(source.length)
  const heading = /^#\s+(.+)$/m.exec(text)?.[1]
  return {
    title: fields.get('title') ?? heading?.trim() ?? null,
    series: fields.get('series') ?? null,
    text,
    mapping,
  }
}
