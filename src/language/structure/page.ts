import { joinLines, type TextBlock } from '../text/blocks.ts'
import { cutLines } from '../text/lines.ts'
import { findOutlines, type Outline } from './exercises.ts'
import { cutAtOpenings } from './openers.ts'
import { type Passage, readPassage } from './passages.ts'
import { nameOpenings } from './roles.ts'

export type Page = { readonly passages: readonly Passage[]; readonly outlines: readonly Outline[] }

/** Cuts a text into passages: lines, blocks, and what each block asks for. */
export function readPage(text: string, folded: string): readonly Passage[] {
  return passagesOf(text, folded, joinLines(text, folded, cutLines(folded)))
}

/**
 * Cuts a text into passages and finds its exercises. Where layout shows no
 * more than one, the words may: "The next one is …".
 */
export function findExercises(text: string, folded: string): Page {
  const blocks = joinLines(text, folded, cutLines(folded))
  const page = outlined(text, folded, blocks)
  if (page.outlines.length > 1 && page.outlines.some(({ name }) => name !== null)) return page
  const series = cutAtOpenings(text, folded, blocks)
  if (!series) return page
  const told = outlined(text, folded, series)
  const names = ({ outlines }: Page): number => outlines.filter(({ name }) => name !== null).length
  const more = told.outlines.length - page.outlines.length
  return more > 0 || (more === 0 && names(told) > names(page)) ? told : page
}

function passagesOf(text: string, folded: string, blocks: readonly TextBlock[]): readonly Passage[] {
  return nameOpenings(
    text,
    folded,
    blocks.map((block) => readPassage(text, folded, block)),
  )
}

function outlined(text: string, folded: string, blocks: readonly TextBlock[]): Page {
  const passages = passagesOf(text, folded, blocks)
  return { passages, outlines: findOutlines(text, folded, passages) }
}
