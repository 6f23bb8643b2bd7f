import type { Block, Reading } from './article.ts'
import { readPageRules } from './dose/page-rules.ts'
import type { Exercise } from './exercise.ts'
import { readExercise } from './exercise-reading.ts'
import type { Outline } from './structure/exercises.ts'
import { findNeighbours } from './structure/neighbours.ts'
import { findExercises } from './structure/page.ts'
import type { Passage } from './structure/passages.ts'
import type { TextBlock } from './text/blocks.ts'
import { fold } from './text/fold.ts'

/** In words. */
const LONGEST_TITLE = 14

/** So much of a group's heading and introduction is looked at. */
const GROUP_PASSAGES = 5

/** Reads an article's exercises. Never throws; what is not understood stays as a block. */
export function readExercises(text: string): Reading {
  const folded = fold(text)
  const { passages, outlines } = findExercises(text, folded)
  const inside = new Set(outlines.flatMap(({ parts }) => parts.map(({ passage }) => passage.block)))
  const outside = passages.filter((passage) => !inside.has(passage.block))
  const rules = readPageRules(folded, outside)
  const introduction = introductionOf(folded, outlines[0])
  const exercises: Exercise[] = []
  for (const outline of outlines) {
    const around = {
      rules,
      group: groupWords(folded, passages, outline.group, inside),
      introduction,
      before: exercises[exercises.length - 1]?.position ?? null,
      alone: outlines.length === 1,
    }
    exercises.push(readExercise(text, folded, outline, around))
  }
  const last = passages.findLastIndex(({ block }) => inside.has(block))
  const {
    previous,
    next,
    blocks: links,
  } = findNeighbours(
    folded,
    passages.slice(last + 1).map(({ block }) => block),
  )
  const blocks = passages.map((passage, index) => ({
    kind: links.has(passage.block) ? 'navigation' : kindOf(folded, passages, index),
    span: passage.block.span,
  }))
  const first = passages[0]
  const title =
    first && first.words <= LONGEST_TITLE ? blocks[0] : blocks.find((block) => block.kind === 'heading')
  return {
    text,
    title: title ? text.slice(title.span.from, title.span.to) : null,
    blocks,
    exercises,
    previous,
    next,
  }
}

/** What a page says before its first exercise, as far as it is worth looking. */
function introductionOf(folded: string, first: Outline | undefined): string {
  const to = first?.parts[0]?.passage.block.span.from ?? 0
  return folded.slice(Math.max(0, to - 3000), to)
}

/** The heading of a group and the few words under it ("Start on the first day. They are done in sitting."). */
function groupWords(
  folded: string,
  passages: readonly Passage[],
  group: number,
  inside: ReadonlySet<Passage['block']>,
): string {
  const words: string[] = []
  for (const passage of passages.slice(Math.max(0, group), Math.max(0, group) + GROUP_PASSAGES)) {
    if (inside.has(passage.block)) break
    const { from, to } = passage.block.span
    words.push(folded.slice(from, Math.min(to, from + 400)))
  }
  return words.join('. ')
}

/** In words. */
const LONGEST_HEADING = 7

/**
 * What a block is set as. A short line is a heading, but not one that closes like a sentence, nor one of several
 * questions asked in a row.
 */
function kindOf(folded: string, passages: readonly Passage[], index: number): Block['kind'] {
  const { block, words, label, pieces } = passages[index]!
  if (block.marker !== 'none') return 'list-item'
  if (block.emphasised) return 'heading'
  const end = lastOf(folded, block)
  const before = passages[index - 1]?.block
  const after = passages[index + 1]?.block
  const askedInARow =
    (before !== undefined && !block.blankBefore && lastOf(folded, before) === '?') ||
    (after !== undefined && !after.blankBefore && lastOf(folded, after) === '?')
  if (end === '?' && askedInARow) return 'paragraph'
  const heads = label !== null && pieces.length === 0 // "Try it."
  if (heads) return 'heading'
  return words > LONGEST_HEADING || end === '.' || end === '!' ? 'paragraph' : 'heading'
}

const lastOf = (folded: string, { span }: TextBlock): string => folded.charAt(span.to - 1)
