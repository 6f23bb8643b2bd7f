import type { Exercise } from '../language/index.ts'
import type { Beats } from './beats.ts'
import { type Count, countRepetitions, countSets, isQuick } from './dose-plan.ts'
import { type Item, isMoving } from './item.ts'
import { mirrorWords } from './mirror-words.ts'
import { comesBack, moveBack } from './moves.ts'
import { endOffers, offer } from './offers.ts'
import { type Outline, outline, type Stretch } from './outline.ts'
import { withHold, withOptionsFirst, withSidedSetupInside } from './prepare-outline.ts'
import { lacksReturn, repeatAlternating, repeatCounted, tellRepetitions } from './repetitions.ts'
import { sayable } from './sayable.ts'
import { announceFirstSide, changeSides, introduce, setUp, sidedFrom } from './setup.ts'
import { otherSide, planSides, type Side, type SidePlan, writtenSides } from './sides.ts'
import { type Telling, toldOnce } from './telling.ts'
import { rest, walkThrough } from './walk-through.ts'

type Job = {
  readonly exercise: Exercise
  readonly parts: Outline
  readonly sides: SidePlan
  readonly beats: Beats
  /** The step whose pose everything starts from. */
  home: number | null
}

/** A move and the way back are known after they were heard twice; more than that wants its names each time. */
const movesKnownByHeart = 2
const timesHeardUntilKnown = 2

function sidesOf(items: readonly Item[], job: Job, side: Side | null): readonly (Side | null)[] {
  if (side === null) return writtenSides(items)
  const flipped = side !== job.sides.first
  return items.map(({ step }) => {
    if (step.side === 'left' || step.side === 'right') return flipped ? otherSide(step.side) : step.side
    return step.side === 'other' ? otherSide(side) : side
  })
}

/** Rounds first to last of one stretch, on one side (or as written, when `side` is null). */
function doStretch(
  job: Job,
  stretch: Stretch,
  side: Side | null,
  numbers: readonly number[],
  last: number,
  telling: Telling,
): void {
  const { exercise, parts, beats } = job
  const sides = sidesOf(stretch.items, job, side)
  const addReturn = lacksReturn(stretch.items, comesBack) && !parts.after.some(isMoving)
  const home = job.home
  if (addReturn) beats.assume('return-added', { exercise: beats.exercise }, exercise.span)
  if (isQuick(stretch, exercise)) {
    beats.side = side
    if (telling.first) tellRepetitions(stretch.items, exercise, telling, beats)
    const cycle = { items: stretch.items, addReturn: lacksReturn(stretch.items, comesBack), home }
    const from = numbers[0] ?? 1
    const to = numbers.at(-1) ?? 1
    if (job.sides.way === 'alternating') {
      repeatAlternating(cycle, job.sides.first, from, to, exercise, telling, beats)
    } else repeatCounted(cycle, from, to, to === last, exercise, telling, beats)
    return
  }
  const few = stretch.items.filter(isMoving).length <= movesKnownByHeart
  for (const [place, number] of numbers.entries()) {
    const first = telling.first && place === 0
    const known = few && place + (telling.first ? 0 : 1) >= timesHeardUntilKnown
    if (numbers.length > 1) beats.repetition = { number, of: last > 0 ? last : (numbers.at(-1) ?? number) }
    // Whole rounds are announced as rounds; `last` is 0 for those.
    if (place > 0 || (number > 1 && last > 0)) {
      beats.breatheUntil('in')
      beats.say(
        `${number === last ? beats.words.lastOne : beats.words.count(number)}.`,
        known ? standsFor(stretch, telling) : {},
      )
    }
    walkThrough(stretch.items, sides, exercise, { ...telling, first, known }, beats)
    if (addReturn) {
      beats.breatheUntil('in')
      beats.say(known ? `${beats.words.andBack}.` : beats.words.slowlyComeBack)
      moveBack(home, '', beats)
    }
  }
  beats.repetition = null
}

/** Once the words of a move are known, its number stands for them, and they are only shown. */
function standsFor(stretch: Stretch, { mirrored }: Telling) {
  const move = stretch.items.find(isMoving)
  if (!move) return {}
  const { text } = move.step
  return { step: move.index, shown: sayable(mirrored ? mirrorWords(text) : text) }
}

