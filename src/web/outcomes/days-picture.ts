import {
  type CalendarDay,
  type ChartDot,
  type ChartGap,
  chartOf,
  checkInsWithSessions,
  diaryOfTrial,
  diaryToSeries,
  type Everything,
  type PlanBlock,
  planCalendar,
  type Trial,
  type TrialDay,
} from '../../outcomes/index.ts'

/** What the picture of the days shows, in days and points of pain. */
export type DaysPicture = {
  readonly firstDay: CalendarDay
  readonly lastDay: CalendarDay
  readonly dots: readonly ChartDot[]
  readonly gaps: readonly ChartGap[]
  /** Blocks of the plan, those to come as well; none when the days of no trial are shown. */
  readonly blocks: readonly (PlanBlock & { readonly mean: number | null; readonly rated: number })[]
  /** Days up to today that could have been rated. */
  readonly days: number
  /** First day of a before–after plan's practice is not drawn by chance. */
  readonly kind: Trial['plan']['kind'] | null
}

/** The days of one trial, to its planned end. */
export function pictureOfTrial(kept: Everything, trial: Trial, today: CalendarDay): DaysPicture {
  const until = trial.stoppedOn === null ? today : Math.min(today, trial.stoppedOn)
  const { dots, gaps, bands } = chartOf(diaryToSeries(diaryOfTrial(kept, trial), until))
  const calendar = planCalendar(trial.plan)
  const lastDay = calendar.at(-1)?.lastDay ?? trial.plan.startDay
  return {
    firstDay: trial.plan.startDay,
    lastDay,
    dots,
    gaps,
    blocks: calendar.map((block) => {
      const band = bands.find(({ fromDay }) => fromDay === block.firstDay)
      return { ...block, mean: band?.mean ?? null, rated: band?.rated ?? 0 }
    }),
    days: Math.max(0, Math.min(until, lastDay) - trial.plan.startDay + 1),
    kind: trial.plan.kind,
  }
}

/** All rated days, from the first to today; at least two weeks wide, so that one dot has a place. */
export function pictureOfAllDays(kept: Everything, today: CalendarDay): DaysPicture {
  const said = checkInsWithSessions(kept, null).filter(({ day, pain }) => pain !== null && day <= today)
  const pain = new Map(said.map((checkIn) => [checkIn.day, checkIn.pain]))
  const first = Math.min(said[0]?.day ?? today, today - 13)
  const rated = Math.min(said[0]?.day ?? today, today)
  const days: TrialDay[] = []
  for (let day = rated; day <= today; day++) {
    days.push({ day, phase: 0, practised: null, minutes: null, pain: pain.get(day) ?? null })
  }
  const { dots, gaps } = chartOf({
    id: '',
    design: 'observational-AB',
    blockLength: null,
    blocks: null,
    days,
  })
  return { firstDay: first, lastDay: today, dots, gaps, blocks: [], days: days.length, kind: null }
}
