/** One person's trial as the engine sees it: days, which of them were for practice, and the ratings there are. */

/** 1 on days assigned to practice (whether or not it was done: intention to treat), else 0. */
export type Phase = 0 | 1

export type TrialDay = {
  /** Whole days, rising by one; the first need not be 1. */
  readonly day: number
  readonly phase: Phase
  /** Did she practise? `null` when unknown. */
  readonly practised: boolean | null
  /** Minutes practised; `null` when unknown, which the dose model counts as none. */
  readonly minutes: number | null
  /** Average pain of the last 24 hours, 0–10; `null` when not rated. Never filled in. */
  readonly pain: number | null
}

/** `randomised-blocks`: on and off periods in an order drawn by chance. `observational-AB`: before, then after. */
export type Design = 'randomised-blocks' | 'observational-AB'

export type TrialSeries = {
  readonly id: string
  readonly design: Design
  /** Days in a block; `null` for a before–after diary. */
  readonly blockLength: number | null
  /** Blocks in order, two neighbours making a pair; `null` for a before–after diary. */
  readonly blocks: readonly Phase[] | null
  /** Every day from first to last, in order, each once. */
  readonly days: readonly TrialDay[]
}

export type Rating = { readonly day: number; readonly phase: Phase; readonly pain: number }

/** The days that have a rating. */
export function ratingsOf(days: readonly TrialDay[]): readonly Rating[] {
  return days.flatMap(({ day, phase, pain }) => (pain === null ? [] : [{ day, phase, pain }]))
}

export type Block = { readonly phase: Phase; readonly days: readonly TrialDay[] }

/** The days of a randomised trial, block by block; an unfinished block holds the days that there are. */
export function blocksOf({ days, blocks, blockLength }: TrialSeries): readonly Block[] {
  if (!blocks || !blockLength) return []
  const first = days[0]?.day ?? 0
  return blocks.map((phase, index) => {
    const from = first + index * blockLength
    return { phase, days: days.filter(({ day }) => day >= from && day < from + blockLength) }
  })
}

/** The average, or `null` of nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
