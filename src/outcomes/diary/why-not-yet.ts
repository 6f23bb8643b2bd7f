/** "Why can't it tell yet?": what is missing, and how long that takes at the least. */
import { type CalendarDay, phaseOn, plannedLastDay } from '../plan/trial-plan.ts'
import { type Missing, missingFor } from '../trial/gate.ts'
import type { Phase } from '../trial/series.ts'
import type { Diary } from './check-in.ts'
import { diaryToSeries } from './diary-to-series.ts'

export type WhyNotYet = {
  readonly missing: readonly Missing[]
  /** Days of the plan still to come, today not counted. */
  readonly daysToPlannedEnd: number
  /** Days left on which a rating would count, by what they are drawn for. */
  readonly daysLeft: { readonly on: number; readonly off: number }
  /** False when even rating every day left would not be enough: then a new trial is the way. */
  readonly stillPossible: boolean
}

export function whyNotYet(diary: Diary, today: CalendarDay): WhyNotYet {
  const { plan, checkIns } = diary
  const last = plannedLastDay(plan)
  const daysLeft = (phase: Phase) => {
    let count = 0
    for (let day = Math.max(today + 1, plan.startDay); day <= last; day++)
      if (phaseOn(plan, day) === phase) count++
    return count
  }
  // The best that can still happen: every day from tomorrow on is rated.
  const best = diaryToSeries({ plan, checkIns }, last)
  const filled = { ...best, days: best.days.map((day) => (day.day > today ? { ...day, pain: 0 } : day)) }
  return {
    missing: missingFor(diaryToSeries(diary, today)),
    daysToPlannedEnd: Math.max(0, last - today),
    daysLeft: { on: daysLeft(1), off: daysLeft(0) },
    stillPossible: missingFor(filled).length === 0,
  }
}
