import type { StepKind } from '../exercise.ts'
import type { Token } from '../text/tokens.ts'
import { verbAt } from './cut.ts'
import { mainVerb } from './main-verb.ts'
import { type Opening, openingOf, shape } from './opening.ts'
import { type Family, families } from './wording.ts'

const SHAPES_LOOKED_AT = 40

/** The words of a piece, and what has been found out about them: each is asked many things and many times. */
export class Said {
  readonly words: string
  readonly tokens: readonly Token[]
  readonly signs: number
  /** The first guess at their kind, before and after the first movement; undefined until it is made. */
  fresh: StepKind | null | undefined
  moved: StepKind | null | undefined
  /** Bits of the families that were looked for, and of those found. */
  #looked: number
  #found = 0
  #verb: number | undefined
  #mainVerb: number | undefined
  #marks: readonly string[] | undefined
  #shapes: readonly string[] | undefined
  #inside: ReadonlySet<string> | undefined
  #opening: Opening | undefined

  /** `signs`: what any of the words may be a sign of. */
  constructor(words: string, tokens: readonly Token[], signs: number) {
    this.words = words
    this.tokens = tokens
    this.signs = signs
    this.#looked = ~signs
  }

  /** Whether the words show a family of wording. */
  shows({ bit, pattern }: Family): boolean {
    if ((this.#looked & bit) === 0) {
      this.#looked |= bit
      if (pattern.test(this.words)) this.#found |= bit
    }
    return (this.#found & bit) !== 0
  }

  /** Names of the families of wording that the words show. */
  get marks(): readonly string[] {
    this.#marks ??= families.filter((family) => this.shows(family)).map(({ name }) => name)
    return this.#marks
  }

  /** Index of the verb that the words begin with, or -1. */
  get verb(): number {
    this.#verb ??= verbAt(this.tokens, 0)
    return this.#verb
  }

  /** Index of the verb that gives the order, or -1. */
  get mainVerb(): number {
    this.#mainVerb ??= mainVerb(this.tokens)
    return this.#mainVerb
  }

  get shapes(): readonly string[] {
    this.#shapes ??= this.tokens.map(shape)
    return this.#shapes
  }

  get opening(): Opening {
    this.#opening ??= openingOf(this.tokens, this.verb, this.verb < 0 ? this.mainVerb : -1)
    return this.#opening
  }

  /** Shapes that say something, each once. */
  get shapesInside(): ReadonlySet<string> {
    this.#inside ??= new Set(
      this.shapes.slice(0, SHAPES_LOOKED_AT).filter((each) => each.length > 1 || each === '#'),
    )
    return this.#inside
  }
}
