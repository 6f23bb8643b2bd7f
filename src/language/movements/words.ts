/** The words, numbers and marks of a step, with where they stand in it. */
export type Word = {
  /** Lower case, with a plain apostrophe. */
  readonly text: string
  readonly from: number
  readonly to: number
}

const WORD = /\d+(?:\.\d+)?|[\p{L}]+(?:['’][\p{L}]+)*(?:-[\p{L}]+)*|°|½|[^\s\p{L}\d]/gu

/** Cuts a step into words and marks. */
export function cutWords(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    words.push({
      text: match[0].toLowerCase().replaceAll('’', "'"),
      from: match.index,
      to: match.index + match[0].length,
    })
  }
  return words
}
