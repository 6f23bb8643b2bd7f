import type { StepKind } from '../exercise.ts'
import type { Marker } from '../text/lines.ts'
import type { Token } from '../text/tokens.ts'
import { bodyParts } from '../words/body-words.ts'
import type { Section } from '../words/labels.ts'
import {
  backVerbs,
  dwellVerbs,
  mindVerbs,
  moveVerbs,
  placeVerbs,
  postureVerbs,
  verbOfGerund,
} from '../words/verbs.ts'
import { type Join, verbAt } from './cut.ts'
import { mainVerb } from './main-verb.ts'
import { type Guess, guess } from './rules.ts'
import { marks } from './wording.ts'

/** A stretch that is judged as a whole: one or more pieces of a sentence. */
export type Unit = {
  readonly words: string
  readonly tokens: readonly Token[]
  readonly join: Join
  readonly section: Section | null
  readonly marker: Marker
  /** First of its sentence; first of its block. */
  readonly opensSentence: boolean
  readonly opensBlock: boolean
}

type Known = { fresh?: Guess; moved?: Guess; marks?: readonly string[] }
/** What has been worked out about a unit, so that it is worked out once. */
const known = new WeakMap<object, Known>()

function knownOf(unit: object): Known {
  const found = known.get(unit)
  if (found) return found
  const made: Known = {}
  known.set(unit, made)
  return made
}

/** The first guess at a unit, before or after the first movement. */
export function guessOf(unit: Unit, moved: boolean): Guess {
  const memory = knownOf(unit)
  if (moved) {
    if (memory.moved === undefined) memory.moved = guess(unit.words, unit.tokens, true)
    return memory.moved
  }
  if (memory.fresh === undefined) memory.fresh = guess(unit.words, unit.tokens, false)
  return memory.fresh
}

function marksOf(unit: Unit): readonly string[] {
  const memory = knownOf(unit)
  memory.marks ??= marks(unit.words)
  return memory.marks
}

