/** The one-page report for a clinician, as data: the web room and the PDF only set it in type. */
import { type Adherence, adherenceOf } from '../diary/adherence.ts'
import { type ChartData, chartOf } from '../diary/chart.ts'
import type { CheckIn, Diary } from '../diary/check-in.ts'
import { diaryToSeries } from '../diary/diary-to-series.ts'
import { type Standing, standingOn } from '../diary/standing.ts'
import type { ChangeVerdict } from '../instruments/change.ts'
import { scoreActivities } from '../instruments/ratings.ts'
import { type SelfTestId, selfTestChange } from '../instruments/self-tests.ts'
import type { TypedTotalId } from '../instruments/typed-totals.ts'
import { dateOf } from '../plan/calendar-day.ts'
import { type CalendarDay, plannedLastDay } from '../plan/trial-plan.ts'
import { verdictFacts } from '../words/verdict-facts.ts'
import { type Language, type VerdictText, wordsForVerdict } from '../words/verdict-words.ts'

type Dated = { readonly day: CalendarDay; readonly value: number }
/** First and last value of something that is measured now and then. */
export type Course = { readonly first: Dated; readonly last: Dated }

export type Report = {
  readonly practice: string
  readonly from: string
  readonly to: string
  readonly standing: Standing
  /** `null` until the trial has ended. */
  readonly verdict: VerdictText | null
  readonly chart: ChartData
  readonly adherence: Adherence
  readonly worseForMoreThanADay: readonly string[]
  readonly activities: Course | null
  readonly totals: readonly (Course & { readonly instrument: TypedTotalId })[]
  readonly selfTests: readonly (Course & {
    readonly test: SelfTestId
    readonly side: 'left' | 'right' | null
    /** Against the measurement error of the test. */
    readonly change: ChangeVerdict
  })[]
  readonly globalChange: number | null
}

/** Groups what several check-ins measured, and keeps the ends of each group that has two or more. */
function courses<Item extends { readonly value: number }>(
  checkIns: readonly CheckIn[],
  itemsOf: (checkIn: CheckIn) => readonly Item[],
  keyOf: (item: Item) => string,
) {
  const groups = new Map<string, { item: Item; day: CalendarDay }[]>()
  for (const checkIn of checkIns) {
    for (const item of itemsOf(checkIn)) {
      const key = keyOf(item)
      groups.set(key, [...(groups.get(key) ?? []), { item, day: checkIn.day }])
    }
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const [first, last] = [group[0]!, group.at(-1)!]
      return {
        first: { day: first.day, value: first.item.value },
        last: { day: last.day, value: last.item.value },
        item: last.item,
      }
    })
}

function activityCourse(checkIns: readonly CheckIn[]): Course | null {
  const scored = (checkIn: CheckIn) => {
    const score = scoreActivities(checkIn.activities.map(({ score }) => score))
    return score.ok ? [{ value: score.value }] : []
  }
  const [found] = courses(checkIns, scored, () => 'activities')
  return found ? { first: found.first, last: found.last } : null
}

export function clinicianReport(
  diary: Diary,
  practice: string,
  today: CalendarDay,
  language: Language = 'en',
): Report {
  const checkIns = diary.checkIns.toSorted((a, b) => a.day - b.day)
  const series = diaryToSeries(diary, today)
  const standing = standingOn(diary, today)
  const bad = checkIns.filter(({ worseForMoreThanADay }) => worseForMoreThanADay === true)
  return {
    practice,
    from: dateOf(diary.plan.startDay),
    to: dateOf(Math.min(today, plannedLastDay(diary.plan))),
    standing,
    verdict:
      standing.kind === 'ended'
        ? wordsForVerdict(verdictFacts(standing.analysis, series, bad.length), language)
        : null,
    chart: chartOf(series),
    adherence: adherenceOf(series),
    worseForMoreThanADay: bad.map(({ day }) => dateOf(day)),
    activities: activityCourse(checkIns),
    totals: courses(
      checkIns,
      ({ totals }) => totals,
      ({ instrument }) => instrument,
    ).map(({ first, last, item }) => ({ first, last, instrument: item.instrument })),
    selfTests: courses(
      checkIns,
      ({ selfTests }) => selfTests,
      ({ test, side }) => `${test}/${side}`,
    ).map(({ first, last, item: { test, side, otherTester = false } }) => ({
      first,
      last,
      test,
      side,
      change: selfTestChange(test, first.value, last.value, otherTester),
    })),
    globalChange: checkIns.findLast(({ globalChange }) => globalChange !== null)?.globalChange ?? null,
  }
}
