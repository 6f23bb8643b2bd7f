import { expect, test } from 'vitest'
import { welch } from './welch.ts'

test('the t-test agrees with a tabled example (Student sleep data, R: t = -1.8608, df = 17.776, p = 0.07939)', () => {
  const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
  const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
  const result = welch(first, second)
  expect(result.t).toBeCloseTo(-1.8608, 4)
  expect(result.freedom).toBeCloseTo(17.776, 3)
  expect(result.p).toBeCloseTo(0.07939, 5)
})
