/** What a person tells her diary. Everything but the day may be missing, and stays missing. */
import type { SelfTestId } from '../instruments/self-tests.ts'
import type { TypedTotalId } from '../instruments/typed-totals.ts'
import type { CalendarDay, TrialPlan } from '../plan/trial-plan.ts'

/** One practice: how long, how it felt, and whether anything got worse. */
export type PracticeNote = {
  readonly minutes: number | null
  readonly feltAfter: 'better' | 'same' | 'worse' | null
}

/** How well one activity in her own words goes: 0 cannot, 10 as before. */
export type ActivityScore = { readonly activity: string; readonly score: number }

export type CheckIn = {
  readonly day: CalendarDay
  /** Average pain of the last 24 hours, 0–10. */
  readonly pain: number | null
  /** `[]`: she said that she did not practise. `null`: she did not say. */
  readonly practices: readonly PracticeNote[] | null
  /** Was anything worse for more than a day after practice? */
  readonly worseForMoreThanADay: boolean | null
  readonly activities: readonly ActivityScore[]
  /** Questionnaires filled in elsewhere: their totals only. */
  readonly totals: readonly { readonly instrument: TypedTotalId; readonly value: number }[]
  readonly selfTests: readonly {
    readonly test: SelfTestId
    readonly side: 'left' | 'right' | null
    readonly value: number
    /** Another person or tool measured than last time, which makes the error larger. */
    readonly otherTester?: boolean
  }[]
  /** Global change since the start, −5 … +5; asked at the end only. */
  readonly globalChange: number | null
  readonly note: string
}

/** A day's check-in with nothing said yet. */
export function emptyCheckIn(day: CalendarDay): CheckIn {
  return {
    day,
    pain: null,
    practices: null,
    worseForMoreThanADay: null,
    activities: [],
    totals: [],
    selfTests: [],
    globalChange: null,
    note: '',
  }
}

/** One person's diary; at most one check-in a day. */
export type Diary = { readonly plan: TrialPlan; readonly checkIns: readonly CheckIn[] }
