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

/** Cuts a stretch of folded text into tokens. */
export function cutTokens(folded: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = []
  const stretch = folded.slice(from, to)
  for (const match of stretch.matchAll(PIECE)) {
    const word = match[0]
    const start = from + match.index
    const end = start + word.length
    const first = word.charCodeAt(0)
    if (first >= 48 && first <= 57)
      tokens.push({ kind: 'number', word, value: Number(word), from: start, to: end })
    else if (word.length > 1 || /\p{L}/u.test(word))
      tokens.push({ kind: 'word', word, value: numberWords.get(word) ?? null, from: start, to: end })
    else tokens.push({ kind: 'sign', word, value: FRACTIONS[word] ?? null, from: start, to: end })
  }
  return tokens
}
