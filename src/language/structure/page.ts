import { joinLines } from '../text/blocks.ts'
import { cutLines } from '../text/lines.ts'
import { type Passage, readPassage } from './passages.ts'
import { nameOpenings } from './roles.ts'

/** Cuts a text into passages: lines, blocks, and what each block asks for. */
export function readPage(text: string, folded: string): readonly Passage[] {
  const blocks = joinLines(text, folded, cutLines(folded))
  return nameOpenings(blocks.map((block) => readPassage(text, folded, block)))
}
