/**
 * What a diary may hold, checked on files that somebody brings. A value is taken over field by field: what a file has
 * beyond that is left behind, and what would break a page later is refused here.
 */

import type { CheckIn, PracticeNote } from '../diary/check-in.ts'
import { selfTests } from '../instruments/self-tests.ts'
import { scoreTypedTotal, typedTotals } from '../instruments/typed-totals.ts'
import { type Fields, isFields } from '../json-fields.ts'
import { dayOf } from '../plan/calendar-day.ts'
import { FEWEST_PAIRS, type TrialPlan } from '../plan/trial-plan.ts'

/** Thrown by the readers below and caught by the importers: the file is refused whole. */
export class WrongShape extends Error {}

type Check<Value> = (value: unknown) => value is Value

export const isText = (value: unknown): value is string => typeof value === 'string'
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
export const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MOST_TEXTS && value.every(isText)

const [firstDay, lastDay] = [dayOf('1900-01-01')!, dayOf('9000-12-31')!]
/** A day that a calendar can show, with room for a whole trial after it. */
export const isDay: Check<number> = (value): value is number => isWhole(firstDay, lastDay)(value)

const isIn =
  (low: number, high: number): Check<number> =>
  (value): value is number =>
    typeof value === 'number' && value >= low && value <= high
const isWhole =
  (low: number, high: number): Check<number> =>
  (value): value is number =>
    Number.isInteger(value) && isIn(low, high)(value)
const isOneOf =
  <const Value>(...values: readonly Value[]): Check<Value> =>
  (value): value is Value =>
    values.includes(value as Value)
export const orNull =
  <Value>(check: Check<Value>): Check<Value | null> =>
  (value): value is Value | null =>
    value === null || check(value)

/** The value, or the end of the import. */
export function must<Value>(value: unknown, check: Check<Value>): Value {
  if (!check(value)) throw new WrongShape()
  return value
}

export function listOf<Item>(value: unknown, read: (fields: Fields) => Item, atMost = 50_000): Item[] {
  if (!Array.isArray(value) || value.length > atMost) throw new WrongShape()
  return value.map((one) => read(must(one, isFields)))
}

export const isPain = isWhole(0, 10)
export const isFeeling = isOneOf('better', 'same', 'worse')
const MINUTES_OF_A_DAY = 1440
const isMinutes = isIn(0, MINUTES_OF_A_DAY)
const isPhase = isOneOf(0, 1)
const LONGEST_PHASE_DAYS = 1000
const LONGEST_BLOCK_DAYS = 100
const MOST_BLOCKS = 100
const LONGEST_SEED = 1000
const MOST_TEXTS = 100

/** The minutes of a session; an app that slept through a night in the middle of one may have counted more. */
export function readMinutes(value: unknown): number {
  return Math.min(MINUTES_OF_A_DAY, must(value, isIn(0, Number.MAX_VALUE)))
}

export function readPlan(value: unknown): TrialPlan {
  const fields = must(value, isFields)
  const common = {
    startDay: must(fields['startDay'], isDay),
    worthwhileChange: must(fields['worthwhileChange'], isIn(0.1, 10)),
  }
  const { kind, blocks } = fields
  if (kind === 'before-after') {
    const days = isWhole(1, LONGEST_PHASE_DAYS)
    const baselineDays = must(fields['baselineDays'], days)
    return { kind, ...common, baselineDays, practiceDays: must(fields['practiceDays'], days) }
  }
  if (kind !== 'on-off' || !Array.isArray(blocks)) throw new WrongShape()
  if (blocks.length > MOST_BLOCKS || blocks.length < 2 * FEWEST_PAIRS) throw new WrongShape()
  const seed = must(fields['seed'], isText)
  if (seed.length > LONGEST_SEED) throw new WrongShape()
  return {
    kind,
    ...common,
    seed,
    commitment: must(fields['commitment'], isText),
    blockLength: must(fields['blockLength'], isWhole(1, LONGEST_BLOCK_DAYS)),
    blocks: blocks.map((phase) => must(phase, isPhase)),
  }
}

function readPractice({ minutes, feltAfter = null }: Fields): PracticeNote {
  return { minutes: must(minutes, orNull(isMinutes)), feltAfter: must(feltAfter, orNull(isFeeling)) }
}

function readTotal({ instrument, value }: Fields): CheckIn['totals'][number] {
  const known = Object.values(typedTotals).find(({ id }) => id === instrument)
  if (!known || !scoreTypedTotal(known.id, must(value, isIn(known.low, known.high))).ok)
    throw new WrongShape()
  return { instrument: known.id, value: value as number }
}

function readSelfTest({ test, side, value, otherTester }: Fields): CheckIn['selfTests'][number] {
  const known = Object.values(selfTests).find(({ id }) => id === test)
  if (!known) throw new WrongShape()
  return {
    test: known.id,
    side: must(side, orNull(isOneOf('left', 'right'))),
    value: must(value, isIn(known.low, known.high)),
    ...(otherTester === undefined ? {} : { otherTester: must(otherTester, isBoolean) }),
  }
}

export function readCheckIn(fields: Fields): CheckIn {
  const { practices } = fields
  return {
    day: must(fields['day'], isDay),
    pain: must(fields['pain'], orNull(isPain)),
    practices: practices === null ? null : listOf(practices, readPractice),
    worseForMoreThanADay: must(fields['worseForMoreThanADay'], orNull(isBoolean)),
    activities: listOf(fields['activities'], ({ activity, score }) => ({
      activity: must(activity, isText),
      score: must(score, isPain),
    })),
    totals: listOf(fields['totals'], readTotal),
    selfTests: listOf(fields['selfTests'], readSelfTest),
    globalChange: must(fields['globalChange'], orNull(isWhole(-5, 5))),
    note: must(fields['note'], isText),
  }
}
