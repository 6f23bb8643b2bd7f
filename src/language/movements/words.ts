import type { Looked } from '../vocabulary/lexicon.ts'

/** The words, numbers and marks of a step, with where they stand in it. */
export type Word = Looked & {
  /** Lower case, with a plain apostrophe. */
  readonly text: string
  readonly from: number
  readonly to: number
}

const WORD = /\d+(?:\.\d+)?|[\p{L}]+(?:['’][\p{L}]+)*(?:-[\p{L}]+)*|°|½|[^\s\p{L}\d]/gu
/** Words met so far as they are looked up: most come again. */
const met = new Map<string, string>()
const MOST_MET = 20_000

function plain(word: string): string {
  const known = met.get(word)
  if (known !== undefined) return known
  const text = word.toLowerCase().replaceAll('’', "'")
  if (met.size >= MOST_MET) met.clear()
  met.set(word, text)
  return text
}

/** Cuts a step into words and marks. */
export function cutWords(text: string): readonly Word[] {
  const words: Word[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [word] = match
    const from = match.index
    words.push({ text: plain(word), from, to: from + word.length, meanings: undefined })
  }
  return words
}
