/** Sums the two unknowns that are not Gaussian, ρ and σ, over a grid. No sampling, no luck: the same answer each time. */
import { dot, factorise, logDeterminant, solveLower } from '../numbers/cholesky.ts'
import { logNormalDensity } from '../numbers/normal.ts'
import type { Model } from './model.ts'
import { momentsAt, type Observations } from './moments.ts'

/** log-odds of ρ from −7 to 7; σ from 0.05 to 15 points on a log scale. */
const LOGIT_RHO_REACH = 7
const LOG_SIGMA_FROM = Math.log(0.05)
const LOG_SIGMA_TO = Math.log(15)
const PRIOR_SIGMA_SD = 3

/** What the data say at each (ρ, σ) of the grid; `means` and `sds` hold one array a contrast. */
export type Grid = {
  readonly weights: Float64Array
  readonly rho: Float64Array
  readonly sigma: Float64Array
  readonly means: readonly Float64Array[]
  readonly sds: readonly Float64Array[]
  /** Share of the weight on the rim of the grid; more than a trace means that the grid is too small or too coarse. */
  readonly edgeMass: number
  readonly logMarginalLikelihood: number
}

/** log of Beta(ρ; 2, 2), of dρ/d(logit ρ), of the half-normal prior of σ and of dσ/d(log σ). */
function logPrior(rho: number, sigma: number, logSigma: number): number {
  const spread = Math.log(rho * (1 - rho))
  return Math.log(6) + 2 * spread + Math.log(2) + logNormalDensity(sigma, 0, PRIOR_SIGMA_SD) + logSigma
}

/** `points` a side; 61 is right to about 1e-6 for ordinary diaries, 161 is what the reference answers used. */
export function integrate(model: Model, observations: Observations, points: number): Grid {
  const { count, width } = observations
  const size = width - 1
  const precision = model.priorSd.map((sd) => 1 / sd ** 2)
  const pull = precision.map((value, k) => value * model.priorMean[k]!)
  const priorSquare = dot(pull, model.priorMean, size)
  const logPrecision = precision.reduce((sum, value) => sum + Math.log(value), 0)
  const contrasts = Object.values(model.contrasts)
  const stepRho = (2 * LOGIT_RHO_REACH) / (points - 1)
  const stepSigma = (LOG_SIGMA_TO - LOG_SIGMA_FROM) / (points - 1)
  const cells = points * points
  const logWeights = new Float64Array(cells)
  const rhos = new Float64Array(cells)
  const sigmas = new Float64Array(cells)
  const means = contrasts.map(() => new Float64Array(cells))
  const sds = contrasts.map(() => new Float64Array(cells))
  const factor = new Float64Array(size * size)
  const right = new Float64Array(size)
  const solved = new Float64Array(size)
  let highest = Number.NEGATIVE_INFINITY

  for (let i = 0; i < points; i++) {
    const rho = 1 / (1 + Math.exp(LOGIT_RHO_REACH - i * stepRho))
    const moments = momentsAt(rho, observations)
    const { products } = moments
    for (let j = 0; j < points; j++) {
      const logSigma = LOG_SIGMA_FROM + j * stepSigma
      const sigma = Math.exp(logSigma)
      const inverse = 1 / (sigma * sigma)
      for (let k = 0; k < size; k++) {
        for (let l = k; l < size; l++) factor[l * size + k] = products[k * width + l]! * inverse
        factor[k * size + k]! += precision[k]!
        right[k] = products[k * width + size]! * inverse + pull[k]!
      }
      factorise(factor, size)
      solveLower(factor, size, right, right)
      const misfit = products[size * width + size]! * inverse + priorSquare - dot(right, right, size)
      const logLikelihood =
        -count * (0.9189385332046728 + logSigma) -
        (moments.logDeterminant + misfit - logPrecision + logDeterminant(factor, size)) / 2
      const cell = i * points + j
      const logWeight = logLikelihood + logPrior(rho, sigma, logSigma)
      logWeights[cell] = logWeight
      if (logWeight > highest) highest = logWeight
      rhos[cell] = rho
      sigmas[cell] = sigma
      for (const [c, contrast] of contrasts.entries()) {
        solveLower(factor, size, contrast, solved)
        means[c]![cell] = dot(solved, right, size)
        sds[c]![cell] = Math.sqrt(dot(solved, solved, size))
      }
    }
  }
  const weights = logWeights.map((value) => Math.exp(value - highest))
  const total = weights.reduce((sum, value) => sum + value, 0)
  let edge = 0
  for (let cell = 0; cell < cells; cell++) {
    weights[cell]! /= total
    const i = Math.floor(cell / points)
    const j = cell % points
    if (i === 0 || j === 0 || i === points - 1 || j === points - 1) edge += weights[cell]!
  }
  return {
    weights,
    rho: rhos,
    sigma: sigmas,
    means,
    sds,
    edgeMass: edge,
    logMarginalLikelihood: highest + Math.log(total) + Math.log(stepRho) + Math.log(stepSigma),
  }
}
