/** Where each row's first entry is; grows with the largest system seen. */
let starts = new Int32Array(64)

/**
 * Solves the symmetric positive definite system A x = b in place, A of `size` rows (lower triangle, row-major,
 * `stride` apart). A is overwritten by its factor, b by the solution. False when A is not positive definite.
 * Left of a row's first entry the factor is zero, too, and is passed over.
 */
export function solveCholesky(a: Float64Array, b: Float64Array, size: number, stride: number): boolean {
  if (starts.length < size) starts = new Int32Array(size)
  for (let i = 0; i < size; i += 1) {
    const rowI = i * stride
    let start = 0
    while (start < i && a[rowI + start] === 0) start += 1
    starts[i] = start
    for (let j = start; j <= i; j += 1) {
      const rowJ = j * stride
      let sum = a[rowI + j]!
      for (let k = Math.max(start, starts[j]!); k < j; k += 1) sum -= a[rowI + k]! * a[rowJ + k]!
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
    for (let k = starts[i]!; k < i; k += 1) sum -= a[i * stride + k]! * b[k]!
    b[i] = sum / a[i * stride + i]!
  }
  // backwards by rows: each solved unknown is taken out of those above it
  for (let i = size - 1; i >= 0; i -= 1) {
    const solved = b[i]! / a[i * stride + i]!
    b[i] = solved
    for (let k = starts[i]!; k < i; k += 1) b[k] = b[k]! - a[i * stride + k]! * solved
  }
  return true
}
