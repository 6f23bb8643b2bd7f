import { numberWords } from '../words/numbers.ts'

/** A word, a number or a single sign, with its place in the article. */
export type Token = {
  readonly kind: 'word' | 'number' | 'sign'
  /** Folded: lower case, plain quotes. */
  readonly word: string
  /** The number it stands for: 3 for "3" and "three", 0.5 for "½"; otherwise null. */
  readonly value: number | null
  readonly from: number
  readonly to: number
}

const PIECE = /\d+(?:\.\d+)?|\p{L}+(?:'\p{L}+)*|[^\s]/gu
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

type Known = { readonly kind: Token['kind']; readonly word: string; readonly value: number | null }
/** Every word met so far, once: words come again, and looking up the same string is cheap. */
const met = new Map<string, Known>()
const MOST_MET = 20_000

function know(word: string): Known {
  const found = met.get(word)
  if (found) return found
  const known = told(word)
  if (met.size >= MOST_MET) met.clear()
  met.set(word, known)
  return known
}

function told(word: string): Known {
  if (isDigit(word.charCodeAt(0))) return { kind: 'number', word, value: Number(word) }
  if (word.length > 1 || /\p{L}/u.test(word))
    return { kind: 'word', word, value: numberWords.get(word) ?? null }
  return { kind: 'sign', word, value: FRACTIONS[word] ?? null }
}

/** Cuts a stretch of folded text into tokens. */
export function cutTokens(folded: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = []
  for (let at = from; at < to; ) {
    const code = folded.charCodeAt(at)
    if (code === 32 || (code >= 9 && code <= 13)) {
      at++
      continue
    }
    const end = endOfPiece(folded, at, to)
    if (end < 0) return cutAnyTokens(folded, from, to)
    const { kind, word, value } = know(folded.slice(at, end))
    tokens.push({ kind, word, value, from: at, to: end })
    at = end
  }
  return tokens
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const APOSTROPHE = 39
const POINT = 46

/** Where the piece that begins at `at` ends, as PIECE would have it; -1 where only PIECE can tell. */
function endOfPiece(folded: string, at: number, to: number): number {
  const first = folded.charCodeAt(at)
  let end = at + 1
  if (isDigit(first)) {
    while (end < to && isDigit(folded.charCodeAt(end))) end++
    if (end + 1 < to && folded.charCodeAt(end) === POINT && isDigit(folded.charCodeAt(end + 1))) {
      end += 2
      while (end < to && isDigit(folded.charCodeAt(end))) end++
    }
  } else if (isLetter(first)) {
    for (; end < to; end++) {
      const code = folded.charCodeAt(end)
      if (isLetter(code)) continue
      if (code !== APOSTROPHE || end + 1 >= to || folded.charCodeAt(end + 1) < 65) break
      if (!isLetter(folded.charCodeAt(end + 1)) && folded.charCodeAt(end + 1) < 128) break
    }
  } else if (first >= 128) return -1
  return end < to && folded.charCodeAt(end) >= 128 ? -1 : end
}

/** The same for a stretch with letters and signs of any script. */
function cutAnyTokens(folded: string, from: number, to: number): readonly Token[] {
  return Array.from(folded.slice(from, to).matchAll(PIECE), (match) => {
    const { kind, word, value } = know(match[0])
    const start = from + match.index
    return { kind, word, value, from: start, to: start + word.length }
  })
}
