/** Is there enough to say anything? And if not, what is missing. See docs/statistics.md. */
import { blocksOf, type Phase, type TrialSeries } from './series.ts'

export type DataGate = {
  readonly ok: boolean
  readonly ratingsOff: number
  readonly ratingsOn: number
  /** Blocks with at least half of their days rated; randomised trials only. */
  readonly goodBlocksOff?: number
  readonly goodBlocksOn?: number
}

export const RANDOMISED_NEEDS = { days: 28, ratingsEach: 14, goodBlocksEach: 2 } as const
export const BEFORE_AFTER_NEEDS = { ratingsBefore: 10, ratingsAfter: 14 } as const

/** One thing that there is too little of. */
export type Missing = {
  readonly code: 'diary-days' | 'ratings-off' | 'ratings-on' | 'blocks-off' | 'blocks-on'
  readonly have: number
  readonly need: number
}

/** Days that the diary spans, the unrated ones included. */
export function diaryDays({ days }: TrialSeries): number {
  const [first, last] = [days[0], days.at(-1)]
  return first && last ? last.day - first.day + 1 : 0
}

function counts(series: TrialSeries): DataGate {
  const ratings = (phase: Phase) =>
    series.days.filter((day) => day.pain !== null && day.phase === phase).length
  const counted = { ok: true, ratingsOff: ratings(0), ratingsOn: ratings(1) }
  if (series.design === 'observational-AB') return counted
  const half = (series.blockLength ?? 0) / 2
  const good = (phase: Phase) =>
    blocksOf(series).filter(
      (block) => block.phase === phase && block.days.filter(({ pain }) => pain !== null).length >= half,
    ).length
  return { ...counted, goodBlocksOff: good(0), goodBlocksOn: good(1) }
}

/** What must still come before a verdict; nothing when the gate is open. */
export function missingFor(series: TrialSeries): readonly Missing[] {
  const gate = counts(series)
  const wanted: readonly Missing[] =
    series.design === 'randomised-blocks'
      ? [
          { code: 'diary-days', have: diaryDays(series), need: RANDOMISED_NEEDS.days },
          { code: 'ratings-off', have: gate.ratingsOff, need: RANDOMISED_NEEDS.ratingsEach },
          { code: 'ratings-on', have: gate.ratingsOn, need: RANDOMISED_NEEDS.ratingsEach },
          { code: 'blocks-off', have: gate.goodBlocksOff ?? 0, need: RANDOMISED_NEEDS.goodBlocksEach },
          { code: 'blocks-on', have: gate.goodBlocksOn ?? 0, need: RANDOMISED_NEEDS.goodBlocksEach },
        ]
      : [
          { code: 'ratings-off', have: gate.ratingsOff, need: BEFORE_AFTER_NEEDS.ratingsBefore },
          { code: 'ratings-on', have: gate.ratingsOn, need: BEFORE_AFTER_NEEDS.ratingsAfter },
        ]
  return wanted.filter(({ have, need }) => have < need)
}

export function dataGate(series: TrialSeries): DataGate {
  return { ...counts(series), ok: missingFor(series).length === 0 }
}
