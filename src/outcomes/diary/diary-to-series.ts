import { type CalendarDay, phaseOn, plannedLastDay } from '../plan/trial-plan.ts'
import type { TrialDay, TrialSeries } from '../trial/series.ts'
import type { CheckIn, Diary } from './check-in.ts'

function minutesOf({ practices }: CheckIn): number | null {
  if (!practices) return null
  const known = practices.flatMap(({ minutes }) => minutes ?? [])
  return known.length < practices.length && known.length === 0 ? null : known.reduce((a, b) => a + b, 0)
}

/**
 * The diary as the engine wants it: every day from the first of the plan to `today` or the planned end. A day counts
 * by what was drawn for it, not by what was done. If a day has two check-ins the later one in the list counts.
 */
export function diaryToSeries({ plan, checkIns }: Diary, today: CalendarDay, id = ''): TrialSeries {
  const said = new Map(checkIns.map((checkIn) => [checkIn.day, checkIn]))
  const last = Math.min(today, plannedLastDay(plan))
  const days: TrialDay[] = []
  for (let day = plan.startDay; day <= last; day++) {
    const checkIn = said.get(day)
    days.push({
      day,
      phase: phaseOn(plan, day) ?? 0,
      practised: checkIn?.practices ? checkIn.practices.length > 0 : null,
      minutes: checkIn ? minutesOf(checkIn) : null,
      pain: checkIn?.pain ?? null,
    })
  }
  return plan.kind === 'on-off'
    ? { id, design: 'randomised-blocks', blockLength: plan.blockLength, blocks: plan.blocks, days }
    : { id, design: 'observational-AB', blockLength: null, blocks: null, days }
}