/** What has been read before a unit, and what its neighbours look like. */
export type Context = {
  readonly before: StepKind | null
  readonly beforeThat: StepKind | null
  /** What the piece just before was judged to be, when it is of the same sentence. */
  readonly beside: Guess | 'none'
  readonly moved: boolean
  readonly held: boolean
  readonly repeated: boolean
  readonly count: number
  readonly next: Unit | null
  readonly nextButOne: Unit | null
  /** How many orders to place or move the body lie ahead before the first hold, return, repeat or change of side. */
  readonly ahead: number
  /** How many such orders there have been. */
  readonly done: number
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? ''

/** A word with what varies taken out, so that what was learnt about a knee holds for an elbow. */
function shape(token: Token | undefined): string {
  if (!token) return '$'
  if (token.value !== null) return '#'
  if (token.word === 'left' || token.word === 'right') return 'SIDE'
  return bodyParts.has(token.word) ? 'PART' : token.word
}

function verbClasses(verb: string): string[] {
  const classes: string[] = []
  if (postureVerbs.has(verb)) classes.push('posture')
  if (placeVerbs.has(verb)) classes.push('place')
  if (moveVerbs.has(verb)) classes.push('move')
  if (backVerbs.has(verb)) classes.push('back')
  if (dwellVerbs.has(verb)) classes.push('dwell')
  if (mindVerbs.has(verb)) classes.push('mind')
  return classes
}

function bucket(count: number): string {
  return count <= 2 ? `${count}` : count <= 4 ? '3-4' : count <= 8 ? '5-8' : count <= 14 ? '9-14' : 'long'
}

function isState(tokens: readonly Token[]): boolean {
  const determined = /^(?:the|your|both|each)$/.test(word(tokens, 0))
  return bodyParts.has(word(tokens, determined ? 1 : 0))
}

/** What begins a unit: its verb and the verb's classes. */
function opening(tokens: readonly Token[], name: string): string[] {
  const at = verbAt(tokens, 0)
  const gerund = verbOfGerund(word(tokens, 0))
  const features: string[] = []
  if (at >= 0) {
    const verb = word(tokens, at)
    features.push(`${name}verb=${verb}`, ...verbClasses(verb).map((group) => `${name}class=${group}`))
    if (at > 0) features.push(`${name}manner`)
    features.push(`${name}verb2=${verb} ${shape(tokens[at + 1])}`)
  } else {
    features.push(`${name}noverb`)
    const main = mainVerb(tokens)
    if (main >= 0) {
      const verb = word(tokens, main)
      features.push(`${name}main=${verb}`, ...verbClasses(verb).map((group) => `${name}mainclass=${group}`))
    }
  }
  if (gerund) features.push(`${name}gerund`, `${name}ger=${gerund}`)
  if (isState(tokens)) features.push(`${name}state`)
  return features
}

/** Features that tell whether two neighbouring pieces of a sentence are one step. */
export function joinFeatures(left: Unit, right: Unit): readonly string[] {
  const leftGuess = guessOf(left, false)
  const rightGuess = guessOf(right, false)
  const { join } = right
  return [
    'bias',
    `j=${join}`,
    `g=${leftGuess}>${rightGuess}`,
    `jg=${join} ${leftGuess}>${rightGuess}`,
    `jr=${join} ${rightGuess}`,
    `jl=${join} ${leftGuess}`,
    `same=${leftGuess === rightGuess} ${join}`,
    `l0=${shape(left.tokens[0])}`,
    `ln=${shape(left.tokens[left.tokens.length - 1])}`,
    `r0=${shape(right.tokens[0])}`,
    `r01=${shape(right.tokens[0])} ${shape(right.tokens[1])}`,
    `jr0=${join} ${shape(right.tokens[0])}`,
    `ll=${bucket(left.tokens.length)}`,
    `rl=${bucket(right.tokens.length)}`,
    `jrl=${join} ${bucket(right.tokens.length)}`,
    `jll=${join} ${bucket(left.tokens.length)}`,
    `s=${right.section}`,
    `open=${left.opensSentence}`,
    `st=${join} ${leftGuess} ${isState(right.tokens)}`,
    `fin=${isState(left.tokens)} ${isState(right.tokens)} ${join}`,
    ...opening(left.tokens, 'l-'),
    ...opening(right.tokens, 'r-'),
    ...opening(right.tokens, `${join}-r-`).filter(
      (feature) => !feature.includes('verb2') && !feature.includes('verb='),
    ),
    ...marksOf(left).map((mark) => `lm=${mark}`),
    ...marksOf(right).map((mark) => `rm=${mark}`),
  ]
}

/** Features that tell a unit's kind. */
export function kindFeatures(unit: Unit, context: Context): readonly string[] {
  const { tokens, section, marker, join } = unit
  const first = guessOf(unit, context.moved)
  const next = context.next ? guessOf(context.next, true) : 'end'
  const after = context.nextButOne ? guessOf(context.nextButOne, true) : 'end'
  const shapes = tokens.map(shape)
  const features = [
    'bias',
    `g=${first}`,
    `gs=${first} ${section}`,
    `s=${section}`,
    `w0=${shapes[0]}`,
    `w01=${shapes[0]} ${shapes[1] ?? '$'}`,
    `w012=${shapes[0]} ${shapes[1] ?? '$'} ${shapes[2] ?? '$'}`,
    `wn=${shapes[shapes.length - 1]}`,
    `p=${context.before}`,
    `pp=${context.before} ${context.beforeThat}`,
    `gp=${first} ${context.before}`,
    `gm=${first} ${context.moved}`,
    `gh=${first} ${context.held}`,
    `moved=${context.moved}`,
    `held=${context.held}`,
    `repeated=${context.repeated} ${first}`,
    `n=${next}`,
    `gn=${first} ${next}`,
    `na=${next} ${after}`,
    `gmn=${first} ${context.moved} ${next}`,
    `beside=${context.beside} ${join}`,
    `gb=${first} ${context.beside}`,
    `at=${bucket(context.count)}`,
    `gat=${first} ${bucket(context.count)}`,
    `len=${bucket(tokens.length)}`,
    `glen=${first} ${bucket(tokens.length)}`,
    `marker=${marker}`,
    `gmarker=${first} ${marker !== 'none'}`,
    `opens=${unit.opensSentence} ${unit.opensBlock} ${first}`,
    `join=${join}`,
    `ahead=${Math.min(context.ahead, 3)} ${first}`,
    `done=${Math.min(context.done, 3)} ${first}`,
    `ad=${Math.min(context.ahead, 2)} ${Math.min(context.done, 2)} ${context.moved} ${first}`,
    ...opening(tokens, `${Math.min(context.ahead, 2)}~`).filter((feature) => feature.includes('class=')),
    ...opening(tokens, `${Math.min(context.done, 2)}^`).filter((feature) => feature.includes('class=')),
    ...opening(tokens, ''),
    ...opening(tokens, `${context.moved}-`).filter(
      (feature) => feature.includes('class=') || feature.includes('verb='),
    ),
    ...marksOf(unit).map((mark) => `m=${mark}`),
  ]
  const seen = new Set<string>()
  for (const each of shapes.slice(0, 40)) {
    if (each.length < 2 && each !== '#') continue
    if (!seen.has(each)) features.push(`b=${each}`)
    seen.add(each)
  }
  return features
}
