import type { Exercise } from '../language/index.ts'
import { type Beats, exhaleShare, inhaleShare } from './beats.ts'
import { holdLength } from './dose-plan.ts'
import { type Item, isMoving } from './item.ts'
import { modify } from './modifications.ts'
import { breathOf, breathWords, isRound, moveBack, saysBreath } from './moves.ts'
import type { Side } from './sides.ts'
import { type Telling, tell } from './telling.ts'
import { tellOption } from './walk-through.ts'

type Cycle = {
  readonly items: readonly Item[]
  /** Whether the text leaves out the way back between two repetitions. */
  readonly addReturn: boolean
  readonly home: number | null
}

/** Says everything about quick repetitions before the first, so that the doing itself stays quiet. */
export function tellRepetitions(
  items: readonly Item[],
  exercise: Exercise,
  telling: Telling,
  beats: Beats,
): void {
  for (const item of items) {
    const change = modify(item, beats)
    if (change.leaveOut) continue
    if (change.instead !== null && telling.first) beats.say(change.instead, { step: item.index })
    else if (item.step.kind === 'option') tellOption(item, exercise, telling, beats)
    else tell(item, telling, beats)
    if (telling.first) for (const words of change.also) beats.say(words, { step: item.index })
  }
}

/**
 * One repetition: out on the breath out, back on the breath in, unless the words breathe differently. `count` is
 * said as it begins, `ready` on the breath before.
 */
export function repeatOnce(
  cycle: Cycle,
  count: string,
  exercise: Exercise,
  telling: Telling,
  beats: Beats,
  ready = '',
): void {
  const moves = cycle.items.filter(isMoving)
  let place = 0
  for (const item of cycle.items) {
    if (isMoving(item)) {
      const alternate = place % 2 === 1 && !saysBreath(item) && moves.length === 2
      const phase = alternate ? 'in' : breathOf(item)
      const facts = { step: item.index }
      beats.breatheUntil(
        phase,
        place === 0 ? breathWords(beats, telling, phase === 'out' ? beats.words.breatheIn : '') || ready : '',
        facts,
      )
      const opening =
        breathWords(beats, telling, phase === 'out' ? beats.words.andBreatheOut : beats.words.andBreatheIn) ||
        count
      const following = breathWords(beats, telling, phase === 'in' ? beats.words.andIn : beats.words.andOut)
      beats.add(
        'moved',
        { unit: 'breath', count: phase === 'out' ? exhaleShare : inhaleShare },
        { ...facts, cue: place === 0 ? opening : following, poseStep: item.index },
      )
      beats.pose = item.index ?? beats.pose
      place++
    } else if (item.step.kind === 'hold') {
      const length = holdLength(item.step, exercise, beats)
      beats.add('held', length, {
        step: item.index,
        cue: telling.first ? beats.words.hold : '',
      })
    }
  }
  if (cycle.addReturn && moves.length === 1)
    moveBack(cycle.home, breathWords(beats, telling, beats.words.andBack), beats)
}

/** So many repetitions on one side, counted the way a teacher does. */
export function repeatCounted(
  cycle: Cycle,
  from: number,
  to: number,
  lastIsLast: boolean,
  exercise: Exercise,
  telling: Telling,
  beats: Beats,
): void {
  for (let number = from; number <= to; number++) {
    beats.repetition = { number, of: to }
    const last = lastIsLast && number === to && to > 1
    const words = last
      ? beats.words.lastOne
      : beats.choices.verbosity === 'quiet'
        ? ''
        : beats.words.count(number)
    repeatOnce(cycle, words, exercise, { ...telling, first: telling.first && number === from }, beats)
  }
  comeOut(cycle, beats)
  beats.repetition = null
}

/** Two moves or more close their own circle; only after the last is there a way back to add. */
function comeOut(cycle: Cycle, beats: Beats): void {
  beats.breatheUntil('in')
  if (!cycle.addReturn || cycle.items.filter(isMoving).length === 1) return
  beats.say(beats.words.andComeBack)
  moveBack(cycle.home, '', beats)
  beats.breatheUntil('in')
}

/** So many repetitions on each side in turn; the count is said once for the pair. */
export function repeatAlternating(
  cycle: Cycle,
  first: Side,
  from: number,
  to: number,
  exercise: Exercise,
  telling: Telling,
  beats: Beats,
): void {
  const second: Side = first === 'left' ? 'right' : 'left'
  for (let number = from; number <= to; number++) {
    beats.repetition = { number, of: to }
    const last = number === to && to > 1
    const words = last
      ? beats.words.lastOne
      : beats.choices.verbosity === 'quiet'
        ? ''
        : beats.words.count(number)
    beats.side = first
    repeatOnce(cycle, words, exercise, { ...telling, first: telling.first && number === from }, beats)
    beats.breatheUntil('in')
    beats.side = second
    const ready = number === from ? beats.words.otherSideShort : ''
    repeatOnce(cycle, '', exercise, { ...telling, first: false }, beats, ready)
    beats.breatheUntil('in')
  }
  beats.side = null
  comeOut(cycle, beats)
  beats.repetition = null
}

/** Whether repeating these moves needs a way back that the text does not tell. */
export function lacksReturn(items: readonly Item[], comesBack: (item: Item) => boolean): boolean {
  const moves = items.filter(isMoving)
  const last = moves.at(-1)
  return last !== undefined && !comesBack(last) && !isRound(last)
}
