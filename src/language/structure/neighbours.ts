import type { Span } from '../span.ts'
import type { TextBlock } from '../text/blocks.ts'

/** The articles that a page names as the ones before and after it, and the blocks that do nothing else. */
export type Neighbours = {
  readonly previous: Span | null
  readonly next: Span | null
  readonly blocks: ReadonlySet<TextBlock>
}

type Way = 'previous' | 'next'

/** What blogs put at the foot of a page: the word alone, or the word and the title in one line. */
const LABEL =
  /^(?:(?:«|‹|←|<{1,2})\s*)?(previous|prev|older|next|newer)(?: (?:post|article|page|entry))?\s*(?::|»|›|→|>{1,2})?/
const LONGEST_TITLE_CHARACTERS = 120
/** Links stand at the very end; so many blocks from there are looked at. */
const LAST_BLOCKS = 14

const wayOf = (label: string): Way =>
  label.startsWith('next') || label.startsWith('newer') ? 'next' : 'previous'

/**
 * Finds the links at the foot of a page, as they come out of a blog: "Previous", perhaps twice (once for the eye, once
 * for screen readers), then a title. Only what stands behind the last exercise and behind all prose counts.
 */
export function findNeighbours(folded: string, behind: readonly TextBlock[]): Neighbours {
  const found: Record<Way, Span | null> = { previous: null, next: null }
  const blocks = new Set<TextBlock>()
  let open: Way | null = null
  for (const block of behind.slice(-LAST_BLOCKS)) {
    const { from, to } = block.span
    const words = folded.slice(from, Math.min(to, from + LONGEST_TITLE_CHARACTERS + 40))
    const label = to - from <= LONGEST_TITLE_CHARACTERS + 20 ? LABEL.exec(words) : null
    const rest = label ? words.slice(label[0].length).trimStart() : ''
    if (label && rest === '') {
      open = wayOf(label[1] ?? '')
      blocks.add(block)
    } else if (label && /[:»›→>]\s*$/.test(label[0])) {
      found[wayOf(label[1] ?? '')] = { from: to - rest.length, to }
      blocks.add(block)
      open = null
    } else if (open && to - from <= LONGEST_TITLE_CHARACTERS && block.marker === 'none') {
      found[open] = block.span
      blocks.add(block)
      open = null
    } else {
      // Prose again: what looked like links stood in the middle of something.
      found.previous = null
      found.next = null
      blocks.clear()
      open = null
    }
  }
  return { ...found, blocks }
}
