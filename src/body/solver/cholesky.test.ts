import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { solveCholesky } from './cholesky.ts'

test('a system with empty corners is solved as one without', () => {
  const size = 6
  const stride = 8
  const entry = fc.oneof(fc.constant(0), fc.double({ min: -2, max: 2, noNaN: true }))
  void fc.assert(
    fc.property(
      fc.array(entry, { minLength: size * size, maxLength: size * size }),
      fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: size, maxLength: size }),
      (numbers, wanted) => {
        // J'J + 1 is positive definite whatever J is
        const matrix = Array.from({ length: size }, (_, i) =>
          Array.from({ length: size }, (_, j) => {
            let sum = i === j ? 1 : 0
            for (let k = 0; k < size; k += 1) sum += numbers[k * size + i]! * numbers[k * size + j]!
            return sum
          }),
        )
        const lower = new Float64Array(size * stride)
        for (let i = 0; i < size; i += 1) {
          for (let j = 0; j <= i; j += 1) lower[i * stride + j] = matrix[i]![j]!
        }
        const right = Float64Array.from(matrix, (row) =>
          row.reduce((sum, value, j) => sum + value * wanted[j]!, 0),
        )
        expect(solveCholesky(lower, right, size, stride)).toBe(true)
        for (let i = 0; i < size; i += 1) expect(right[i]).toBeCloseTo(wanted[i]!, 6)
      },
    ),
  )
})

test('a matrix that is not positive definite is refused', () => {
  expect(solveCholesky(Float64Array.of(1, 0, 2, 1), Float64Array.of(1, 1), 2, 2)).toBe(false)
})