/** Everything once: each side in turn, or as written. */
function doSides(job: Job, numbers: readonly number[], last: number, first: boolean): void {
  const { exercise, parts, sides, beats } = job
  const once = (side: Side | null, telling: Telling) => {
    for (const stretch of parts.stretches) {
      const own = stretch.repeat
        ? countRepetitions(exercise, parts, stretch, isQuick(stretch, exercise), beats)
        : null
      const ownNumbers = own ? upTo(1, own.certain) : numbers
      doStretch(job, stretch, side, ownNumbers, own?.certain ?? last, telling)
    }
  }
  const quickAlternating =
    sides.way === 'alternating' && parts.stretches.every((stretch) => isQuick(stretch, exercise))
  if (sides.way === 'written' || quickAlternating) {
    once(null, { ...toldOnce, first })
    return
  }
  const again = sidedFrom(parts)
  const setup = again < 0 ? [] : parts.setup.slice(again)
  const paired = { first, known: false, paired: true }
  for (const side of [sides.first, otherSide(sides.first)]) {
    const mirrored = side !== sides.first
    if (mirrored) changeSides(parts, side, job.home, beats)
    beats.side = side
    if (mirrored || !first) setUp(setup, exercise, { ...paired, mirrored }, beats)
    once(side, { ...paired, mirrored })
  }
  beats.side = null
}

const upTo = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

function sayAgain(job: Job, number: number, of: number): void {
  const { parts, beats } = job
  const { words } = beats
  const facts = { step: parts.repeat?.index ?? null }
  beats.side = null
  rest(null, toldOnce, beats)
  beats.say(number === of && of > 2 ? words.lastTime : number === 2 ? words.onceMore : words.again, facts)
}

/** Rounds that go through both sides, or are told as written. */
function doRounds(job: Job, count: Count): void {
  const { beats } = job
  beats.rounds = count.certain
  for (let round = 1; round <= count.certain; round++) {
    beats.breatheUntil('in')
    beats.round = round
    if (round > 1) sayAgain(job, round, count.offered > 0 ? 0 : count.certain)
    doSides(job, [round], 0, round === 1)
  }
  const offers: number[] = []
  for (let more = 1; more <= count.offered; more++) {
    beats.side = null
    offers.push(offer(beats.words.offers.round, `round-${beats.exercise}-${count.certain + more}`, beats))
    beats.round = count.certain + more
    beats.rounds = beats.round
    beats.say(beats.words.oneMoreThen, { step: job.parts.repeat?.index ?? null })
    doSides(job, [beats.round], 0, false)
    beats.breatheUntil('in')
  }
  endOffers(offers, beats)
}

/** Sets of repetitions, all of a set on one side before the other. */
function doSets(job: Job, count: Count, sets: Count): void {
  const { beats, parts } = job
  const numbers = upTo(1, count.certain)
  const last = count.offered > 0 ? 0 : count.certain
  beats.rounds = sets.certain
  for (let set = 1; set <= sets.certain; set++) {
    beats.round = set
    if (set > 1) {
      beats.side = null
      rest(parts.rest, { ...toldOnce, first: set === 2 }, beats)
      if (parts.rest === null) beats.assume('rest-between-sets', { breaths: 1, exercise: beats.exercise })
      beats.say(set === sets.certain && sets.certain > 2 ? beats.words.lastSet : beats.words.again)
    }
    doSides(job, numbers, last, set === 1)
  }
  const offers: number[] = []
  if (count.offered > 0) {
    const { repetitions, repetitionsEachSide } = beats.words.offers
    const question = job.sides.way === 'written' ? repetitions : repetitionsEachSide
    offers.push(offer(question(count.offered), `repetitions-${beats.exercise}`, beats))
    doSides(job, upTo(count.certain + 1, count.certain + count.offered), count.certain + count.offered, false)
  }
  if (sets.offered > 0) {
    const at = offer(beats.words.offers.set, `set-${beats.exercise}`, beats)
    beats.round = sets.certain + 1
    beats.rounds = beats.round
    doSides(job, numbers, count.certain, false)
    endOffers([at], beats)
  }
  endOffers(offers, beats)
}

