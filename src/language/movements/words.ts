import type { Looked } from '../vocabulary/lexicon.ts'

/** The words, numbers and marks of a step, with where they stand in it. */
export type Word = Looked & {
  /** Lower case, with a plain apostrophe. */
  readonly text: string
  readonly from: number
  readonly to: number
}

const WORD = /\d+(?:\.\d+)?|[\p{L}]+(?:['’][\p{L}]+)*(?:-[\p{L}]+)*|°|½|[^\s\p{L}\d]/gu
/** Signs of every day that are no letters. */
const SIGNS = '’‘“”–—…°½×•'

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

function wordOf(text: string, from: number, to: number): Word {
  return { text: plain(text.slice(from, to)), from, to, meanings: undefined }
}

/** Cuts a step into words and marks. */
export function cutWords(text: string): readonly Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === 32 || (code >= 9 && code <= 13) || code === 160) {
      at++
      continue
    }
    const end = endOfWord(text, at, code)
    if (end < 0)
      return Array.from(text.matchAll(WORD), ({ 0: word, index }) => wordOf(text, index, index + word.length))
    words.push(wordOf(text, at, end))
    at = end
  }
  return words
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Where the word that begins at `at` ends, as WORD would have it; -1 where only WORD can tell. */
function endOfWord(text: string, at: number, code: number): number {
  if (isDigit(code)) {
    let end = digitsEnd(text, at)
    if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1)
    return end
  }
  if (!isLetter(code)) return code < 128 || SIGNS.includes(text[at]!) ? at + 1 : -1
  let end = lettersEnd(text, at)
  while ((text[end] === "'" || text[end] === '’') && isLetter(text.charCodeAt(end + 1)))
    end = lettersEnd(text, end + 1)
  while (text[end] === '-' && isLetter(text.charCodeAt(end + 1))) end = lettersEnd(text, end + 1)
  const joins = text[end] === "'" || text[end] === '’' || text[end] === '-'
  return isStrange(text, end) || (joins && isStrange(text, end + 1)) ? -1 : end
}

function digitsEnd(text: string, at: number): number {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

function lettersEnd(text: string, at: number): number {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  return end
}

/** Whether a character may be a letter that is not of the English alphabet. */
function isStrange(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 128 && !SIGNS.includes(text[at]!)
}
