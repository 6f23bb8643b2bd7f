import type { Token } from '../text/tokens.ts'
import { bodyParts } from '../words/body-words.ts'
import {
  backVerbs,
  dwellVerbs,
  mindVerbs,
  moveVerbs,
  placeVerbs,
  postureVerbs,
  verbOfGerund,
} from '../words/verbs.ts'

/** What a piece begins with. */
export type Opening = {
  /** The verb it begins with, past manner words if `manner`; null when it begins with none. */
  readonly verb: string | null
  readonly manner: boolean
  /** The shape of what follows the verb. */
  readonly next: string
  /** Without a verb to begin with: the one that gives the order. */
  readonly main: string | null
  /** Classes of that verb, or of the main one. */
  readonly classes: readonly string[]
  readonly gerund: string | null
  /** A part of the body comes first, with "your" or without. */
  readonly state: boolean
}

const CLASSES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['posture', postureVerbs],
  ['place', placeVerbs],
  ['move', moveVerbs],
  ['back', backVerbs],
  ['dwell', dwellVerbs],
  ['mind', mindVerbs],
]
const classesOf = new Map<string, readonly string[]>()

function classes(verb: string): readonly string[] {
  const known = classesOf.get(verb)
  if (known) return known
  const found = CLASSES.filter(([, verbs]) => verbs.has(verb)).map(([name]) => name)
  classesOf.set(verb, found)
  return found
}

/** A word with what varies taken out, so that what was learnt about a knee holds for an elbow. */
export function shape(token: Token | undefined): string {
  if (!token) return '$'
  if (token.value !== null) return '#'
  if (token.word === 'left' || token.word === 'right') return 'SIDE'
  return bodyParts.has(token.word) ? 'PART' : token.word
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? ''
const DETERMINERS = new Set(['the', 'your', 'both', 'each'])

/** `verbAt` and `mainAt` are the places of the verb at the beginning and of the main verb, or -1. */
export function openingOf(tokens: readonly Token[], verbAt: number, mainAt: number): Opening {
  const first = word(tokens, 0)
  const verb = verbAt >= 0 ? word(tokens, verbAt) : null
  const main = verb === null && mainAt >= 0 ? word(tokens, mainAt) : null
  const told = verb ?? main
  return {
    verb,
    manner: verbAt > 0,
    next: shape(tokens[verbAt + 1]),
    main,
    classes: told === null ? [] : classes(told),
    gerund: verbOfGerund(first),
    state: bodyParts.has(word(tokens, DETERMINERS.has(first) ? 1 : 0)),
  }
}
