import { type Need, needsOf } from './needs.ts'

/**
 * What words are a sign of. Of each of these expressions it is found out once which words it cannot do without, and of
 * each word once which expressions it may be a sign of: a bit for each. What no word of a sentence is a sign of need
 * not be looked for in it.
 */
class Signs {
  readonly #patterns: RegExp[] = []
  /** What any words at all may show. */
  #always = 0
  /** By a word or its beginning; `within` by letters anywhere in it. */
  readonly #whole = new Map<string, number>()
  readonly #begun = new Map<string, number>()
  #within: (readonly [string, number])[] | null = null

  /** Adds an expression and gives its bit. */
  add(pattern: RegExp): number {
    if (this.#patterns.length === 32) throw new Error('a number has no more than 32 bits')
    this.#patterns.push(pattern)
    return 1 << (this.#patterns.length - 1)
  }

  /** Every word's bits that stand for nothing a word must tell. */
  get always(): number {
    this.#learn()
    return this.#always
  }

  /** What a token's word may be a sign of. */
  of(word: string, isNumber: boolean): number {
    const within = this.#learn()
    if (isNumber) return this.#whole.get('0') ?? 0
    let signs = 0
    for (const part of word.split(/[^a-z]+/)) {
      if (part === '') continue
      signs |= this.#whole.get(part) ?? 0
      for (let length = 1; length <= part.length; length++)
        signs |= this.#begun.get(part.slice(0, length)) ?? 0
      for (const [letters, bits] of within) if (part.includes(letters)) signs |= bits
    }
    return signs
  }

  /** Put off until the first word is read: a page that only shows an article never needs it. */
  #learn(): readonly (readonly [string, number])[] {
    if (this.#within) return this.#within
    const within = new Map<string, number>()
    const put = ({ letters, begins, ends }: Need, bit: number): void => {
      const table = !begins ? within : ends ? this.#whole : this.#begun
      table.set(letters, (table.get(letters) ?? 0) | bit)
    }
    this.#patterns.forEach(({ source }, index) => {
      const needs = needsOf(source)
      if (needs === null) this.#always |= 1 << index
      else for (const need of needs) put(need, 1 << index)
    })
    this.#within = [...within]
    return this.#within
  }
}

/** For what a piece is for; for how much it asks. */
export const kindSigns = new Signs()
export const doseSigns = new Signs()

/** An expression that is tried only where a word is a sign of it. */
export class Signed {
  readonly bit: number
  readonly #pattern: RegExp

  constructor(signs: Signs, pattern: RegExp) {
    this.#pattern = pattern
    this.bit = signs.add(pattern)
  }

  /** Whether folded words match. `signs` are those of all of them, or more. */
  test(words: string, signs: number): boolean {
    return (signs & this.bit) !== 0 && this.#pattern.test(words)
  }
}

/** An expression that is looked for in words which may tell how much. */
export const ofDose = (pattern: RegExp): Signed => new Signed(doseSigns, pattern)
