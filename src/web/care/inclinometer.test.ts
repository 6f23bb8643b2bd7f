import { expect, test } from 'vitest'
import { degreesBetween, type Gravity } from './inclinometer.ts'

const standing: Gravity = [0, 9.81, 0]
const tilted = (degrees: number): Gravity => [
  0,
  9.81 * Math.cos((degrees * Math.PI) / 180),
  9.81 * Math.sin((degrees * Math.PI) / 180),
]

test.each([0, 12, 38, 90, 140])('a phone turned by %i degrees says so', (degrees) => {
  expect(degreesBetween(standing, tilted(degrees))).toBeCloseTo(degrees, 6)
})

test('which axis it turns about makes no difference', () => {
  expect(degreesBetween([9.81, 0, 0], [0, 0, 9.81])).toBeCloseTo(90, 6)
})

test('a silent sensor gives no number', () => {
  expect(degreesBetween([0, 0, 0], standing)).toBeNull()
})
