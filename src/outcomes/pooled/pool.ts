/** "Does it work for readers?": a normal–normal model of people's own trials, summed exactly over τ (docs/statistics.md). */
import {
  type Mixture,
  mixtureBelow,
  mixtureMean,
  mixtureOf,
  mixtureQuantile,
  mixtureSd,
} from '../numbers/mixture.ts'
import { overTau, summariseTau, type TauGrid, type TauSummary } from './heterogeneity-grid.ts'

/** One person: what her own trial says (`poolingSummary_vagueEffectPrior`), never her diary. */
export type PersonEstimate = { readonly est: number; readonly se: number }

/** Mean effect is N(0, 2²) beforehand, τ half-normal(0, 1). */
export const MU_PRIOR_SD = 2
const POINTS = 401

export type PooledSummary = {
  readonly mean: number
  readonly sd: number
  readonly q025: number
  readonly median: number
  readonly q975: number
  readonly p_lt_0: number
  readonly p_lt_m1: number
  readonly p_lt_m1_5: number
}

export type Pooled = {
  /** People. */
  readonly k: number
  readonly exact: {
    /** The average effect. */
    readonly mu: PooledSummary
    /** The effect to expect for the next reader: wider than `mu`, because people differ. */
    readonly new_person: PooledSummary
    readonly tau: TauSummary
    /** Each person's own effect, steadied by the others'. In the order given. */
    readonly shrunk: readonly { readonly mean: number; readonly sd: number }[]
  }
}

/** What one value of τ makes of the people. */
type AtTau = {
  readonly mean: number
  readonly variance: number
  readonly logDensity: number
}

function atTau(est: Float64Array, variances: Float64Array, tau: number): AtTau {
  const between = tau * tau
  let precision = 1 / MU_PRIOR_SD ** 2
  let weighted = 0
  let squares = 0
  let logs = 0
  let product = 1
  for (let i = 0; i < est.length; i++) {
    const variance = variances[i]! + between
    const weight = 1 / variance
    const pull = est[i]! * weight
    precision += weight
    weighted += pull
    squares += est[i]! * pull
    product *= variance
    // One logarithm for many people: they are what takes the time.
    if (product > 1e200 || product < 1e-200) {
      logs += Math.log(product)
      product = 1
    }
  }
  logs += Math.log(product)
  const mean = weighted / precision
  const logDensity = -(logs + squares - mean * weighted + Math.log(precision) + between) / 2
  return { mean, variance: 1 / precision, logDensity }
}

/** What is told of a posterior: its middle, its spread, and the chances that matter. */
export function summarise(mixture: Mixture): PooledSummary {
  const mean = mixtureMean(mixture)
  const sd = mixtureSd(mixture, mean)
  return {
    mean,
    sd,
    q025: mixtureQuantile(mixture, 0.025, mean, sd),
    median: mixtureQuantile(mixture, 0.5, mean, sd),
    q975: mixtureQuantile(mixture, 0.975, mean, sd),
    p_lt_0: mixtureBelow(mixture, 0),
    p_lt_m1: mixtureBelow(mixture, -1),
    p_lt_m1_5: mixtureBelow(mixture, -1.5),
  }
}

function shrink(people: readonly PersonEstimate[], { tau, weights }: TauGrid, found: readonly AtTau[]) {
  const visible = [...weights.keys()].filter((i) => weights[i]! > 1e-12)
  const at = (values: (i: number) => number) => Float64Array.from(visible, values)
  const share = at((i) => weights[i]!)
  const between = at((i) => tau[i]! ** 2)
  const centre = at((i) => found[i]!.mean)
  const spread = at((i) => found[i]!.variance)
  return people.map(({ est, se }) => {
    let mean = 0
    let second = 0
    for (let g = 0; g < share.length; g++) {
      const own = between[g]! / (between[g]! + se * se)
      const pulled = own * est + (1 - own) * centre[g]!
      mean += share[g]! * pulled
      second += share[g]! * (own * se * se + (1 - own) ** 2 * spread[g]! + (pulled - est) ** 2)
    }
    // Taken about the person's own estimate, so that no digits cancel.
    return { mean, sd: Math.sqrt(second - (mean - est) ** 2) }
  })
}

/** Pools at least one person. Only randomised trials past the gate belong together; see `poolable`. */
export function pool(people: readonly PersonEstimate[], points: number = POINTS): Pooled {
  const est = Float64Array.from(people, (person) => person.est)
  const variances = Float64Array.from(people, (person) => person.se ** 2)
  const solved = new Map<number, AtTau>()
  const solve = (tau: number): AtTau => {
    const found = solved.get(tau) ?? atTau(est, variances, tau)
    solved.set(tau, found)
    return found
  }
  const grid = overTau((tau) => solve(tau).logDensity, points)
  const found = [...grid.tau].map(solve)
  const means = found.map(({ mean }) => mean)
  const mu = mixtureOf(
    grid.weights,
    means,
    found.map(({ variance }) => Math.sqrt(variance)),
  )
  const next = mixtureOf(
    grid.weights,
    means,
    found.map(({ variance }, i) => Math.sqrt(variance + grid.tau[i]! ** 2)),
  )
  return {
    k: people.length,
    exact: {
      mu: summarise(mu),
      new_person: summarise(next),
      tau: summariseTau(grid),
      shrunk: shrink(people, grid, found),
    },
  }
}
