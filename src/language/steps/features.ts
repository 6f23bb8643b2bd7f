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
  if (opening.verb !== null) sink.one(names.verb, opening.verb)
  sayClasses(sink, opening, names)
}

function sayClasses(sink: Sink, { verb, classes }: Said['opening'], names: Names): void {
  for (const group of classes) sink.one(verb === null ? names.mainclass : names.class, group)
}

/** What begins a unit: its verb and the verb's classes. */
function sayOpening(sink: Sink, { opening }: Said, names: Names, withVerb = true): void {
  const { verb, manner, next, main, gerund, state } = opening
  if (verb !== null) {
    if (withVerb) sink.one(names.verb, verb)
    sayClasses(sink, opening, names)
    if (manner) sink.say(names.manner)
    if (withVerb) sink.two(names.verb2, verb, next)
  } else {
    sink.say(names.noverb)
    if (main !== null) {
      sink.one(names.main, main)
      sayClasses(sink, opening, names)
    }
  }
  if (gerund) {
    sink.say(names.gerund)
    sink.one(names.ger, gerund)
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
  sink.one('j', join)
  sink.one('g', pairOf(leftGuess, rightGuess))
  sink.two('jg', join, pairOf(leftGuess, rightGuess))
  sink.two('jr', join, rightGuess)
  sink.two('jl', join, leftGuess)
  sink.two('same', yesNo(leftGuess === rightGuess), join)
  sink.one('l0', leftShapes[0] ?? '$')
  sink.one('ln', leftShapes[leftShapes.length - 1] ?? '$')
  sink.one('r0', first)
  sink.two('r01', first, second)
  sink.two('jr0', join, first)
  sink.one('ll', leftLength)
  sink.one('rl', rightLength)
  sink.two('jrl', join, rightLength)
  sink.two('jll', join, leftLength)
  sink.one('s', right.section ?? 'null')
  sink.one('open', yesNo(left.opensSentence))
  sink.three('st', join, leftGuess, rightState)
  sink.three('fin', leftState, rightState, join)
  sayOpening(sink, left.said, LEFT)
  sayOpening(sink, right.said, RIGHT)
  JOINED[join] ??= namesFrom(`${join}-r-`)
  sayOpening(sink, right.said, JOINED[join], false)
  for (const mark of left.said.marks) sink.one('lm', mark)
  for (const mark of right.said.marks) sink.one('rm', mark)
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
  sink.one('g', first)
  sink.two('gs', first, section)
  sink.one('s', section)
  sink.one('w0', one)
  sink.two('w01', one, two)
  sink.three('w012', one, two, three)
  sink.one('wn', shapes[shapes.length - 1] ?? 'undefined')
  sink.one('p', before)
  sink.two('pp', before, context.beforeThat ?? 'null')
  sink.two('gp', first, before)
  sink.two('gm', first, moved)
  sink.two('gh', first, yesNo(context.held))
  sink.one('moved', moved)
  sink.one('held', yesNo(context.held))
  sink.two('repeated', yesNo(context.repeated), first)
  sink.one('n', next)
  sink.two('gn', first, next)
  sink.two('na', next, after)
  sink.three('gmn', first, moved, next)
  sink.two('beside', beside, join)
  sink.two('gb', first, beside)
  sink.one('at', count)
  sink.two('gat', first, count)
  sink.one('len', length)
  sink.two('glen', first, length)
  sink.one('marker', marker)
  sink.two('gmarker', first, yesNo(marker !== 'none'))
  sink.three('opens', yesNo(unit.opensSentence), yesNo(unit.opensBlock), first)
  sink.one('join', join)
  sink.two('ahead', upTo(3, context.ahead), first)
  sink.two('done', upTo(3, context.done), first)
  sink.four('ad', upTo(2, context.ahead), upTo(2, context.done), moved, first)
  sayClasses(sink, said.opening, AHEAD[Math.min(context.ahead, 2)]!)
  sayClasses(sink, said.opening, DONE[Math.min(context.done, 2)]!)
  sayOpening(sink, said, OWN)
  sayVerb(sink, said, MOVED[moved as 'true' | 'false'])
  for (const mark of said.marks) sink.one('m', mark)
  for (const each of said.shapesInside) sink.one('b', each)
}

/** The features as they are written, for learning their weights. */
export function joinFeatures(left: Unit, right: Unit): readonly string[] {
  return listed((sink) => sayJoin(sink, left, right))
}

export function kindFeatures(unit: Unit, context: Context): readonly string[] {
  return listed((sink) => sayKind(sink, unit, context))
}
