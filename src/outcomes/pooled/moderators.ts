/** Do some people gain more? Meta-regression μ + γ·z with at most two moderators, named before looking. */
import { dot, factorise, logDeterminant, solveLower } from '../numbers/cholesky.ts'
import { mixtureBelow, mixtureMean, mixtureOf, mixtureQuantile, mixtureSd } from '../numbers/mixture.ts'
import { overTau } from './heterogeneity-grid.ts'
import { MU_PRIOR_SD, type PersonEstimate } from './pool.ts'

const MOST_MODERATORS = 2
const GAMMA_PRIOR_SD = 1

/** `values`: one number a moderator, in the same order for everybody, scaled so that 1 is a meaningful step. */
export type ModeratedPerson = PersonEstimate & { readonly values: readonly number[] }

export type ModeratorEffect = {
  readonly name: string
  /** Points of pain by which the effect differs for one step of the moderator. */
  readonly mean: number
  readonly sd: number
  readonly q025: number
  readonly q975: number
  readonly p_lt_0: number
}

/** Throws a RangeError for more than two names: with many tries something always looks like a reason. */
export function moderatorEffects(
  names: readonly string[],
  people: readonly ModeratedPerson[],
  points = 401,
): readonly ModeratorEffect[] {
  if (names.length > MOST_MODERATORS) throw new RangeError(`at most ${MOST_MODERATORS} moderators`)
  const size = names.length + 1
  const priorPrecision = [1 / MU_PRIOR_SD ** 2, ...names.map(() => 1 / GAMMA_PRIOR_SD ** 2)]
  const rows = people.map(({ values }) => [1, ...values])

  function solve(tau: number) {
    const matrix = new Float64Array(size * size)
    const right = new Float64Array(size)
    let squares = 0
    let logs = 0
    for (const [i, { est, se }] of people.entries()) {
      const variance = se * se + tau * tau
      const row = rows[i]!
      for (let k = 0; k < size; k++) {
        for (let l = 0; l <= k; l++) matrix[k * size + l]! += (row[k]! * row[l]!) / variance
        right[k]! += (row[k]! * est) / variance
      }
      squares += (est * est) / variance
      logs += Math.log(variance)
    }
    for (let k = 0; k < size; k++) matrix[k * size + k]! += priorPrecision[k]!
    factorise(matrix, size)
    solveLower(matrix, size, right, right)
    const fit = dot(right, right, size)
    const logDensity = -(logs + squares - fit + logDeterminant(matrix, size) + tau * tau) / 2
    return { matrix, right, logDensity }
  }

  const grid = overTau((tau) => solve(tau).logDensity, points)
  const found = [...grid.tau].map(solve)
  return names.map((name, index) => {
    const wanted = Float64Array.from({ length: size }, (_, k) => (k === index + 1 ? 1 : 0))
    const parts = found.map(({ matrix, right }) => {
      const half = new Float64Array(size)
      solveLower(matrix, size, wanted, half)
      return { mean: dot(half, right, size), sd: Math.sqrt(dot(half, half, size)) }
    })
    const mixture = mixtureOf(
      grid.weights,
      parts.map(({ mean }) => mean),
      parts.map(({ sd }) => sd),
    )
    return {
      name,
      mean: mixtureMean(mixture),
      sd: mixtureSd(mixture),
      q025: mixtureQuantile(mixture, 0.025),
      q975: mixtureQuantile(mixture, 0.975),
      p_lt_0: mixtureBelow(mixture, 0),
    }
  })
}
