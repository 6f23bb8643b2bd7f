/** What a person decides before the start, and may not move afterwards: design, length, and how much would be worth it. */
import { DEFAULT_WORTHWHILE_CHANGE } from '../trial/decision.ts'
import type { Phase } from '../trial/series.ts'
import { type Draw, drawBlocks } from './draw.ts'

/** Whole days on the person's own calendar, counted from 1 January 1970. See `dayOf`. */
export type CalendarDay = number

type Common = {
  readonly startDay: CalendarDay
  /** δ in points of pain. Fixed before the first day. */
  readonly worthwhileChange: number
}

export type OnOffPlan = Common &
  Draw & {
    readonly kind: 'on-off'
    readonly seed: string
    readonly blockLength: number
  }

export type BeforeAfterPlan = Common & {
  readonly kind: 'before-after'
  readonly baselineDays: number
  readonly practiceDays: number
}

export type TrialPlan = OnOffPlan | BeforeAfterPlan

/** Lengths that are offered; the first is the default. `days` is the whole trial. */
export const ON_OFF_CHOICES = [
  { pairs: 4, blockLength: 7, days: 56 },
  { pairs: 2, blockLength: 7, days: 28 },
  { pairs: 6, blockLength: 7, days: 84 },
  { pairs: 6, blockLength: 4, days: 48 },
  { pairs: 8, blockLength: 4, days: 64 },
] as const

export const WORTHWHILE_CHOICES = [1, 1.5, 2] as const
export const FEWEST_PAIRS = 2

export type OnOffChoices = {
  readonly startDay: CalendarDay
  /** At least 16 random bytes as text, from a cryptographic source. */
  readonly seed: string
  readonly pairs?: number
  readonly blockLength?: number
  readonly worthwhileChange?: number
}

/** Plans an on/off trial; throws a RangeError when fewer than two pairs are asked for. */
export function planOnOff(choices: OnOffChoices): OnOffPlan {
  const { startDay, seed, pairs = 4, blockLength = 7 } = choices
  if (!Number.isInteger(pairs) || pairs < FEWEST_PAIRS)
    throw new RangeError(`an on/off trial needs ${FEWEST_PAIRS} pairs or more`)
  if (!Number.isInteger(blockLength) || blockLength < 1) throw new RangeError('a block lasts whole days')
  const worthwhileChange = choices.worthwhileChange ?? DEFAULT_WORTHWHILE_CHANGE
  return { kind: 'on-off', startDay, seed, blockLength, worthwhileChange, ...drawBlocks(seed, pairs) }
}

/** The lesser choice: 14 days of watching, then practice for 28 or more. */
export function planBeforeAfter(
  startDay: CalendarDay,
  worthwhileChange: number = DEFAULT_WORTHWHILE_CHANGE,
  baselineDays = 14,
  practiceDays = 28,
): BeforeAfterPlan {
  return { kind: 'before-after', startDay, baselineDays, practiceDays, worthwhileChange }
}

export function plannedLength(plan: TrialPlan): number {
  switch (plan.kind) {
    case 'on-off':
      return plan.blocks.length * plan.blockLength
    case 'before-after':
      return plan.baselineDays + plan.practiceDays
  }
}

/** The last day of the trial. Only after it is a verdict given. */
export function plannedLastDay(plan: TrialPlan): CalendarDay {
  return plan.startDay + plannedLength(plan) - 1
}

/** Is this day for practice (1) or for pausing (0)? `null` outside the trial. */
export function phaseOn(plan: TrialPlan, day: CalendarDay): Phase | null {
  const index = day - plan.startDay
  if (index < 0 || index >= plannedLength(plan)) return null
  switch (plan.kind) {
    case 'on-off':
      return plan.blocks[Math.floor(index / plan.blockLength)] ?? null
    case 'before-after':
      return index < plan.baselineDays ? 0 : 1
  }
}

/** A run of days with the same task. `lastDay` is part of it. */
export type PlanBlock = {
  readonly phase: Phase
  readonly firstDay: CalendarDay
  readonly lastDay: CalendarDay
}

/** The plan as a calendar, block by block; neighbours with the same task stay apart, as their days are counted apart. */
export function planCalendar(plan: TrialPlan): readonly PlanBlock[] {
  const lengths =
    plan.kind === 'on-off'
      ? plan.blocks.map((phase) => ({ phase, days: plan.blockLength }))
      : [
          { phase: 0 as const, days: plan.baselineDays },
          { phase: 1 as const, days: plan.practiceDays },
        ]
  let day = plan.startDay
  return lengths.map(({ phase, days }) => {
    const firstDay = day
    day += days
    return { phase, firstDay, lastDay: day - 1 }
  })
}
