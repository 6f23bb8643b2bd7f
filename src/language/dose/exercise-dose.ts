import type { Dose, Frequency, Hold, Range, Sides } from '../dose.ts'
import type { Step } from '../exercise.ts'
import { words as list } from '../words/list.ts'
import { BUILDS } from './build-up.ts'

function first<T>(steps: readonly Step[], pick: (step: Step) => T | null | undefined): T | null {
  for (const step of steps) {
    const found = pick(step)
    if (found) return found
  }
  return null
}

/** A second stage of one hold: "hold again for 20 seconds", "then hold for another 10". */
const AGAIN = /\b(?:hold|stay)(?:ing)? (?:it )?again\b|\bsecond(?:ary)? (?:stage|stretch|hold)\b/i

/** The main hold: the first that is told, widened when the text says to build up to more. */
function mainHold(steps: readonly Step[]): Hold | null {
  const main =
    first(
      steps.filter(({ kind }) => kind === 'hold'),
      ({ dose }) => dose.hold,
    ) ??
    first(steps, ({ dose, kind }) => (kind === 'option' ? null : dose.hold)) ??
    first(steps, ({ dose, text }) => (BUILDS.test(text) ? dose.hold : null))
  if (!main) return null
  let widest = main
  for (const step of steps) {
    const up = step.dose.hold
    if (
      up &&
      up !== main &&
      up.unit === main.unit &&
      (BUILDS.test(step.text) || (step.kind === 'hold' && AGAIN.test(step.text))) &&
      widest.max !== null &&
      up.max !== null &&
      up.max > widest.max
    ) {
      widest = { ...widest, max: up.max }
    }
  }
  return widest
}

/** Told in passing, it only leads round again; what else says how often counts. */
const ONCE_MORE = /\b(?:once (?:more|again)|one more time)\b/i

function mainReps(steps: readonly Step[]): Range | null {
  const repeats = steps.filter(({ kind }) => kind === 'repeat')
  const told = ({ dose, text }: Step): Range | null | undefined => (ONCE_MORE.test(text) ? null : dose.reps)
  const main = first(repeats, told) ?? first(steps, told) ?? first(steps, ({ dose }) => dose.reps)
  const later = steps.find(
    ({ dose, text }) => dose.reps && dose.reps !== main && dose.reps.min === null && BUILDS.test(text),
  )
  const most = later?.dose.reps?.max ?? null
  return main && most !== null && main.max !== null && most > main.max ? { min: main.min, max: most } : main
}

function mainFrequency(steps: readonly Step[]): Frequency | null {
  // What is asked goes before what is said in passing ("one daily habit is …").
  const all = [...steps]
    .sort((a, b) => Number(b.kind === 'repeat') - Number(a.kind === 'repeat'))
    .map(({ dose }) => dose.frequency)
    .filter((frequency) => frequency != null)
  return all.find(({ per }) => per === 'hour') ?? all.find(({ per }) => per === 'day') ?? all[0] ?? null
}

const SMALL = list('the a an your to and of on in with at it is that then until as for so slowly gently')

function alike(one: Step, other: Step): boolean {
  const words = (text: string): ReadonlySet<string> =>
    new Set(
      (text.toLowerCase().match(/[a-z]+/g) ?? []).filter(
        (word) => !SMALL.has(word) && word !== 'left' && word !== 'right',
      ),
    )
  const a = words(one.text)
  const b = words(other.text)
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= 2 && shared / Math.min(a.size, b.size) >= 0.6
}

function actsAlike(one: Step, other: Step): boolean {
  if (one.kind !== 'move' || other.kind !== 'move') return false
  const actions = new Set(one.movements.map(({ action }) => action))
  return other.movements.some(({ action }) => actions.has(action))
}

/** Steps of a side that are compared with those of the other; no exercise has more. */
const COMPARED = 12

/** "Right out", "right above": no side. */
const STRAIGHT =
  /\bright (?:out|up|down|above|below|away|under|in|angles?|over|next|behind|beside|where|after|round|at)\b/i

/** What legs do by turns, as in walking. */
const TURN_BY_TURN =
  /\bmarch(?:es|ing)?\b|\bwalking (?:\w+ )?lunges?\b|\bbutt kicks?\b|\bhigh[- ]knees\b|\bbicycl\w+|\bflutter kicks?\b|\bscissors?\b|\bdead[- ]?bugs?\b|\bmountain climbers?\b|\b(?:single|one)[- ]leg (?:stretch|pull)\b|\bcriss[- ]cross\b/

