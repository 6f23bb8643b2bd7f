/** Small dense matrices, row by row in one array: enough for models with a handful of columns. */

/** Overwrites the lower triangle of a positive definite `size`×`size` matrix by L, where A = L·Lᵀ. */
export function factorise(matrix: Float64Array, size: number): void {
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column]!
      for (let k = 0; k < column; k++) sum -= matrix[row * size + k]! * matrix[column * size + k]!
      matrix[row * size + column] = row === column ? Math.sqrt(sum) : sum / matrix[column * size + column]!
    }
  }
}

/** Solves L·x = b for a factor made by `factorise`; the answer goes into `out`, which may be `b` itself. */
export function solveLower(
  factor: Float64Array,
  size: number,
  b: ArrayLike<number>,
  out: Float64Array,
): void {
  for (let row = 0; row < size; row++) {
    let sum = b[row]!
    for (let k = 0; k < row; k++) sum -= factor[row * size + k]! * out[k]!
    out[row] = sum / factor[row * size + row]!
  }
}

/** Solves Lᵀ·x = b; the answer goes into `out`, which may be `b` itself. */
export function solveUpper(
  factor: Float64Array,
  size: number,
  b: ArrayLike<number>,
  out: Float64Array,
): void {
  for (let row = size - 1; row >= 0; row--) {
    let sum = b[row]!
    for (let k = row + 1; k < size; k++) sum -= factor[k * size + row]! * out[k]!
    out[row] = sum / factor[row * size + row]!
  }
}

/** Logarithm of the determinant of A, from its factor L. */
export function logDeterminant(factor: Float64Array, size: number): number {
  let sum = 0
  for (let i = 0; i < size; i++) sum += Math.log(factor[i * size + i]!)
  return 2 * sum
}

export function dot(a: ArrayLike<number>, b: ArrayLike<number>, size: number): number {
  let sum = 0
  for (let i = 0; i < size; i++) sum += a[i]! * b[i]!
  return sum
}
