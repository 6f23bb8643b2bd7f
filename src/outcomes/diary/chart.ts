/** The diary as a picture in numbers: dots, shaded weeks, gaps. The web room draws it; a table shows the same. */
import type { Phase, TrialSeries } from '../trial/series.ts'

export type ChartDot = { readonly day: number; readonly pain: number; readonly phase: Phase }
/** Days `fromDay`…`toDay`, both included. */
export type ChartBand = {
  readonly fromDay: number
  readonly toDay: number
  readonly phase: Phase
  /** Mean of the band's ratings; `null` without any. */
  readonly mean: number | null
  readonly rated: number
}
export type ChartGap = { readonly fromDay: number; readonly toDay: number }

export type ChartData = {
  readonly firstDay: number
  readonly lastDay: number
  readonly dots: readonly ChartDot[]
  readonly bands: readonly ChartBand[]
  /** Runs of two or more days without a rating. */
  readonly gaps: readonly ChartGap[]
}

export function chartOf({ days, blockLength }: TrialSeries): ChartData {
  const first = days[0]?.day ?? 0
  const bands: ChartBand[] = []
  const gaps: ChartGap[] = []
  let unrated = 0
  for (const [index, { day, phase, pain }] of days.entries()) {
    const open = bands.at(-1)
    const newBlock = blockLength !== null && (day - first) % blockLength === 0
    const own = pain === null ? 0 : 1
    if (open && open.phase === phase && !newBlock) {
      const rated = open.rated + own
      const sum = (open.mean ?? 0) * open.rated + (pain ?? 0)
      bands[bands.length - 1] = { ...open, toDay: day, rated, mean: rated === 0 ? null : sum / rated }
    } else {
      bands.push({ fromDay: day, toDay: day, phase, rated: own, mean: pain })
    }
    unrated = pain === null ? unrated + 1 : 0
    const ends = index === days.length - 1 || days[index + 1]!.pain !== null
    if (unrated >= 2 && ends) gaps.push({ fromDay: day - unrated + 1, toDay: day })
  }
  return {
    firstDay: first,
    lastDay: days.at(-1)?.day ?? first,
    dots: days.flatMap(({ day, phase, pain }) => (pain === null ? [] : [{ day, phase, pain }])),
    bands,
    gaps,
  }
}
