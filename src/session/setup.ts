import type { Exercise } from '../language/index.ts'
import type { Beats } from './beats.ts'
import type { Item } from './item.ts'
import { modify, wordsBefore } from './modifications.ts'
import { settle } from './moves.ts'
import type { Outline } from './outline.ts'
import { isMissing, isOptional, needs, propIn } from './props.ts'
import { sayable } from './sayable.ts'
import { otherSide, type Side, type SidePlan } from './sides.ts'
import { type Telling, tell, toldOnce } from './telling.ts'
import { tellOption } from './walk-through.ts'

const oneSided =
  /\b(?:one|your (?:top|bottom|front|back|affected|working)|the (?:top|bottom|front|back|other)) (?:leg|foot|knee|hand|arm|elbow|side|hip|heel)\b|\b(?:left|right) side\b/i

/** Whether a setup step has to be done anew for the other side. */
const isSided = (item: Item) =>
  item.step.kind === 'setup' &&
  (item.step.side === 'left' || item.step.side === 'right' || oneSided.test(item.step.text))

/** From which setup step on the second side has to be set up again; -1 when setting up is the same for both. */
export const sidedFrom = (parts: Outline): number => parts.setup.findIndex(isSided)

/** Says the name and what is needed, then whatever has to be known before anything moves. */
export function introduce(
  exercise: Exercise,
  parts: Outline,
  place: 'only' | 'first' | 'later',
  beats: Beats,
): void {
  const { verbosity, modifications, have } = beats.choices
  const { words } = beats
  const name = sayable(exercise.name ?? '')
  if (name && place === 'later') {
    beats.say(`${words.next} ${name}`, { ours: { from: 0, to: words.next.length } })
  } else if (name) beats.say(name, { ours: null })
  else if (place === 'later') beats.say(words.nextUnnamed)
  if (verbosity === 'first-time' && have === null) {
    const needed = needs(exercise, words)
    if (needed !== '') beats.say(needed)
  }
  // What serves in a thing's place has to be fetched as well: nobody can while hanging head down.
  for (const prop of exercise.props) {
    if (!isMissing(prop, beats.choices)) continue
    if (!isOptional(prop, exercise))
      beats.assume('prop-missing', { prop, exercise: beats.exercise }, exercise.span)
    beats.say(words.withoutThing(prop, words.instead(prop)))
  }
  const items = [...parts.setup, ...parts.stretches.flatMap((stretch) => stretch.items)]
  for (const item of items) {
    const prop = item.step.kind === 'option' ? propIn(item, exercise) : undefined
    if (prop !== undefined && have?.includes(prop) && isOptional(prop, exercise)) {
      beats.say(words.withinReach(prop), { step: item.index })
    }
  }
  for (const change of wordsBefore(modifications, items, words)) beats.say(change)
  for (const item of parts.before) {
    if (item.step.kind === 'option') tellOption(item, exercise, toldOnce, beats)
    else tell(item, toldOnce, beats)
  }
  sayOtherCautions(exercise, beats)
}

const wordsOfAShortCaution = 25

/** Warnings that stand in the text but in no step of it. */
function sayOtherCautions(exercise: Exercise, beats: Beats): void {
  if (beats.choices.verbosity !== 'first-time') return
  for (const caution of exercise.cautions) {
    const inSteps = exercise.steps.some((step) => step.text.includes(caution) || caution.includes(step.text))
    if (!inSteps && caution.split(/\s+/).length <= wordsOfAShortCaution) {
      beats.say(/[.!?]$/.test(caution) ? caution : `${caution}.`, { ours: null })
    }
  }
}

/** Gets into position, step by step, each with its words first and time to do it after. */
export function setUp(items: readonly Item[], exercise: Exercise, telling: Telling, beats: Beats): void {
  for (const item of items) {
    if (item.step.kind === 'option') {
      tellOption(item, exercise, telling, beats)
      continue
    }
    const change = modify(item, beats)
    if (change.leaveOut) continue
    tell(item, telling, beats)
    if (telling.first) for (const words of change.also) beats.say(words, { step: item.index })
    if (item.step.kind === 'setup' || item.step.kind === 'move') settle(item, beats)
  }
}

const secondsToChangeSides = 4

/** Changes over to the other side: short words, and time to do it. */
export function changeSides(parts: Outline, side: Side, home: number | null, beats: Beats): void {
  beats.side = null
  beats.breatheUntil('in')
  const { otherSide: words } = beats.words
  beats.say(words[side], { step: parts.switch?.index ?? null }, [words.right])
  if (sidedFrom(parts) < 0) {
    beats.add('moved', { unit: 'second', count: secondsToChangeSides }, { step: null, poseStep: home })
    beats.pose = home
  }
}

/** Names the side to begin with where the text leaves it open. */
export function announceFirstSide(plan: SidePlan, beats: Beats): void {
  if (plan.way === 'written' || plan.named) return
  beats.assume('first-side', { side: plan.first, other: otherSide(plan.first), exercise: beats.exercise })
  beats.say(beats.words.begin[plan.first])
}