/** Left equals right: are both done, one only, or turn by turn? */
function mainSides(steps: readonly Step[], name: string): Sides {
  if (/\balternat(?:e|ing)\b/.test(name)) return 'alternate'
  const named = /\b(left|right) (?:leg|arm|side|foot|hand|knee)$/.exec(name)?.[1]
  if (named === 'left' || named === 'right') return named
  if (
    TURN_BY_TURN.test(name) ||
    steps.some(({ kind, text }) => kind === 'move' && TURN_BY_TURN.test(text.toLowerCase()))
  )
    if (steps.some(({ side, dose }) => side !== null || dose.sides !== undefined)) return 'alternate'
  const swapped = steps.some(({ kind, side }) => kind === 'switch-sides' && side !== null)
  if (steps.some(({ dose, kind }) => dose.sides === 'alternate' && !(swapped && kind === 'move')))
    return 'alternate'
  if (steps.some(({ dose, kind }) => dose.sides === 'each' && (kind !== 'option' || dose.sets !== undefined)))
    return 'each'
  const counted = new Set(steps.filter(({ kind }) => kind === 'repeat').map(({ side }) => side))
  if (counted.has('left') && counted.has('right')) return 'each'
  const sided = steps.filter(
    ({ kind, side, text }) =>
      (kind === 'move' || kind === 'setup') && (side === 'left' || side === 'right') && !STRAIGHT.test(text),
  )
  const left = sided.filter(({ side }) => side === 'left').slice(0, COMPARED)
  const right = sided.filter(({ side }) => side === 'right').slice(0, COMPARED)
  if (left.some((one) => right.some((other) => alike(one, other) || actsAlike(one, other)))) return 'each'
  const moving = sided.filter(({ kind }) => kind === 'move')
  // "Sit with your right side to the wall. Swing both legs up": where one begins is no side to work.
  if (moving.length === 0 && steps.some(({ kind }) => kind === 'move')) return 'none'
  const sides = new Set((moving.length > 0 ? moving : sided).map(({ side }) => side))
  if (sides.size === 1) return [...sides][0] === 'left' ? 'left' : 'right'
  return 'none'
}

/** "Repeat 15 times, wait 30 seconds, repeat the set": a rest, and all of it once more, makes two sets. */
const SET_AGAIN =
  /^(?:and |then )*(?:repeat|do|perform) (?:(?:the|this|that) sets?\b|(?:it |them |this )?(?:all )?again\b|it all\b|all of (?:it|them)\b)/i

const WAITS = /^(?:rest|wait|take a (?:short |little )?break)\b/i

function setAgain(steps: readonly Step[]): Range | null {
  const again = steps.findIndex(({ text }) => SET_AGAIN.test(text))
  const before = steps.slice(0, Math.max(0, again))
  const rests = before.slice(-2).some(({ kind, text }) => kind === 'rest' || WAITS.test(text))
  return rests && before.some(({ dose }) => dose.reps) ? { min: 2, max: 2 } : null
}

/** "Start with one set of 10" and, a step later, "work up to three": so few are sets. */
function grown(sets: Range, steps: readonly Step[]): Range {
  const reps = mainReps(steps)?.max ?? 0
  const later =
    steps.find(({ text, dose }) => BUILDS.test(text) && dose.reps?.min === null)?.dose.reps?.max ?? 0
  return sets.max !== null && later > sets.max && later < reps ? { ...sets, max: later } : sets
}

function mainSets(steps: readonly Step[]): Range | null {
  const plainly = first(
    steps.filter(({ kind }) => kind !== 'option'),
    ({ dose }) => dose.sets,
  )
  if (plainly) return grown(plainly, steps)
  return first(steps, ({ dose, text }) => (BUILDS.test(text) ? dose.sets : null)) ?? setAgain(steps)
}

/** The exercise's dose, from what its steps say. A slot that no step gives stays empty. */
export function readExerciseDose(steps: readonly Step[], name = ''): Dose {
  return {
    hold: mainHold(steps),
    reps: mainReps(steps),
    sets: mainSets(steps),
    sides: mainSides(steps, name),
    frequency: mainFrequency(steps),
  }
}
