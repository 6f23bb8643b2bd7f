import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factorise, logDeterminant, solveLower, solveUpper } from './cholesky.ts'
import { mixtureBelow, mixtureMean, mixtureOf, mixtureQuantile, mixtureSd } from './mixture.ts'
import { normalBelow } from './normal.ts'
import { randomStream } from './random.ts'

describe('the normal distribution', () => {
  // From R's pnorm, to 15 figures.
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [1.96, 0.97500210485178],
    [-1.5, 0.0668072012688581],
    [-5, 2.86651571879194e-7],
    [-10, 7.61985302416053e-24],
    [-30, 4.90671392714819e-198],
  ])('below %f lies %f', (x, expected) => {
    expect(Math.abs(normalBelow(x) - expected)).toBeLessThan(1e-15)
    expect(Math.abs(normalBelow(x) / expected - 1)).toBeLessThan(1e-8)
  })

  test('both tails add to one and the curve only rises', () => {
    const z = fc.double({ min: -40, max: 40, noNaN: true })
    fc.assert(
      fc.property(z, z, (a, b) => {
        expect(normalBelow(a) + normalBelow(-a)).toBeCloseTo(1, 14)
        if (a < b) expect(normalBelow(a)).toBeLessThanOrEqual(normalBelow(b))
      }),
    )
  })
})

const part = fc.record({
  weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
  mean: fc.double({ min: -20, max: 20, noNaN: true }),
  sd: fc.double({ min: 0.01, max: 5, noNaN: true }),
})

test('a quantile of a mixture has its share below it, however lumpy the mixture', () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 6 }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (parts, p) => {
        const mixture = mixtureOf(
          parts.map(({ weight }) => weight),
          parts.map(({ mean }) => mean),
          parts.map(({ sd }) => sd),
        )
        expect(mixtureBelow(mixture, mixtureQuantile(mixture, p))).toBeCloseTo(p, 6)
      },
    ),
  )
})

test('mean and spread of a mixture are those of its parts and the distance between them', () => {
  const mixture = mixtureOf([1, 3], [-2, 2], [1, 2])
  expect(mixtureMean(mixture)).toBeCloseTo(1, 14)
  expect(mixtureSd(mixture) ** 2).toBeCloseTo(0.25 * (1 + 9) + 0.75 * (4 + 1), 12)
})

test('a factored matrix solves its equations and knows its determinant', () => {
  const matrix = Float64Array.of(4, 2, 0.4, 2, 5, 1, 0.4, 1, 3)
  const factor = matrix.slice()
  factorise(factor, 3)
  const x = new Float64Array(3)
  solveLower(factor, 3, [1, 2, 3], x)
  solveUpper(factor, 3, x, x)
  for (let row = 0; row < 3; row++) {
    const product = [0, 1, 2].reduce((sum, column) => sum + matrix[row * 3 + column]! * x[column]!, 0)
    expect(product).toBeCloseTo(row + 1, 12)
  }
  expect(logDeterminant(factor, 3)).toBeCloseTo(Math.log(60 + 0.8 + 0.8 - 0.8 - 4 - 12), 12)
})

test('a stream repeats with its seed, differs with another, and is spread as it claims', () => {
  const draw = (seed: number) => {
    const stream = randomStream(seed)
    return Array.from({ length: 4000 }, stream.normal)
  }
  const values = draw(1)
  expect(draw(1)).toEqual(values)
  expect(draw(2).slice(0, 5)).not.toEqual(values.slice(0, 5))
  expect(values.reduce((sum, value) => sum + value, 0) / 4000).toBeCloseTo(0, 1)
  expect(values.reduce((sum, value) => sum + value * value, 0) / 4000).toBeCloseTo(1, 1)
})
