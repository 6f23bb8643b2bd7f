/** sources/: what a teacher has (text, Markdown, a saved page, an export of her blog) → article texts. */
import { decode } from './decode.ts'
import { hasMoreTagsThan, nestsDeeperThan } from './depth.ts'
import { fromFeed } from './feed.ts'
import { type Given, guessKind } from './guess.ts'
import { fromHtml } from './html.ts'
import { type Mapping, shifted } from './mapping.ts'
import { fromMarkdown } from './markdown.ts'
import { limits, type Problem, problem } from './problems.ts'

export type { Mapping } from './mapping.ts'
export { describeProblem, type Problem, type ProblemCode } from './problems.ts'

/** One article's text. Its title and series stand outside the text, where the source gives them. */
export type SourceDocument = {
  readonly title: string | null
  readonly series?: string
  readonly text: string
  /** From an offset in `text` to an offset in what was given. */
  readonly mapping: Mapping
}

export type SourceReading = {
  /** What was given, decoded: mapped offsets point into this. Empty when it is no text. */
  readonly source: string
  readonly documents: readonly SourceDocument[]
  readonly problems: readonly Problem[]
}

/**
 * Article texts from whatever was given: bytes or a string. Never throws and never hangs: what can't be read is a
 * problem. A plain text keeps every offset; of bytes, offsets are into their decoded text.
 */
export function toArticleText(given: Uint8Array | string, about: Given = {}): SourceReading {
  const most = limits.feed
  if (given.length > most) return { source: '', documents: [], problems: [problem('too-large', { most })] }
  const { text, problems } = typeof given === 'string' ? { text: given, problems: [] } : decode(given)
  if (text === null) return { source: '', documents: [], problems }
  const reading = readText(text, about)
  return { source: text, documents: reading.documents, problems: [...problems, ...reading.problems] }
}

function readText(text: string, about: Given): Read {
  const kind = guessKind(text, about)
  const most = kind === 'html' || kind === 'markdown' ? limits.markup : limits[kind]
  if (text.length > most) return { documents: [], problems: [problem('too-large', { most })] }
  if (text.trim() === '') return { documents: [], problems: [problem('no-text')] }
  switch (kind) {
    case 'plain':
      return { documents: [{ title: null, text, mapping: shifted(0) }], problems: [] }
    case 'markdown':
      return only(fromMarkdown(text))
    case 'html':
      if (hasMoreTagsThan(text, limits.elements)) {
        return { documents: [], problems: [problem('too-many-elements', { most: limits.elements })] }
      }
      if (nestsDeeperThan(text, limits.depth)) {
        return { documents: [], problems: [problem('too-deep', { most: limits.depth })] }
      }
      return only({ ...fromHtml(text), series: null })
    case 'feed': {
      const { documents, problems } = fromFeed(text)
      const found = documents.flatMap((document) => only(document).documents)
      const empty = found.length === 0 && problems.length === 0
      return { documents: found, problems: empty ? [problem('no-text')] : problems }
    }
  }
}

type Read = Omit<SourceReading, 'source'>
type Found = { title: string | null; series: string | null; text: string; mapping: Mapping }

function only({ title, series, text, mapping }: Found): Read {
  if (text.trim() === '') return { documents: [], problems: [problem('no-text')] }
  return { documents: [{ title, text, mapping, ...(series ? { series } : {}) }], problems: [] }
}
