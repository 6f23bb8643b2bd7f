/** The pooled model from running sums: as exact as from the people themselves, whether they are ten or ten million. */
import { mixtureOf } from '../numbers/mixture.ts'
import { overTau, summariseTau, type TauGrid, type TauSummary } from './heterogeneity-grid.ts'
import { MU_PRIOR_SD, type PooledSummary, summarise } from './pool.ts'

/** For each τ of `spreads` (evenly spaced from 0, in points): sums over people with v = se² + τ². */
export type PoolSums = {
  readonly people: number
  readonly spreads: readonly number[]
  readonly logVariances: readonly number[]
  readonly precisions: readonly number[]
  readonly weighted: readonly number[]
  readonly squares: readonly number[]
}

const POINTS = 401

/** Reads a smooth series between its points by the cubic through the four nearest. */
function between(values: readonly number[], place: number): number {
  const first = Math.min(values.length - 4, Math.max(0, Math.floor(place) - 1))
  const [a, b, c, d] = values.slice(first, first + 4) as [number, number, number, number]
  const t = place - first
  const [t1, t2, t3] = [t - 1, t - 2, t - 3]
  return (-a * t1 * t2 * t3) / 6 + (b * t * t2 * t3) / 2 - (c * t * t1 * t3) / 2 + (d * t * t1 * t2) / 6
}

/** Pools at least one person, like `pool` but without each person's own steadied effect. */
export function poolFromSums(sums: PoolSums): {
  readonly k: number
  readonly mu: PooledSummary
  readonly newPerson: PooledSummary
  readonly tau: TauSummary
} {
  const step = sums.spreads[1]! - sums.spreads[0]!
  const last = sums.spreads.length - 1
  const at = (tau: number) => {
    // The grid's points fall between ours when the posterior of τ is narrow.
    const place = Math.min(last, tau / step)
    const precision = 1 / MU_PRIOR_SD ** 2 + between(sums.precisions, place)
    const weighted = between(sums.weighted, place)
    const mean = weighted / precision
    const logs = between(sums.logVariances, place) + Math.log(precision) + tau * tau
    return {
      mean,
      variance: 1 / precision,
      logDensity: -(logs + between(sums.squares, place) - mean * weighted) / 2,
    }
  }
  const grid: TauGrid = overTau((tau) => at(tau).logDensity, POINTS)
  const found = [...grid.tau].map(at)
  const means = found.map(({ mean }) => mean)
  const spread = (more: (tau: number) => number) =>
    found.map(({ variance }, i) => Math.sqrt(variance + more(grid.tau[i]!)))
  return {
    k: sums.people,
    mu: summarise(
      mixtureOf(
        grid.weights,
        means,
        spread(() => 0),
      ),
    ),
    newPerson: summarise(
      mixtureOf(
        grid.weights,
        means,
        spread((tau) => tau * tau),
      ),
    ),
    tau: summariseTau(grid),
  }
}
