import type { Span } from '../span.ts'
import { labelOf } from '../words/labels.ts'
import { isCaption } from './captions.ts'
import type { Line, Marker } from './lines.ts'

/** Lines that belong together: a paragraph, a list item, a heading. Hard-wrapped lines are joined again. */
export type TextBlock = {
  readonly span: Span
  readonly marker: Marker
  readonly number: number | null
  readonly indent: number
  readonly emphasised: boolean
  readonly blankBefore: boolean
  readonly lines: number
  /** Where prose passes to a new exercise ("Another stretch is …"), its name when the sentence has one, and where it orders. */
  readonly opening?: { readonly name: Span | null; readonly from: number }
  /** A sentence about all the exercises, cut off the last of them. */
  readonly general?: boolean
}

const ENDS = /[.!?:;…)"\]]$/
const CARRIES_ON =
  /(?:,|\b(?:a|an|the|and|or|of|to|in|on|with|your|for|at|from|as|is|are|that|by|into|until|one|back|same)|-)$/
/** A line this long that stops without a full stop was wrapped by a printer or a mail program. */
const WRAPPED_LENGTH = 58

/** In characters: lines shorter than this were not wrapped. */
const TITLE = 34

/** "Knee Exercises": all its words have capitals, and it leads on to nothing. */
function isTitle(text: string, { span }: Line): boolean {
  const words = text.slice(span.from, span.to).match(/[\p{L}]{4,}/gu) ?? []
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))
}

function joins(folded: string, text: string, before: Line, line: Line): boolean {
  if (line.marker !== 'none' || line.emphasised || before.emphasised) return false
  const ending = folded.slice(Math.max(before.span.from, before.span.to - 12), before.span.to)
  const first = text[line.span.from] ?? ''
  const startsLow = first !== first.toUpperCase()
  const afterLine = folded.slice(line.span.from, Math.min(line.span.to, line.span.from + 24))
  if (/^[a-z ]{2,20}:/.test(afterLine) && !startsLow) return false
  if (ENDS.test(ending)) {
    // A sentence ended; in hard-wrapped text the next line may still belong to the same paragraph.
    return false
  }
  const length = before.span.to - before.span.from
  // "step-by-step" below "Single-leg bridge": the head of what follows.
  if (length < TITLE && labelOf(folded.slice(line.span.from, line.span.to)) !== null) return false
  if (
    line.blankBefore &&
    isCaption(folded.slice(line.span.from, Math.min(line.span.to, line.span.from + 140)))
  )
    return false
  if (line.blankBefore)
    return startsLow && (CARRIES_ON.test(ending) || (length > 30 && before.marker === 'none'))
  if (startsLow) return !(length < TITLE && line.span.to - line.span.from < TITLE && isTitle(text, before))
  return CARRIES_ON.test(ending) && length > 30 && before.marker === 'none'
}

/** Joins lines to blocks. */
export function joinLines(text: string, folded: string, lines: readonly Line[]): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  let last: Line | null = null
  for (const line of lines) {
    const open = blocks[blocks.length - 1]
    const length = last ? last.span.to - last.span.from : 0
    if (open && last && joins(folded, text, last, line)) {
      blocks[blocks.length - 1] = {
        ...open,
        span: { from: open.span.from, to: line.span.to },
        lines: open.lines + 1,
      }
    } else if (
      open &&
      last &&
      open.lines > 1 &&
      !line.blankBefore &&
      line.marker === 'none' &&
      !line.emphasised &&
      length > WRAPPED_LENGTH
    ) {
      blocks[blocks.length - 1] = {
        ...open,
        span: { from: open.span.from, to: line.span.to },
        lines: open.lines + 1,
      }
    } else {
      blocks.push({ ...line, lines: 1 })
    }
    last = line
  }
  return blocks
}
