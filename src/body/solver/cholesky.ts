/**
 * Solves the symmetric positive definite system A x = b in place, A of `size` rows (lower triangle, row-major,
 * `stride` apart). A is overwritten by its factor, b by the solution. False when A is not positive definite.
 */
export function solveCholesky(a: Float64Array, b: Float64Array, size: number, stride: number): boolean {
  for (let i = 0; i < size; i += 1) {
    const rowI = i * stride
    for (let j = 0; j <= i; j += 1) {
      const rowJ = j * stride
      let sum = a[rowI + j]!
      for (let k = 0; k < j; k += 1) sum -= a[rowI + k]! * a[rowJ + k]!
      if (i === j) {
        if (sum <= 0) return false
        a[rowI + i] = Math.sqrt(sum)
      } else {
        a[rowI + j] = sum / a[rowJ + j]!
      }
    }
  }
  for (let i = 0; i < size; i += 1) {
    let sum = b[i]!
    for (let k = 0; k < i; k += 1) sum -= a[i * stride + k]! * b[k]!
    b[i] = sum / a[i * stride + i]!
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = b[i]!
    for (let k = i + 1; k < size; k += 1) sum -= a[k * stride + i]! * b[k]!
    b[i] = sum / a[i * stride + i]!
  }
  return true
}
