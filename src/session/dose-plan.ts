import type { Exercise, Range, Step } from '../language/index.ts'
import type { Beats } from './beats.ts'
import { type Item, isMoving } from './item.ts'
import { numberFromWord } from './number-words.ts'
import type { Outline, Stretch } from './outline.ts'
import type { BeatLength } from './session.ts'

/** Defaults for what a text leaves open; each one used is listed in the session's assumptions. */
const breathsHeldByDefault = 3
const movesByDefault = 5
const secondsOfShortHold = 6

/** More than anybody does; a slip of the keyboard ("999999 times") must not become a session without end. */
const mostTimes = 200
const mostHeld = { second: 3600, breath: 200 } as const

function withinReason(asked: number, most: number, beats: Beats): number {
  if (asked <= most) return asked
  beats.assume('dose-cut', { asked, taken: most })
  return most
}

/** How often: certainly so many, and so many more on offer. */
export type Count = { readonly certain: number; readonly offered: number }

const timed =
  /\b(?:for|of)?\s*(?:about |around |up to |at least )?([a-z]+(?:-[a-z]+)?|\d+)[\s-]*(?:to \d+ |[-–]\s*\d+ )?(second|sec|minute|min)s?\b/i

/** The seconds a text names ("for one minute"), or undefined. */
export function secondsNamed(text: string): number | undefined {
  const match = timed.exec(text)
  const number = match ? numberFromWord(match[1] ?? '') : undefined
  if (!match || number === undefined || number <= 0) return undefined
  return Math.min(mostHeld.second, /^min/i.test(match[2] ?? '') ? number * 60 : number)
}

/** Reads a range as the lower number for sure and the rest on offer. Open ends are settled and labelled. */
export function readCount(range: Range, beats: Beats, what: string): Count {
  const { min, max } = range
  const lower = min ?? (max === null ? 1 : Math.ceil(max / 2))
  if (min === null && max !== null) beats.assume('began-below-upper-limit', { what, from: lower, to: max })
  const certain = Math.max(1, Math.floor(withinReason(lower, mostTimes, beats)))
  return { certain, offered: Math.max(0, Math.min(mostTimes, Math.floor(max ?? certain)) - certain) }
}

/** A hold's length: what the step says, else what the exercise says, else three breaths, labelled as ours. */
export function holdLength(step: Step, exercise: Exercise, beats: Beats): BeatLength {
  const hold = step.dose.hold ?? exercise.dose.hold
  const count = beats.choices.length === 'longer' ? (hold?.max ?? hold?.min) : (hold?.min ?? hold?.max)
  if (!hold || count === null || count === undefined || !(count > 0)) {
    beats.assume('hold-without-length', { breaths: breathsHeldByDefault }, step.span)
    return { unit: 'breath', count: breathsHeldByDefault }
  }
  if (hold.min !== null && hold.max !== null && hold.max > hold.min) {
    beats.assume('hold-range', { unit: hold.unit, taken: count, from: hold.min, to: hold.max }, step.span)
  }
  const taken = withinReason(count, mostHeld[hold.unit], beats)
  return { unit: hold.unit, count: hold.unit === 'breath' ? Math.max(1, Math.round(taken)) : taken }
}

/** Whether a stretch is quick repetitions at the pace of the breath, rather than rounds that are talked through. */
export function isQuick(stretch: Stretch, exercise: Exercise): boolean {
  const moving = stretch.items.filter(isMoving)
  const holds = stretch.items.filter((item) => item.step.kind === 'hold' || item.step.kind === 'breathe')
  const short = (item: Item) => {
    const hold = item.step.dose.hold ?? (item.step.kind === 'hold' ? exercise.dose.hold : null)
    return hold
      ? hold.unit === 'second' && (hold.min ?? hold.max ?? 99) <= secondsOfShortHold
      : item.step.kind === 'breathe'
  }
  return moving.length > 0 && moving.length <= 3 && holds.every(short)
}

/** How often a stretch is repeated, by its own words or the exercise's dose. */
export function countRepetitions(
  exercise: Exercise,
  parts: Outline,
  stretch: Stretch,
  quick: boolean,
  beats: Beats,
): Count {
  const asked = stretch.repeat?.step.dose.reps ?? (parts.stretches.length === 1 ? exercise.dose.reps : null)
  const inSteps = stretch.items.find((item) => item.step.dose.reps)?.step.dose.reps
  const repeat = stretch.repeat ?? (parts.stretches.length === 1 ? parts.repeat : null)
  const { length, rounds, modifications } = beats.choices
  let count: Count
  if (!quick && rounds !== null) count = { certain: Math.max(1, Math.floor(rounds)), offered: 0 }
  else if (asked ?? inSteps) count = readCount((asked ?? inSteps)!, beats, 'repetitions')
  else {
    const seconds = repeat ? secondsNamed(repeat.step.text) : undefined
    const moves = stretch.items.filter(isMoving).length
    if (quick && seconds !== undefined) {
      const breaths = (seconds * beats.choices.breathsPerMinute) / 60
      count = { certain: Math.max(1, Math.round(breaths / Math.max(1, Math.ceil(moves / 2)))), offered: 0 }
    } else {
      const certain = quick ? movesByDefault : repeat !== null && exercise.dose.sets === null ? 2 : 1
      if (certain > 1)
        beats.assume('repeats-without-number', { repetitions: certain }, repeat?.step.span ?? exercise.span)
      count = { certain, offered: 0 }
    }
  }
  if (length === 'longer') return { certain: count.certain + count.offered, offered: 0 }
  if (length === 'shorter') return { certain: quick ? Math.ceil(count.certain / 2) : 1, offered: 0 }
  if (modifications.includes('not-lying-flat-long') && exercise.position === 'supine' && !quick) {
    return { certain: 1, offered: 0 }
  }
  return beats.choices.offers ? count : { certain: count.certain, offered: 0 }
}

/** How many sets; one when the text tells no sets apart. */
export function countSets(exercise: Exercise, quick: boolean, beats: Beats): Count {
  const { length, rounds, offers } = beats.choices
  if (length === 'shorter') return { certain: 1, offered: 0 }
  if (quick && rounds !== null) return { certain: Math.max(1, Math.floor(rounds)), offered: 0 }
  const count = exercise.dose.sets ? readCount(exercise.dose.sets, beats, 'sets') : { certain: 1, offered: 0 }
  if (length === 'longer') return { certain: count.certain + count.offered, offered: 0 }
  return offers ? count : { certain: count.certain, offered: 0 }
}
