import { expect, test } from 'vitest'
import type { Layer } from './order.ts'
import { nearness, paintOrder } from './order.ts'

function layer(from: [number, number, number], to: [number, number, number], bias = 0): Layer {
  const oval = ([x, y, near]: [number, number, number]) => ({
    x,
    y,
    near,
    xx: 100,
    xy: 0,
    yy: 100,
    radius: 10,
  })
  return { spine: [oval(from), oval(to)], bias }
}

const far = layer([0, 0, 0], [100, 0, 0])
const near = layer([50, -50, 30], [50, 50, 30])

test('what is nearer is painted later', () => {
  expect(paintOrder([near, far])).toEqual([1, 0])
  expect(paintOrder([far, near])).toEqual([0, 1])
})

test('nearness is measured where two limbs cross, not at their middles', () => {
  const slanting = layer([0, 0, -100], [100, 0, 100])
  const crossingAtItsNearEnd = layer([95, -50, 0], [95, 50, 0])
  expect(nearness(slanting, crossingAtItsNearEnd)).toBeGreaterThan(0)
  const crossingAtItsFarEnd = layer([5, -50, 0], [5, 50, 0])
  expect(nearness(slanting, crossingAtItsFarEnd)).toBeLessThan(0)
})

test('limbs that do not overlap keep their order', () => {
  const elsewhere = layer([500, 500, -900], [600, 500, -900])
  expect(nearness(elsewhere, far)).toBe(0)
  expect(paintOrder([far, elsewhere])).toEqual([0, 1])
})

test('a bias settles a tie', () => {
  expect(paintOrder([layer([50, -50, 0], [50, 50, 0], 5), far])).toEqual([1, 0])
})

test('three that each cover the next still come out, each once', () => {
  const known = (a: number, b: number) => (a === 0 && b === 2 ? 1 : -1)
  expect(paintOrder([near, near, near], known).sort()).toEqual([0, 1, 2])
})
