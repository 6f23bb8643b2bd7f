/** Where a trial stands today: running, stopped for safety, or ready for its verdict. No verdict before the planned end. */
import { type CalendarDay, plannedLastDay } from '../plan/trial-plan.ts'
import { type Analysis, analyse, chancesOf } from '../trial/analyse.ts'
import { dataGate } from '../trial/gate.ts'
import type { TrialSeries } from '../trial/series.ts'
import type { Diary } from './check-in.ts'
import { diaryToSeries } from './diary-to-series.ts'
import { type WhyNotYet, whyNotYet } from './why-not-yet.ts'

/** `worse-on-practice`: P(pain is higher) ≥ 0.90. `bad-reactions`: see `BAD_REACTIONS`. */
export type SafetyReason = 'worse-on-practice' | 'bad-reactions'

export type Standing =
  | { readonly kind: 'not-started'; readonly startsInDays: number }
  | { readonly kind: 'running'; readonly why: WhyNotYet }
  | { readonly kind: 'safety'; readonly reasons: readonly SafetyReason[]; readonly why: WhyNotYet }
  | { readonly kind: 'ended'; readonly analysis: Analysis; readonly safety: readonly SafetyReason[] }

/** Our own cautious rule, not a published one: this many "worse for more than a day" within so many days. */
export const BAD_REACTIONS = { count: 2, withinDays: 14 } as const

function badReactions({ checkIns }: Diary, today: CalendarDay): boolean {
  const recent = checkIns.filter(
    ({ day, worseForMoreThanADay }) =>
      worseForMoreThanADay === true && day <= today && day > today - BAD_REACTIONS.withinDays,
  )
  return new Set(recent.map(({ day }) => day)).size >= BAD_REACTIONS.count
}

/** Early looks fall on ends of pairs only: looking daily would cry wolf far more often than one time in ten. */
function upToLastPair(series: TrialSeries): TrialSeries {
  const { blockLength, days } = series
  if (!blockLength) return series
  const whole = Math.floor(days.length / (2 * blockLength)) * 2 * blockLength
  return { ...series, days: days.slice(0, whole) }
}

/** Is pain probably (P ≥ 0.90) higher on practice days, as far as whole pairs of blocks can tell? */
export function worseOnPractice(series: TrialSeries): boolean {
  const looked = upToLastPair(series)
  return dataGate(looked).ok && 1 - chancesOf(looked, 1).lower >= 0.9
}

export function standingOn(diary: Diary, today: CalendarDay): Standing {
  const { plan } = diary
  if (today < plan.startDay) return { kind: 'not-started', startsInDays: plan.startDay - today }
  const series = diaryToSeries(diary, today)
  const ended = today > plannedLastDay(plan)
  const safety: SafetyReason[] = []
  if (badReactions(diary, today)) safety.push('bad-reactions')
  if (ended) {
    const analysis = analyse(series, { worthwhileChange: plan.worthwhileChange })
    if (analysis.decision === 'probably-worse') safety.push('worse-on-practice')
    return { kind: 'ended', analysis, safety }
  }
  // A before–after diary can't tell harm from a bad month, so its trend never raises the alarm early.
  if (plan.kind === 'on-off' && worseOnPractice(series)) safety.push('worse-on-practice')
  const why = whyNotYet(diary, today)
  return safety.length > 0 ? { kind: 'safety', reasons: safety, why } : { kind: 'running', why }
}
