/** Sums of squares and products of whitened data: all that the likelihood needs to know about the days. */
import type { Model } from './model.ts'
import type { TrialDay } from './series.ts'

/** Ratings beside their rows of the model, rated days only. */
export type Observations = {
  readonly count: number
  /** Columns of the model and, last, the rating. */
  readonly width: number
  readonly values: Float64Array
  readonly days: Float64Array
}

export function observe(model: Model, days: readonly TrialDay[]): Observations {
  const rated = days.flatMap(({ pain }, index) => (pain === null ? [] : [index]))
  const width = model.columns.length + 1
  const values = new Float64Array(rated.length * width)
  for (const [row, index] of rated.entries()) {
    values.set(model.rows[index]!, row * width)
    values[row * width + width - 1] = days[index]!.pain!
  }
  return {
    count: rated.length,
    width,
    values,
    days: Float64Array.from(rated, (index) => days[index]!.day),
  }
}

export type Moments = {
  /** Upper triangle of [X y]ᵀR⁻¹[X y], `width`×`width`. */
  readonly products: Float64Array
  /** Logarithm of the determinant of R. */
  readonly logDeterminant: number
}

/** For errors that fade as ρ^gap between rated days, however far apart those are: exact, missing days and all. */
export function momentsAt(rho: number, { count, width, values, days }: Observations): Moments {
  const products = new Float64Array(width * width)
  const row = new Float64Array(width)
  let logDeterminant = 0
  for (let i = 0; i < count; i++) {
    const at = i * width
    if (i === 0) {
      for (let k = 0; k < width; k++) row[k] = values[k]!
    } else {
      const carried = rho ** (days[i]! - days[i - 1]!)
      const fresh = 1 - carried * carried
      const scale = 1 / Math.sqrt(fresh)
      logDeterminant += Math.log(fresh)
      for (let k = 0; k < width; k++) row[k] = (values[at + k]! - carried * values[at - width + k]!) * scale
    }
    for (let k = 0; k < width; k++) {
      for (let l = k; l < width; l++) products[k * width + l]! += row[k]! * row[l]!
    }
  }
  return { products, logDeterminant }
}
