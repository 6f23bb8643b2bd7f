/** The engine against a slow, obvious one: the whole covariance of the ratings written out, no whitening, no tricks. */
import { describe, expect, test } from 'vitest'
import { normalBelow } from '../numbers/normal.ts'
import { randomStream } from '../numbers/random.ts'
import { fitModel } from './fit.ts'
import { type Model, type ModelName, modelFor } from './model.ts'
import type { Phase, TrialDay, TrialSeries } from './series.ts'

type Matrix = number[][]

/** Solves by Gaussian elimination with pivoting, and gives log |A| on the way. */
function solve(a: Matrix, b: Matrix): { x: Matrix; logDeterminant: number } {
  const n = a.length
  const rows = a.map((row, i) => [...row, ...b[i]!])
  let logDeterminant = 0
  for (let k = 0; k < n; k++) {
    const pivot = rows.findIndex(
      (row, i) => i >= k && Math.abs(row[k]!) === Math.max(...rows.slice(k).map((r) => Math.abs(r[k]!))),
    )
    ;[rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!]
    logDeterminant += Math.log(Math.abs(rows[k]![k]!))
    for (let i = 0; i < n; i++) {
      if (i === k) continue
      const factor = rows[i]![k]! / rows[k]![k]!
      for (let j = k; j < rows[i]!.length; j++) rows[i]![j]! -= factor * rows[k]![j]!
    }
  }
  return { x: rows.map((row, i) => row.slice(n).map((value) => value / row[i]!)), logDeterminant }
}

/** y ~ N(X·m0, σ²R + X·S·Xᵀ) and the coefficients conditioned on it, for each point of a grid. */
function slowFit(model: Model, days: readonly TrialDay[], contrast: readonly number[], points: number) {
  const rated = days.flatMap(({ pain }, i) => (pain === null ? [] : [i]))
  const x = rated.map((i) => model.rows[i]!)
  const residual = rated.map(
    (i, r) => days[i]!.pain! - x[r]!.reduce((sum, value, k) => sum + value * model.priorMean[k]!, 0),
  )
  const sx = x.map((row) => row.map((value, k) => value * model.priorSd[k]! ** 2))
  const lift = sx.map((row) => row.reduce((sum, value, k) => sum + value * contrast[k]!, 0))
  const priorVariance = contrast.reduce((sum, c, k) => sum + (c * model.priorSd[k]!) ** 2, 0)
  const priorMean = contrast.reduce((sum, c, k) => sum + c * model.priorMean[k]!, 0)
  const stepU = 14 / (points - 1)
  const stepL = Math.log(300) / (points - 1)
  const cells: { log: number; mean: number; sd: number; rho: number; sigma: number }[] = []
  for (let i = 0; i < points; i++) {
    const rho = 1 / (1 + Math.exp(7 - i * stepU))
    for (let j = 0; j < points; j++) {
      const sigma = 0.05 * Math.exp(j * stepL)
      const covariance = rated.map((a, r) =>
        rated.map(
          (b, s) =>
            sigma ** 2 * rho ** Math.abs(days[a]!.day - days[b]!.day) +
            sx[r]!.reduce((sum, value, k) => sum + value * x[s]![k]!, 0),
        ),
      )
      const { x: solved, logDeterminant } = solve(
        covariance,
        residual.map((value, r) => [value, lift[r]!]),
      )
      const fit = residual.reduce((sum, value, r) => sum + value * solved[r]![0]!, 0)
      const logLikelihood = -(rated.length * Math.log(2 * Math.PI) + logDeterminant + fit) / 2
      const logBeta = Math.log(6 * rho * (1 - rho))
      const logHalfNormal = Math.log(2 / 3 / Math.sqrt(2 * Math.PI)) - sigma ** 2 / 18
      cells.push({
        log: logLikelihood + logBeta + Math.log(rho * (1 - rho)) + logHalfNormal + Math.log(sigma),
        mean: priorMean + lift.reduce((sum, value, r) => sum + value * solved[r]![0]!, 0),
        sd: Math.sqrt(priorVariance - lift.reduce((sum, value, r) => sum + value * solved[r]![1]!, 0)),
        rho,
        sigma,
      })
    }
  }
  const top = Math.max(...cells.map(({ log }) => log))
  const total = cells.reduce((sum, { log }) => sum + Math.exp(log - top), 0)
  const average = (of: (cell: (typeof cells)[number]) => number) =>
    cells.reduce((sum, cell) => sum + Math.exp(cell.log - top) * of(cell), 0) / total
  const mean = average((cell) => cell.mean)
  return {
    mean,
    sd: Math.sqrt(average((cell) => cell.sd ** 2 + (cell.mean - mean) ** 2)),
    belowZero: average((cell) => normalBelow(-cell.mean / cell.sd)),
    belowWorthwhile: average((cell) => normalBelow((-1.5 - cell.mean) / cell.sd)),
    rho: average((cell) => cell.rho),
    sigma: average((cell) => cell.sigma),
    logMarginalLikelihood: top + Math.log(total * stepU * stepL),
  }
}

function simulated(seed: number, count: number, phaseOf: (i: number) => Phase, gap: number): TrialSeries {
  const random = randomStream(seed)
  let error = random.normal()
  const days = Array.from({ length: count }, (_, i): TrialDay => {
    error = 0.5 * error + 0.8 * random.normal()
    const phase = phaseOf(i)
    const pain = Math.round(Math.min(10, Math.max(0, 5 + error - 1.2 * phase)))
    const missing = random.uniform() < 0.15 || (i >= gap && i < gap + 4)
    const minutes = phase === 1 && random.uniform() < 0.8 ? 10 + (i % 7) : null
    return { day: i + 3, phase, practised: minutes !== null, minutes, pain: missing ? null : pain }
  })
  return { id: `seed ${seed}`, design: 'observational-AB', blockLength: null, blocks: null, days }
}

const cases: readonly (readonly [string, ModelName, string, TrialSeries])[] = [
  ['on and off', 'phase', 'effect', simulated(11, 24, (i) => (Math.floor(i / 6) % 2 === 0 ? 1 : 0), 9)],
  ['before and after', 'its', 'average', simulated(12, 24, (i) => (i < 9 ? 0 : 1), 14)],
  ['before and after, last day', 'its', 'end', simulated(13, 20, (i) => (i < 8 ? 0 : 1), 99)],
  ['recent minutes', 'dose', 'dose', simulated(14, 22, (i) => (i % 4 < 2 ? 1 : 0), 5)],
]

describe('the engine agrees with the slow answer', () => {
  test.each(cases)('%s', (_, name, contrast, series) => {
    const model = modelFor(name, series)
    const quick = fitModel(model, series.days)
    const slow = slowFit(model, series.days, model.contrasts[contrast]!, 41)
    const found = quick.posterior[contrast]!
    expect(Math.abs(found.mean - slow.mean)).toBeLessThan(0.001)
    expect(Math.abs(found.sd - slow.sd)).toBeLessThan(0.001)
    expect(Math.abs(found.p_lt_0 - slow.belowZero)).toBeLessThan(0.001)
    expect(Math.abs(found.p_lt_m1_5 - slow.belowWorthwhile)).toBeLessThan(0.001)
    expect(Math.abs(quick.hyper.rho_mean - slow.rho)).toBeLessThan(0.002)
    expect(Math.abs(quick.hyper.sigma_mean - slow.sigma)).toBeLessThan(0.002)
    expect(Math.abs(quick.logMarginalLikelihood - slow.logMarginalLikelihood)).toBeLessThan(0.005)
  })
})
