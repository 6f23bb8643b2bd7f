import { describe, expect, test } from 'vitest'
import { phaseOn, planBeforeAfter, planOnOff } from '../plan/trial-plan.ts'
import { adherenceOf } from './adherence.ts'
import { chartOf } from './chart.ts'
import { type CheckIn, type Diary, emptyCheckIn } from './check-in.ts'
import { diaryToSeries } from './diary-to-series.ts'
import { standingOn } from './standing.ts'
import { whyNotYet } from './why-not-yet.ts'

const plan = planOnOff({ startDay: 1000, seed: 'a seed for tests' })
const lastDay = 1055

/** Check-ins on each day from the first of the plan to `to`. */
function diary(to: number, say: (day: number, phase: 0 | 1) => Partial<CheckIn> | null): Diary {
  const checkIns: CheckIn[] = []
  for (let day = plan.startDay; day <= to; day++) {
    const said = say(day, phaseOn(plan, day) ?? 0)
    if (said) checkIns.push({ ...emptyCheckIn(day), ...said })
  }
  return { plan, checkIns }
}
const wobble = (day: number) => (day * 7) % 3

describe('a diary becomes a series', () => {
  test('with every day to today, missing ones missing, and phases as drawn, whatever was done', () => {
    const series = diaryToSeries(
      diary(1009, (day) =>
        day % 2 === 0 ? { pain: 4, practices: [{ minutes: 12, feltAfter: 'same' }] } : null,
      ),
      1009,
    )
    expect(series.days).toHaveLength(10)
    expect(series.days.map(({ pain }) => pain)).toEqual([4, null, 4, null, 4, null, 4, null, 4, null])
    expect(series.days.map(({ phase }) => phase)).toEqual(series.days.map(({ day }) => phaseOn(plan, day)))
    expect(series.days[0]).toMatchObject({ practised: true, minutes: 12 })
    expect(series.days[1]).toMatchObject({ practised: null, minutes: null })
  })
  test('keeps "did not practise" apart from "did not say"', () => {
    const series = diaryToSeries(
      diary(1001, (day) => (day === 1000 ? { practices: [] } : { pain: 3 })),
      1001,
    )
    expect(series.days.map(({ practised }) => practised)).toEqual([false, null])
    expect(series.days.map(({ minutes }) => minutes)).toEqual([0, null])
  })
  test('ends with the plan, however late it is', () => {
    expect(
      diaryToSeries(
        diary(1200, () => ({ pain: 2 })),
        1200,
      ).days.at(-1)!.day,
    ).toBe(lastDay)
  })
})

describe('a trial stands', () => {
  const better = (day: number, phase: 0 | 1) => ({ pain: 6 - 3 * phase + wobble(day) })
  test('not started before its first day', () => {
    expect(standingOn(diary(990, better), 998)).toEqual({ kind: 'not-started', startsInDays: 2 })
  })
  test('running, without a verdict, until its last day is over', () => {
    expect(standingOn(diary(lastDay, better), lastDay).kind).toBe('running')
  })
  test('ended the day after, with the verdict', () => {
    const standing = standingOn(diary(lastDay, better), lastDay + 1)
    expect(standing).toMatchObject({
      kind: 'ended',
      analysis: { decision: 'probably-worthwhile' },
      safety: [],
    })
  })
  test('on alarm before its end when practice days are clearly worse', () => {
    const worse = diary(lastDay, (day, phase) => ({ pain: 3 + 3 * phase + wobble(day) }))
    expect(standingOn(worse, 1030)).toMatchObject({ kind: 'safety', reasons: ['worse-on-practice'] })
  })
  test('without alarm in the middle of a pair: looks are few, so that chance rarely cries wolf', () => {
    const worse = diary(lastDay, (day, phase) => ({ pain: 3 + 3 * phase + wobble(day) }))
    expect(standingOn(worse, 1026).kind).toBe('running')
  })
  test('on alarm after two bad reactions in two weeks, and not when they are long past', () => {
    const bad = diary(1020, (day) => ({ pain: 4, worseForMoreThanADay: day === 1003 || day === 1006 }))
    expect(standingOn(bad, 1008)).toMatchObject({ kind: 'safety', reasons: ['bad-reactions'] })
    expect(standingOn(bad, 1020).kind).toBe('running')
  })
  test('running for a before–after diary that gets worse: a trend is no proof of harm', () => {
    const trend: Diary = {
      plan: planBeforeAfter(1000),
      checkIns: Array.from({ length: 40 }, (_, i) => ({ ...emptyCheckIn(1000 + i), pain: i < 14 ? 2 : 8 })),
    }
    expect(standingOn(trend, 1039).kind).toBe('running')
  })
})

describe('why it cannot tell yet', () => {
  test('names what is missing and what can still come', () => {
    const why = whyNotYet(
      diary(1013, () => ({ pain: 4 })),
      1013,
    )
    expect(why.missing.map(({ code }) => code)).toEqual([
      'diary-days',
      'ratings-off',
      'ratings-on',
      'blocks-off',
      'blocks-on',
    ])
    expect(why).toMatchObject({ daysToPlannedEnd: 42, daysLeft: { on: 21, off: 21 }, stillPossible: true })
  })
  test('says so when the days left are too few', () => {
    expect(whyNotYet({ plan, checkIns: [] }, 1050).stillPossible).toBe(false)
  })
})

test('adherence counts what was said, and practice in pauses apart', () => {
  const said = diary(lastDay, (day, phase) =>
    day % 4 === 0
      ? null
      : { pain: 3, practices: phase === 1 || day === 1001 ? [{ minutes: 5, feltAfter: null }] : [] },
  )
  const found = adherenceOf(diaryToSeries(said, lastDay))
  expect(found.missingShare).toBe(0.25)
  expect(found.on.days + found.off.days).toBe(56)
  expect(found.on.practised).toBe(found.on.known)
  expect(found.off.practised).toBe(phaseOn(plan, 1001) === 0 ? 1 : 0)
})

describe('the chart', () => {
  const chart = chartOf(
    diaryToSeries(
      diary(1020, (day) => (day >= 1003 && day <= 1005 ? null : { pain: day % 5 })),
      1020,
    ),
  )
  test('has a band for every block, even when two alike touch', () => {
    expect(chart.bands.map(({ fromDay, toDay }) => [fromDay, toDay])).toEqual([
      [1000, 1006],
      [1007, 1013],
      [1014, 1020],
    ])
    expect(chart.bands[0]!.mean).toBeCloseTo((0 + 1 + 2 + 1) / 4, 12)
  })
  test('shows the gap and no dot in it', () => {
    expect(chart.gaps).toEqual([{ fromDay: 1003, toDay: 1005 }])
    expect(chart.dots).toHaveLength(18)
  })
  test('of a diary without ratings is one long gap', () => {
    expect(chartOf(diaryToSeries({ plan, checkIns: [] }, 1009)).gaps).toEqual([
      { fromDay: 1000, toDay: 1009 },
    ])
  })
})
