/** Would another reasonable choice have changed the answer? Shown under "details". */
import { mixtureOf } from '../numbers/mixture.ts'
import { integrateWell, type PosteriorSummary, summarise } from './fit.ts'
import { type Model, modelFor, primaryModel, withEffectPrior } from './model.ts'
import { observe } from './moments.ts'
import { type Phase, ratingsOf, type TrialDay, type TrialSeries } from './series.ts'

export type BlockDifference = {
  /** Mean rating on practice days minus mean rating on the others. */
  readonly estimate: number
  /** As if days were independent, which they are not: usually too small. */
  readonly standardError: number | null
}

export type Sensitivity = {
  readonly effectPriorSd4: PosteriorSummary
  /** Without the first two days of every block, in which an effect may still be coming or going. */
  readonly withoutFirstTwoDaysOfBlocks: PosteriorSummary | null
  readonly differenceOfMeans: BlockDifference | null
}

function primarySummary(model: Model, days: readonly TrialDay[], points: number): PosteriorSummary {
  const grid = integrateWell(model, observe(model, days), points)
  return summarise(mixtureOf(grid.weights, grid.means[0]!, grid.sds[0]!))
}

/** The same diary with the ratings of the first `count` days of each block taken out. */
function withoutBlockStarts(series: TrialSeries, count: number): readonly TrialDay[] {
  const { blockLength, days } = series
  const first = days[0]?.day ?? 0
  return days.map((day) =>
    blockLength && (day.day - first) % blockLength < count ? { ...day, pain: null } : day,
  )
}

function differenceOfMeans(days: readonly TrialDay[]): BlockDifference | null {
  const ratings = ratingsOf(days)
  const of = (phase: Phase) => {
    const values = ratings.filter((rating) => rating.phase === phase).map(({ pain }) => pain)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
    return { count: values.length, mean, squares }
  }
  const [on, off] = [of(1), of(0)]
  if (on.count === 0 || off.count === 0) return null
  const freedom = on.count + off.count - 2
  const variance = (on.squares + off.squares) / freedom
  return {
    estimate: on.mean - off.mean,
    standardError: freedom > 0 ? Math.sqrt(variance * (1 / on.count + 1 / off.count)) : null,
  }
}

export function sensitivityOf(series: TrialSeries, points: number): Sensitivity {
  const model = modelFor(primaryModel[series.design], series)
  const thinned = withoutBlockStarts(series, 2)
  const randomised = series.design === 'randomised-blocks'
  return {
    effectPriorSd4: primarySummary(withEffectPrior(model, 4), series.days, points),
    withoutFirstTwoDaysOfBlocks:
      randomised && thinned.some(({ pain }) => pain !== null) ? primarySummary(model, thinned, points) : null,
    differenceOfMeans: differenceOfMeans(series.days),
  }
}
