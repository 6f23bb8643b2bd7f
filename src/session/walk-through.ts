import type { Exercise } from '../language/index.ts'
import type { Beats } from './beats.ts'
import { secondsNamed } from './dose-plan.ts'
import { hold } from './holds.ts'
import { type Item, isFeeling, isHarderOption, isMoving } from './item.ts'
import { modify } from './modifications.ts'
import { isSlow, move, saysBreath, settle } from './moves.ts'
import { isHandRest, isMissing, isServed, propIn } from './props.ts'
import type { Side } from './sides.ts'
import { type Telling, tell } from './telling.ts'

const wordsWorthHearingBeforeAMove = 32
const breathsOfRestBetween = 1

/** ", and " and " and ": what joins two clauses that are done in one go. */
const lettersOfAnd = [5, 6]

/** How many of the moves after this one the sentence joins to it, so that they share a breath. */
function movesGoingWith(items: readonly Item[], at: number): number {
  let end = at
  for (;;) {
    const [item, next] = [items[end]!, items[end + 1]]
    const gap = next ? next.step.span.from - item.step.span.to : 0
    const joins = next && next.step.kind === item.step.kind && next.step.side === item.step.side
    if (!joins || !lettersOfAnd.includes(gap) || saysBreath(next)) return end - at
    end++
  }
}

/** "Until you feel a stretch" ends the move, so it has to be known before. */
const saysHowFar = ({ step }: Item) => /^until\b/i.test(step.text)

const countWords = (items: readonly Item[]) =>
  items.reduce((sum, item) => sum + item.step.text.split(/\s+/).length, 0)

/** How many form words after a move are heard before it, while they can still be acted on. */
function wordsGoingWith(items: readonly Item[], at: number): number {
  let end = at + 1
  while (
    items[end]?.step.kind === 'cue' &&
    (saysHowFar(items[end]!) || !isFeeling(items[end]!)) &&
    countWords(items.slice(at, end + 1)) <= wordsWorthHearingBeforeAMove
  ) {
    end++
  }
  return end - at - 1
}

/**
 * Says what can be done instead. What serves in a missing thing's place she was told before she began, when it could
 * still be fetched: here her hands are sent to it. A thing that another stands in for is called by its name, in the
 * article's words; one that is gone without is not spoken of again.
 */
export function tellOption(item: Item, exercise: Exercise, telling: Telling, beats: Beats): void {
  const prop = propIn(item, exercise)
  const missing = prop !== undefined && isMissing(prop, beats.choices)
  if (!missing || isServed(prop)) tell(item, telling, beats)
  if (!missing || !telling.first) return
  beats.assume('prop-missing', { prop, exercise: beats.exercise, step: item.index ?? -1 }, item.step.span)
  if (isHandRest(prop)) beats.say(beats.words.restHands[prop], { step: item.index })
}

/** Hands that have nothing to rest on go where our words send them, in every round, and stay while she does. */
function restHands(item: Item, exercise: Exercise, beats: Beats): void {
  const prop = propIn(item, exercise)
  if (prop === undefined || beats.pose === null || isHarderOption(item)) return
  if (isHandRest(prop) && isMissing(prop, beats.choices)) beats.pose = item.index ?? beats.pose
}

function prepare(item: Item, telling: Telling, beats: Beats, sayWords: () => void): boolean {
  const change = modify(item, beats)
  if (change.leaveOut) return false
  if (change.instead !== null) {
    if (telling.first) beats.say(change.instead, { step: item.index })
    else beats.say(beats.words.changed.asBefore, { step: item.index })
  } else sayWords()
  if (telling.first) for (const words of change.also) beats.say(words, { step: item.index })
  return true
}

/** Leads through a stretch step by step: the words before it is time, then the doing, then quiet. */
export function walkThrough(
  items: readonly Item[],
  sides: readonly (Side | null)[],
  exercise: Exercise,
  telling: Telling,
  beats: Beats,
): void {
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    beats.side = sides[at] ?? null
    if (isMoving(item)) {
      const joined = movesGoingWith(items, at)
      const together = items.slice(at, at + joined + 1)
      at += joined
      const going = wordsGoingWith(items, at)
      const doing = together.filter((part) => prepare(part, telling, beats, () => tell(part, telling, beats)))
      for (const cue of items.slice(at + 1, at + 1 + going)) {
        prepare(cue, telling, beats, () => tell(cue, telling, beats))
      }
      const last = doing.at(-1)
      if (last) move(last, telling, beats, doing.some(isSlow))
      at += going
      continue
    }
    switch (item.step.kind) {
      case 'hold':
      case 'breathe': {
        const change = modify(item, beats)
        if (telling.first) for (const words of change.also) beats.say(words, { step: item.index })
        hold(item, exercise, telling, beats)
        break
      }
      case 'setup':
        if (prepare(item, telling, beats, () => tell(item, telling, beats))) settle(item, beats)
        break
      case 'option':
        restHands(item, exercise, beats)
        tellOption(item, exercise, telling, beats)
        break
      case 'rest':
        rest(item, telling, beats)
        break
      default:
        prepare(item, telling, beats, () => tell(item, telling, beats))
    }
  }
}

/** Rests as long as the words say, or for a breath. */
export function rest(item: Item | null, telling: Telling, beats: Beats): void {
  if (item) tell(item, telling, beats)
  const seconds = item ? secondsNamed(item.step.text) : undefined
  const facts = item ? { step: item.index, source: item.step.span } : {}
  beats.breatheUntil('in')
  const breaths =
    item?.step.dose.hold?.unit === 'breath' ? (item.step.dose.hold.min ?? item.step.dose.hold.max) : null
  if (seconds !== undefined) beats.add('rested', { unit: 'second', count: seconds }, facts)
  else
    beats.add(
      'rested',
      { unit: 'breath', count: breaths && breaths > 0 ? breaths : breathsOfRestBetween },
      facts,
    )
}
