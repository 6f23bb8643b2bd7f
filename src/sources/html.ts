import { findMain, isJunk } from './main-content.ts'
import { type Mapping, TracedText } from './mapping.ts'
import { attribute, type Element, isElement, isText, type Node, parsePage, type TextNode } from './page.ts'
import { sourceOffsets } from './source-offsets.ts'

const BLOCK =
  /^(?:address|article|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hgroup|hr|html|li|main|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul|nav|aside|form)$/
/** Blocks with an empty line around them. */
const APART = /^(?:p|h[1-6]|ul|ol|table|blockquote|figure|pre|section|article|dl)$/
const WORD_BULLET = /mso-list\s*:\s*ignore/i

type Walk = {
  readonly source: string
  readonly traced: TracedText
  readonly kept: ReadonlySet<Element>
  /** Line breaks in the source are line breaks of the text (a classic editor's export). */
  readonly keepLines: boolean
  /** A space is owed before the next word, and where it stands. */
  space: number | null
  /** The marker of the list item that has begun. */
  marker: { words: string; at: number } | null
}

const placeOf = (node: Node, end = false): number => {
  const location = node.sourceCodeLocation
  return (end ? location?.endOffset : location?.startOffset) ?? 0
}

function breakLine(walk: Walk, at: number, apart: boolean): void {
  walk.space = null
  const { traced } = walk
  if (traced.length === 0) return
  if (!traced.endsWith('\n')) traced.add('\n', at)
  if (apart && !traced.endsWith('\n\n')) traced.add('\n', at)
}

function takeText(walk: Walk, node: TextNode): void {
  const { source, traced } = walk
  const offsets = sourceOffsets(source, node)
  const pattern = walk.keepLines ? /\n|[^\S\n]+|\S+/g : /\s+|\S+/g
  for (const match of node.value.matchAll(pattern)) {
    const [words] = match
    const at = offsets(match.index)
    if (words === '\n' && walk.keepLines)
      breakLine(walk, at, /\n\s*\n/.test(node.value.slice(match.index, match.index + 40)))
    else if (/^\s/.test(words)) walk.space ??= at
    else {
      if (walk.marker) {
        traced.add(walk.marker.words, walk.marker.at)
        walk.marker = null
      } else if (walk.space !== null && traced.length > 0 && !traced.endsWith('\n'))
        traced.add(' ', walk.space)
      walk.space = null
      copyWord(walk, words, match.index, offsets)
    }
  }
}

/** Copies a word in runs: an entity inside it ("it&rsquo;s") is longer in the source than in the text. */
function copyWord({ traced }: Walk, words: string, index: number, offsets: (index: number) => number): void {
  let from = 0
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && offsets(index + i) === offsets(index + from) + (i - from)) continue
    traced.copy(words.slice(from, i), offsets(index + from))
    from = i
  }
}

/** Lists deeper than this are indented no further. */
const DEEPEST_INDENT = 6

function markerOf(item: Element, parent: Element | null, number: number): string {
  const depth = Math.min(DEEPEST_INDENT, Math.max(0, listDepth(item) - 1))
  const ordered = parent?.tagName === 'ol'
  return `${'  '.repeat(depth)}${ordered ? `${number}. ` : '• '}`
}

function listDepth(node: Element): number {
  let depth = 0
  for (let up = node.parentNode; up && 'tagName' in up; up = up.parentNode)
    if (/^[uo]l$/.test(up.tagName)) depth++
  return depth
}

function takeElement(walk: Walk, element: Element, number: number, parent: Element | null): void {
  if (isJunk(element, walk.kept)) return
  const { tagName } = element
  const at = placeOf(element)
  if (tagName === 'br') {
    breakLine(walk, at, false)
    return
  }
  if (WORD_BULLET.test(attribute(element, 'style'))) {
    // Word writes its bullet as words: "·" or "1." with spaces behind.
    const own = element.childNodes
      .map((child) => ('childNodes' in child ? '' : isText(child) ? child.value : ''))
      .join('')
      .trim()
    walk.marker = { words: /\d/.test(own) ? `${own} ` : '• ', at }
    return
  }
  const block = BLOCK.test(tagName)
  const nested = /^[uo]l$/.test(tagName) && listDepth(element) > 0
  // A paragraph that opens a list item goes on behind the item's marker.
  const opensItem = walk.marker !== null
  if (block && !opensItem) breakLine(walk, at, APART.test(tagName) && !nested)
  if (tagName === 'li') walk.marker = { words: markerOf(element, parent, number), at }
  if (/^t[dh]$/.test(tagName)) walk.space ??= at
  takeAll(walk, element.childNodes, element)
  if (tagName === 'li') walk.marker = null
  if (block)
    breakLine(walk, placeOf(element, true), APART.test(tagName) && !nested && parent?.tagName !== 'li')
}

function takeAll(walk: Walk, nodes: readonly Node[], parent: Element | null): void {
  let number = Number(parent ? attribute(parent, 'start') : '') || 1
  for (const node of nodes) {
    if (isText(node)) takeText(walk, node)
    else if (isElement(node)) takeElement(walk, node, node.tagName === 'li' ? number++ : 0, parent)
  }
}

export type HtmlText = { readonly title: string | null; readonly text: string; readonly mapping: Mapping }

/** The article of a page: its words in lines, with headings apart and lists with their bullets or numbers. */
export function fromHtml(source: string): HtmlText {
  const page = parsePage(source)
  const { nodes, kept } = findMain(page)
  const traced = new TracedText()
  const keepLines = !page.whole && !/<(?:p|br|div)\b/i.test(source)
  const walk: Walk = { source, traced, kept, keepLines, space: null, marker: null }
  takeAll(walk, nodes, null)
  const { text, mapping } = traced.finish(source.length)
  return { title: page.title, text: text.trimEnd(), mapping }
}
