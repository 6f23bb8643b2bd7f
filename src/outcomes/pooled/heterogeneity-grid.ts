/** Sums over τ, how much people truly differ, by Simpson's rule on a grid that is laid where τ can be. */

export type TauGrid = {
  readonly tau: Float64Array
  /** Posterior weights, summing to 1. */
  readonly weights: Float64Array
}

const TAU_FROM = 0
const TAU_TO = 6
/** e⁻⁴⁰ of the height: nothing that lies lower can be seen in any result. */
const VISIBLE = 40

function evenly(from: number, to: number, points: number): Float64Array {
  return Float64Array.from({ length: points }, (_, i) => from + ((to - from) * i) / (points - 1))
}

/**
 * `logDensity` gives the unnormalised log posterior of τ. With thousands of people it is a needle in [0, 6], so the
 * grid is drawn closer round the visible part until it fills a quarter of it. `points` must be odd.
 */
export function overTau(logDensity: (tau: number) => number, points: number): TauGrid {
  let [from, to] = [TAU_FROM, TAU_TO]
  for (let round = 0; round < 12; round++) {
    const rough = evenly(from, to, 97)
    const heights = rough.map(logDensity)
    const top = Math.max(...heights)
    const seen = [...heights.keys()].filter((i) => heights[i]! > top - VISIBLE)
    const first = Math.max(0, seen[0]! - 1)
    const last = Math.min(96, seen.at(-1)! + 1)
    const narrow = last - first < 24
    ;[from, to] = [rough[first]!, rough[last]!]
    if (!narrow) break
  }
  const tau = evenly(from, to, points)
  const heights = tau.map(logDensity)
  const top = Math.max(...heights)
  const weights = heights.map((height, i) => {
    const simpson = i === 0 || i === points - 1 ? 1 : i % 2 === 1 ? 4 : 2
    return simpson * Math.exp(height - top)
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return { tau, weights: weights.map((weight) => weight / total) }
}

export type TauSummary = { readonly mean: number; readonly sd: number; readonly median: number }

export function summariseTau({ tau, weights }: TauGrid): TauSummary {
  let mean = 0
  for (const [i, weight] of weights.entries()) mean += weight * tau[i]!
  let variance = 0
  for (const [i, weight] of weights.entries()) variance += weight * (tau[i]! - mean) ** 2
  return { mean, sd: Math.sqrt(variance), median: medianTau({ tau, weights }) }
}

/** Adds up the density by trapezoids and reads off the half, straight between two points. */
function medianTau({ tau, weights }: TauGrid): number {
  const last = tau.length - 1
  const density = weights.map((weight, i) => weight / (i === 0 || i === last ? 1 : i % 2 === 1 ? 4 : 2))
  const sums = new Float64Array(tau.length)
  for (let i = 1; i <= last; i++) sums[i] = sums[i - 1]! + (density[i - 1]! + density[i]!) / 2
  const half = sums[last]! / 2
  const i = Math.max(
    1,
    sums.findIndex((sum) => sum >= half),
  )
  const share = (half - sums[i - 1]!) / (sums[i]! - sums[i - 1]!)
  return tau[i - 1]! + share * (tau[i]! - tau[i - 1]!)
}
