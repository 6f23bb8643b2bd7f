/** A weighted mixture of normal distributions: what is left after σ, ρ or τ have been summed out. */
import { normalBelow, normalDensity } from './normal.ts'

export type Mixture = {
  /** Sum to 1. */
  readonly weights: Float64Array
  readonly means: Float64Array
  readonly sds: Float64Array
}

/** Builds a mixture from unnormalised weights; parts that carry less than 1e-12 of the whole are left out. */
export function mixtureOf(
  weights: ArrayLike<number>,
  means: ArrayLike<number>,
  sds: ArrayLike<number>,
): Mixture {
  let total = 0
  for (let i = 0; i < weights.length; i++) total += weights[i]!
  const kept: number[] = []
  let keptTotal = 0
  for (let i = 0; i < weights.length; i++) {
    if (weights[i]! <= total * 1e-12) continue
    kept.push(i)
    keptTotal += weights[i]!
  }
  return {
    weights: Float64Array.from(kept, (i) => weights[i]! / keptTotal),
    means: Float64Array.from(kept, (i) => means[i]!),
    sds: Float64Array.from(kept, (i) => sds[i]!),
  }
}

export function mixtureMean({ weights, means }: Mixture): number {
  let mean = 0
  for (let i = 0; i < weights.length; i++) mean += weights[i]! * means[i]!
  return mean
}

/** Spread within the parts plus spread between them, summed about the mean so that no digits cancel. */
export function mixtureSd(mixture: Mixture, mean: number = mixtureMean(mixture)): number {
  const { weights, means, sds } = mixture
  let variance = 0
  for (let i = 0; i < weights.length; i++) {
    variance += weights[i]! * (sds[i]! ** 2 + (means[i]! - mean) ** 2)
  }
  return Math.sqrt(variance)
}

/** Chance that a value of the mixture falls below `x`. */
export function mixtureBelow({ weights, means, sds }: Mixture, x: number): number {
  let below = 0
  for (let i = 0; i < weights.length; i++) below += weights[i]! * normalBelow((x - means[i]!) / sds[i]!)
  return below
}

/** The value that a share `p` of the mixture falls below: Newton's steps, kept inside a shrinking bracket. */
export function mixtureQuantile(
  mixture: Mixture,
  p: number,
  mean: number = mixtureMean(mixture),
  sd: number = mixtureSd(mixture, mean),
): number {
  const { weights, means, sds } = mixture
  // Cantelli's inequality: no quantile lies further out than this.
  const reach = sd * Math.sqrt(1 / Math.min(p, 1 - p)) + sd * 1e-6
  let low = mean - reach
  let high = mean + reach
  let x = mean + sd * normalQuantileRoughly(p)
  for (let step = 0; step < 80; step++) {
    let below = 0
    let density = 0
    for (let i = 0; i < weights.length; i++) {
      const z = (x - means[i]!) / sds[i]!
      below += weights[i]! * normalBelow(z)
      density += (weights[i]! / sds[i]!) * normalDensity(z)
    }
    if (below > p) high = x
    else low = x
    const next = x - (below - p) / density
    const moved = next > low && next < high ? next : (low + high) / 2
    if (Math.abs(moved - x) < 1e-9 * (sd + Math.abs(x))) return moved
    x = moved
  }
  return x
}

/** Good to a few thousandths (Abramowitz and Stegun 26.2.22): only where Newton begins. */
function normalQuantileRoughly(p: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)))
  const z = t - (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t)
  return p < 0.5 ? -z : z
}