/** Plans one exercise from its first word to being back where it began. */
export function planExercise(exercise: Exercise, place: 'only' | 'first' | 'later', beats: Beats): void {
  const asRead = withHold(exercise, outline(exercise), beats)
  const inTurn = planSides(exercise, asRead)
  const allQuick = asRead.stretches.every((each) => isQuick(each, exercise))
  // Quick repetitions that change sides every time alternate; nobody needs to be told "other side" each time.
  const alternates = inTurn.way === 'each-round' && allQuick && sidedFrom(asRead) < 0
  const sides: SidePlan = alternates ? { ...inTurn, way: 'alternating' } : inTurn
  const inside = sides.way === 'alternating' ? withSidedSetupInside(asRead) : asRead
  const parts = sides.way === 'written' ? asRead : withOptionsFirst(inside)
  if (sides.way === 'written') beats.writtenSides.add(beats.exercise)
  const job: Job = { exercise, parts, sides, beats, home: null }
  beats.guided.moves = 0
  beats.guided.holds = 0
  beats.round = 1
  beats.rounds = 1
  beats.side = null
  beats.pose = null
  introduce(exercise, parts, place, beats)
  const again = sidedFrom(parts)
  const common = again < 0 ? parts.setup : parts.setup.slice(0, again)
  setUp(common, exercise, toldOnce, beats)
  announceFirstSide(sides, beats)
  if (again >= 0) {
    const paired = sides.way !== 'written'
    if (paired) beats.side = sides.first
    setUp(parts.setup.slice(again), exercise, { first: true, known: false, mirrored: false, paired }, beats)
  }
  job.home = beats.pose
  const quick = parts.stretches.length === 1 && isQuick(parts.stretches[0]!, exercise)
  const talked = !quick || sides.way === 'each-round'
  const stretch = parts.stretches[0]!
  const count =
    parts.stretches.length === 1
      ? countRepetitions(exercise, parts, stretch, !talked, beats)
      : { certain: 1, offered: 0 }
  const sets = countSets(exercise, quick, beats)
  if (!talked) doSets(job, count, sets)
  else if (sides.way === 'one-after-other' && count.certain > 1) doSets(job, count, sets)
  else doRounds(job, sets.certain > 1 && count.certain === 1 ? sets : count)
  beats.side = null
  // A rest that is not between sets is taken where everything is done.
  const isBetween =
    sets.certain + sets.offered > 1 || /\b(?:between|each)\b/i.test(parts.rest?.step.text ?? '')
  const after = parts.rest && !isBetween ? inTextOrder([...parts.after, parts.rest]) : parts.after
  if (after.length > 0) walkThrough(after, writtenSides(after), exercise, toldOnce, beats)
  accountForSides(exercise, sides, parts, beats)
  accountForWords(exercise, beats)
}

/** Whatever was planned neither in words nor in deeds is at least written down: no word gets lost in silence. */
function accountForWords(exercise: Exercise, beats: Beats): void {
  const { exercise: index } = beats
  const lived = beats.list.filter((beat) => beat.exercise === index)
  exercise.steps.forEach(({ kind, span }, step) => {
    if (kind === 'repeat' || kind === 'switch-sides') return // they are what is done, not what is said
    const known = beats.assumptions.some(({ facts }) => facts['exercise'] === index && facts['step'] === step)
    if (!known && !lived.some((beat) => beat.step === step)) {
      beats.assume('words-left-unsaid', { exercise: index, step }, span)
    }
  })
}

const inTextOrder = (items: readonly Item[]) => items.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0))

function accountForSides(exercise: Exercise, sides: SidePlan, parts: Outline, beats: Beats): void {
  if (sides.way !== 'written' && parts.switch === null && exercise.dose.sides !== 'alternate') {
    beats.assume('switch-added', { exercise: beats.exercise }, exercise.span)
  }
  if (exercise.dose.sides === 'left' || exercise.dose.sides === 'right') {
    beats.assume('one-side-only', { side: exercise.dose.sides, exercise: beats.exercise }, exercise.span)
  }
}
