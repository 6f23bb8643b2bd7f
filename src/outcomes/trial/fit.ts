/** One model fitted to one diary: the posterior of each contrast, in the words and numbers of the reference files. */
import {
  type Mixture,
  mixtureBelow,
  mixtureMean,
  mixtureOf,
  mixtureQuantile,
  mixtureSd,
} from '../numbers/mixture.ts'
import { type Grid, integrate } from './integrate.ts'
import { type Model, withEffectPrior } from './model.ts'
import { type Observations, observe } from './moments.ts'
import type { TrialDay } from './series.ts'

/** The posterior of one contrast, in points of pain; below zero is less pain. */
export type PosteriorSummary = {
  readonly mean: number
  readonly sd: number
  readonly q025: number
  readonly q10: number
  readonly median: number
  readonly q90: number
  readonly q975: number
  readonly p_lt_0: number
  readonly p_lt_m1: number
  readonly p_lt_m1_5: number
  readonly p_lt_m2: number
  readonly p_gt_1_5: number
  readonly p_abs_lt_1: number
  readonly p_abs_lt_1_5: number
}

export type Hyper = {
  readonly rho_mean: number
  readonly rho_sd: number
  readonly sigma_mean: number
  readonly sigma_sd: number
  readonly edge_mass: number
}

/** What goes into a pool of people: this person's estimate when the effect has next to no prior. */
export type PoolingSummary = { readonly prior: string; readonly est: number; readonly se: number }

export type Fit = {
  readonly columns: readonly string[]
  readonly priorMean: readonly number[]
  readonly priorSd: readonly number[]
  readonly contrastWeights: Readonly<Record<string, readonly number[]>>
  readonly posterior: Readonly<Record<string, PosteriorSummary>>
  readonly hyper: Hyper
  readonly logMarginalLikelihood: number
  readonly poolingSummary_vagueEffectPrior: PoolingSummary
}

/** Points a side of the grid in the app, and for checks; see `integrate`. */
export const EVERYDAY_GRID = 61
export const REFERENCE_GRID = 161

/** Integrates, and once more on a fine grid if the answer leans against the rim (all ratings equal, say). */
export function integrateWell(model: Model, observations: Observations, points: number): Grid {
  const grid = integrate(model, observations, points)
  return grid.edgeMass > 0.01 && points < REFERENCE_GRID
    ? integrate(model, observations, REFERENCE_GRID)
    : grid
}

/** The posterior of the model's primary contrast, whole. */
export function primaryMixture(model: Model, days: readonly TrialDay[], points: number): Mixture {
  const grid = integrateWell(model, observe(model, days), points)
  return mixtureOf(grid.weights, grid.means[0]!, grid.sds[0]!)
}

export function summarise(mixture: Mixture): PosteriorSummary {
  const mean = mixtureMean(mixture)
  const sd = mixtureSd(mixture, mean)
  const below = (x: number) => mixtureBelow(mixture, x)
  const quantile = (p: number) => mixtureQuantile(mixture, p, mean, sd)
  return {
    mean,
    sd,
    q025: quantile(0.025),
    q10: quantile(0.1),
    median: quantile(0.5),
    q90: quantile(0.9),
    q975: quantile(0.975),
    p_lt_0: below(0),
    p_lt_m1: below(-1),
    p_lt_m1_5: below(-1.5),
    p_lt_m2: below(-2),
    p_gt_1_5: 1 - below(1.5),
    p_abs_lt_1: below(1) - below(-1),
    p_abs_lt_1_5: below(1.5) - below(-1.5),
  }
}

function moments(weights: Float64Array, values: Float64Array): { mean: number; sd: number } {
  let mean = 0
  for (let i = 0; i < weights.length; i++) mean += weights[i]! * values[i]!
  let variance = 0
  for (let i = 0; i < weights.length; i++) variance += weights[i]! * (values[i]! - mean) ** 2
  return { mean, sd: Math.sqrt(variance) }
}

/** Estimate and error for pooling: effect prior sd 100, all else unchanged. */
function poolingSummary(model: Model, days: readonly TrialDay[], points: number): PoolingSummary {
  const mixture = primaryMixture(withEffectPrior(model, 100), days, points)
  const est = mixtureMean(mixture)
  return {
    prior: 'effect column prior sd = 100, all else unchanged',
    est,
    se: mixtureSd(mixture, est),
  }
}

export function fitModel(model: Model, days: readonly TrialDay[], points: number = EVERYDAY_GRID): Fit {
  const grid = integrateWell(model, observe(model, days), points)
  const rho = moments(grid.weights, grid.rho)
  const sigma = moments(grid.weights, grid.sigma)
  const posterior = Object.keys(model.contrasts).map((name, c) => [
    name,
    summarise(mixtureOf(grid.weights, grid.means[c]!, grid.sds[c]!)),
  ])
  return {
    columns: model.columns,
    priorMean: model.priorMean,
    priorSd: model.priorSd,
    contrastWeights: model.contrasts,
    posterior: Object.fromEntries(posterior),
    hyper: {
      rho_mean: rho.mean,
      rho_sd: rho.sd,
      sigma_mean: sigma.mean,
      sigma_sd: sigma.sd,
      edge_mass: grid.edgeMass,
    },
    logMarginalLikelihood: grid.logMarginalLikelihood,
    poolingSummary_vagueEffectPrior: poolingSummary(model, days, points),
  }
}
