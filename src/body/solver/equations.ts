import { freedoms } from './freedoms.ts'

/** Conditions further from being broken than this, metres, don't matter to the next step. */
export const nearMetres = 0.04
const mostConditions = 256

/**
 * A least-squares problem, filled row by row: `matrix` is JᵀJ (lower triangle), `gradient` Jᵀr, `cost` half the
 * sum of squares. A row is one residual and how it changes with each freedom. Conditions (a residual that may
 * not be negative) are kept apart, because a step may break one that holds now, or let go one that is broken.
 */
export class Equations {
  readonly matrix = new Float64Array(freedoms * freedoms)
  readonly gradient = new Float64Array(freedoms)
  /** Scratch for the row being made; taking it empties it. */
  readonly row = new Float64Array(freedoms)
  cost = 0
  conditionCount = 0
  readonly conditionRows = new Float64Array(mostConditions * freedoms)
  readonly conditionResiduals = new Float64Array(mostConditions)
  readonly conditionWeights = new Float64Array(mostConditions)
  private readonly used = new Int32Array(freedoms)

  clear(): void {
    this.matrix.fill(0)
    this.gradient.fill(0)
    this.cost = 0
    this.conditionCount = 0
  }

  /** Adds a residual without its derivative, for trying a step. */
  addCost(residual: number, weight: number): void {
    const weighted = residual * weight
    this.cost += 0.5 * weighted * weighted
  }

  /** Adds the residual whose derivatives are in `row`, and empties the row. */
  take(residual: number, weight: number): void {
    const { matrix, gradient, row, used } = this
    this.addCost(residual, weight)
    const square = weight * weight
    let count = 0
    for (let i = 0; i < freedoms; i += 1) {
      if (row[i] !== 0) {
        used[count] = i
        count += 1
      }
    }
    for (let a = 0; a < count; a += 1) {
      const i = used[a]!
      const value = row[i]! * square
      gradient[i] = gradient[i]! + value * residual
      const at = i * freedoms
      for (let b = 0; b <= a; b += 1) {
        const j = used[b]!
        matrix[at + j] = matrix[at + j]! + value * row[j]!
      }
    }
    for (let a = 0; a < count; a += 1) row[used[a]!] = 0
  }

  /** Adds a residual that depends on one freedom alone, with slope one. */
  takeSingle(freedom: number, residual: number, weight: number): void {
    this.addCost(residual, weight)
    const square = weight * weight
    this.gradient[freedom] = this.gradient[freedom]! + square * residual
    this.matrix[freedom * (freedoms + 1)] = this.matrix[freedom * (freedoms + 1)]! + square
  }

  /** Adds a condition, its derivatives in `row`, and empties the row. */
  takeCondition(residual: number, weight: number): void {
    if (residual < 0) this.addCost(residual, weight)
    const { row, conditionCount: count } = this
    if (count < mostConditions) {
      this.conditionRows.set(row, count * freedoms)
      this.conditionResiduals[count] = residual
      this.conditionWeights[count] = weight
      this.conditionCount += 1
    }
    row.fill(0)
  }
}
