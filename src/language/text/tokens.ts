import { numberWords } from '../words/numbers.ts'
import { doseSigns, kindSigns } from './signs.ts'

type Kind = 'word' | 'number' | 'sign'

/** A word, a number or a single sign, with its place in the article. There are very many: what is known is not copied. */
export class Token {
  readonly #known: Known
  readonly from: number
  readonly to: number

  constructor(known: Known, from: number, to: number) {
    this.#known = known
    this.from = from
    this.to = to
  }

  get kind(): Kind {
    return this.#known.kind
  }

  /** Folded: lower case, plain quotes. */
  get word(): string {
    return this.#known.word
  }

  /** The number it stands for: 3 for "3" and "three", 0.5 for "½"; otherwise null. */
  get value(): number | null {
    return this.#known.value
  }

  /** What the word may be a sign of: bits of kinds' and of doses' wording. */
  get kindSigns(): number {
    return this.#known.kindSigns
  }

  get doseSigns(): number {
    return this.#known.doseSigns
  }

  /** The same place, read as something else. */
  as(kind: Kind, word: string, value: number | null, to = this.to): Token {
    return new Token({ ...this.#known, kind, word, value }, this.from, to)
  }
}

/** What stands at the beginning of a stretch, in any script: the slow answer, for what is not plain. */
const PIECE = /\s+|\d+(?:\.\d+)?|\p{L}+(?:'\p{L}+)*|[^\s]/uy
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

/** A word that was met, in a row with others. */
type Known = {
  readonly kind: Kind
  readonly word: string
  readonly value: number | null
  readonly kindSigns: number
  readonly doseSigns: number
  readonly hash: number
  readonly next: Known | null
}

/**
 * Every word met so far, once, in rows by its hash: words come again, and one that is known need not be cut out of the
 * text to be found.
 */
const ROWS = 8192
const MOST_MET = 20_000
const met: (Known | null)[] = new Array<Known | null>(ROWS).fill(null)
let count = 0

function know(text: string, from: number, to: number, hash: number): Known {
  const row = hash & (ROWS - 1)
  for (let known = met[row] ?? null; known; known = known.next)
    if (known.hash === hash && isAt(text, from, to, known.word)) return known
  if (count >= MOST_MET) {
    met.fill(null)
    count = 0
  }
  const { kind, word, value } = told(text.slice(from, to))
  const isNumber = kind !== 'word' && value !== null
  const known = {
    kind,
    word,
    value,
    kindSigns: kindSigns.of(word, isNumber),
    doseSigns: doseSigns.of(word, isNumber),
    hash,
    next: met[row] ?? null,
  }
  met[row] = known
  count++
  return known
}

function isAt(text: string, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  return true
}

function told(word: string): Pick<Known, 'kind' | 'word' | 'value'> {
  if (/^\d/.test(word)) return { kind: 'number', word, value: Number(word) }
  if (word.length > 1 || /\p{L}/u.test(word))
    return { kind: 'word', word, value: numberWords.get(word) ?? null }
  return { kind: 'sign', word, value: FRACTIONS[word] ?? null }
}

const [SPACE, LETTER, DIGIT, SIGN, BEYOND] = [0, 1, 2, 3, 4]
const APOSTROPHE = 39
const FULL_STOP = 46
/** What each character of a keyboard is. One beyond may be a letter or a space of some script. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /\s/.test(character)
    ? SPACE
    : /[a-z]/i.test(character)
      ? LETTER
      : /\d/.test(character)
        ? DIGIT
        : SIGN
})

export function isSpace(code: number): boolean {
  return code < 128 ? CLASSES[code] === SPACE : /\s/.test(String.fromCharCode(code))
}

/** The class of a character, for the end of the stretch a sign: nothing goes on there. */
function classAt(text: string, at: number, to: number): number {
  if (at >= to) return SIGN
  const code = text.charCodeAt(at)
  return code < 128 ? CLASSES[code]! : BEYOND
}

/** What the words of a stretch may tell of how much. */
export function doseSignsOf(tokens: readonly Token[]): number {
  let signs = doseSigns.always
  for (const token of tokens) signs |= token.doseSigns
  return signs
}

/** Cuts a stretch of folded text into tokens. */
export function cutTokens(folded: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = []
  let at = from
  while (at < to) {
    const first = classAt(folded, at, to)
    if (first === SPACE) {
      at++
      continue
    }
    let end = at + 1
    let last = first
    if (first === LETTER) {
      while (true) {
        last = classAt(folded, end, to)
        if (last === SIGN && folded.charCodeAt(end) === APOSTROPHE) last = classAt(folded, end + 1, to)
        if (last !== LETTER) break
        end++
      }
    } else if (first === DIGIT) {
      while (classAt(folded, end, to) === DIGIT) end++
      if (end < to && folded.charCodeAt(end) === FULL_STOP && classAt(folded, end + 1, to) === DIGIT) {
        end++
        while (classAt(folded, end, to) === DIGIT) end++
      }
    }
    if (last === BEYOND) {
      PIECE.lastIndex = 0
      const piece = PIECE.exec(folded.slice(at, to))?.[0] ?? ''
      end = at + piece.length
      if (/^\s/.test(piece)) {
        at = end
        continue
      }
    }
    let hash = 0
    for (let index = at; index < end; index++) hash = (Math.imul(hash, 31) + folded.charCodeAt(index)) | 0
    tokens.push(new Token(know(folded, at, end, hash), at, end))
    at = end
  }
  return tokens
}
