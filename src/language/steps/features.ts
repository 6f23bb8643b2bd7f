import type { StepKind } from '../exercise.ts'
import type { Marker } from '../text/lines.ts'
import type { Section } from '../words/labels.ts'
import type { Join } from './cut.ts'
import { listed, type Sink } from './model.ts'
import { type Guess, guess } from './rules.ts'
import type { Said } from './said.ts'

/** A stretch that is judged as a whole: one or more pieces of a sentence. */
export type Unit = {
  readonly said: Said
  readonly join: Join
  readonly section: Section | null
  readonly marker: Marker
  /** First of its sentence; first of its block. */
  readonly opensSentence: boolean
  readonly opensBlock: boolean
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

const NUMBERS = ['0', '1', '2', '3'] as const
/** A count as features tell it, up to `most`. */
const upTo = (most: 2 | 3, count: number): string => NUMBERS[Math.min(count, most)]!
const yesNo = (told: boolean): string => (told ? 'true' : 'false')

function bucket(count: number): string {
  return count <= 2
    ? NUMBERS[count]!
    : count <= 4
      ? '3-4'
      : count <= 8
        ? '5-8'
        : count <= 14
          ? '9-14'
          : 'long'
}

/** Names of the features that tell what a unit begins with, for one point of view ("l-verb", "r-verb"). */
type Names = Readonly<
  Record<
    'verb' | 'class' | 'manner' | 'verb2' | 'noverb' | 'main' | 'mainclass' | 'gerund' | 'ger' | 'state',
    string
  >
>

function namesFrom(view: string): Names {
  return {
    verb: `${view}verb`,
    class: `${view}class`,
    manner: `${view}manner`,
    verb2: `${view}verb2`,
    noverb: `${view}noverb`,
    main: `${view}main`,
    mainclass: `${view}mainclass`,
    gerund: `${view}gerund`,
    ger: `${view}ger`,
    state: `${view}state`,
  }
}

const OWN = namesFrom('')
const LEFT = namesFrom('l-')
const RIGHT = namesFrom('r-')
const AHEAD = ['0~', '1~', '2~'].map(namesFrom)
const DONE = ['0^', '1^', '2^'].map(namesFrom)
const MOVED = { false: namesFrom('false-'), true: namesFrom('true-') }
const JOINED: { [Name in Join]?: Names } = {}

/** Which verb it is, and what it belongs to. */
function sayVerb(sink: Sink, { opening }: Said, names: Names): void {
  if (opening.verb !== null) sink.say(names.verb, opening.verb)
  sayClasses(sink, opening, names)
}

function sayClasses(sink: Sink, { verb, classes }: Said['opening'], names: Names): void {
  for (const group of classes) sink.say(verb === null ? names.mainclass : names.class, group)
}

/** What begins a unit: its verb and the verb's classes. */
function sayOpening(sink: Sink, { opening }: Said, names: Names, withVerb = true): void {
  const { verb, manner, next, main, gerund, state } = opening
  if (verb !== null) {
    if (withVerb) sink.say(names.verb, verb)
    sayClasses(sink, opening, names)
    if (manner) sink.say(names.manner)
    if (withVerb) sink.say(names.verb2, verb, next)
  } else {
    sink.say(names.noverb)
    if (main !== null) {
      sink.say(names.main, main)
      sayClasses(sink, opening, names)
    }
  }
  if (gerund) {
    sink.say(names.gerund)
    sink.say(names.ger, gerund)
  }
  if (state) sink.say(names.state)
}

/** Features that tell whether two neighbouring pieces of a sentence are one step. */
export function sayJoin(sink: Sink, left: Unit, right: Unit): void {
  const leftGuess = guess(left.said) ?? 'null'
  const rightGuess = guess(right.said) ?? 'null'
  const { join } = right
  const [first = '$', second = '$'] = right.said.shapes
  const leftShapes = left.said.shapes
  const leftLength = bucket(leftShapes.length)
  const rightLength = bucket(right.said.shapes.length)
  const leftState = yesNo(left.said.opening.state)
  const rightState = yesNo(right.said.opening.state)
  sink.say('bias')
  sink.say('j', join)
  sink.say('g', pairOf(leftGuess, rightGuess))
  sink.say('jg', join, pairOf(leftGuess, rightGuess))
  sink.say('jr', join, rightGuess)
  sink.say('jl', join, leftGuess)
  sink.say('same', yesNo(leftGuess === rightGuess), join)
  sink.say('l0', leftShapes[0] ?? '$')
  sink.say('ln', leftShapes[leftShapes.length - 1] ?? '$')
  sink.say('r0', first)
  sink.say('r01', first, second)
  sink.say('jr0', join, first)
  sink.say('ll', leftLength)
  sink.say('rl', rightLength)
  sink.say('jrl', join, rightLength)
  sink.say('jll', join, leftLength)
  sink.say('s', right.section ?? 'null')
  sink.say('open', yesNo(left.opensSentence))
  sink.say('st', join, leftGuess, rightState)
  sink.say('fin', leftState, rightState, join)
  sayOpening(sink, left.said, LEFT)
  sayOpening(sink, right.said, RIGHT)
  JOINED[join] ??= namesFrom(`${join}-r-`)
  sayOpening(sink, right.said, JOINED[join], false)
  for (const mark of left.said.marks) sink.say('lm', mark)
  for (const mark of right.said.marks) sink.say('rm', mark)
}

const pairs = new Map<string, Map<string, string>>()

/** "move>hold", written once. */
function pairOf(left: string, right: string): string {
  const known = pairs.get(left) ?? new Map<string, string>()
  pairs.set(left, known)
  const pair = known.get(right) ?? `${left}>${right}`
  known.set(right, pair)
  return pair
}

/** Features that tell a unit's kind. */
export function sayKind(sink: Sink, unit: Unit, context: Context): void {
  const { said, marker, join } = unit
  const { shapes } = said
  const section = unit.section ?? 'null'
  const first = guess(said, context.moved) ?? 'null'
  const next = context.next ? (guess(context.next.said, true) ?? 'null') : 'end'
  const after = context.nextButOne ? (guess(context.nextButOne.said, true) ?? 'null') : 'end'
  const before = context.before ?? 'null'
  const beside = context.beside ?? 'null'
  const moved = yesNo(context.moved)
  const count = bucket(context.count)
  const length = bucket(shapes.length)
  const [one = 'undefined', two = '$', three = '$'] = shapes
  sink.say('bias')
  sink.say('g', first)
  sink.say('gs', first, section)
  sink.say('s', section)
  sink.say('w0', one)
  sink.say('w01', one, two)
  sink.say('w012', one, two, three)
  sink.say('wn', shapes[shapes.length - 1] ?? 'undefined')
  sink.say('p', before)
  sink.say('pp', before, context.beforeThat ?? 'null')
  sink.say('gp', first, before)
  sink.say('gm', first, moved)
  sink.say('gh', first, yesNo(context.held))
  sink.say('moved', moved)
  sink.say('held', yesNo(context.held))
  sink.say('repeated', yesNo(context.repeated), first)
  sink.say('n', next)
  sink.say('gn', first, next)
  sink.say('na', next, after)
  sink.say('gmn', first, moved, next)
  sink.say('beside', beside, join)
  sink.say('gb', first, beside)
  sink.say('at', count)
  sink.say('gat', first, count)
  sink.say('len', length)
  sink.say('glen', first, length)
  sink.say('marker', marker)
  sink.say('gmarker', first, yesNo(marker !== 'none'))
  sink.say('opens', yesNo(unit.opensSentence), yesNo(unit.opensBlock), first)
  sink.say('join', join)
  sink.say('ahead', upTo(3, context.ahead), first)
  sink.say('done', upTo(3, context.done), first)
  sink.say('ad', upTo(2, context.ahead), upTo(2, context.done), moved, first)
  sayClasses(sink, said.opening, AHEAD[Math.min(context.ahead, 2)]!)
  sayClasses(sink, said.opening, DONE[Math.min(context.done, 2)]!)
  sayOpening(sink, said, OWN)
  sayVerb(sink, said, MOVED[moved as 'true' | 'false'])
  for (const mark of said.marks) sink.say('m', mark)
  for (const each of said.shapesInside) sink.say('b', each)
}

/** The features as they are written, for learning their weights. */
export function joinFeatures(left: Unit, right: Unit): readonly string[] {
  return listed((sink) => sayJoin(sink, left, right))
}

export function kindFeatures(unit: Unit, context: Context): readonly string[] {
  return listed((sink) => sayKind(sink, unit, context))
}
