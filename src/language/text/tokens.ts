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
  if (/^\d/.test(word)) return { kind: 'number', word, value: Number(word) }
  if (word.length > 1 || /\p{L}/u.test(word))
    return { kind: 'word', word, value: numberWords.get(word) ?? null }
  return { kind: 'sign', word, value: FRACTIONS[word] ?? null }
}

/** Cuts a stretch of folded text into tokens. */
export function cutTokens(folded: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = []
  const stretch = folded.slice(from, to)
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(stretch); match; match = PIECE.exec(stretch)) {
    const { kind, word, value } = know(match[0])
    const start = from + match.index
    tokens.push({ kind, word, value, from: start, to: start + word.length })
  }
  return tokens
}
