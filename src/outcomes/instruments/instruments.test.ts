import { describe, expect, test } from 'vitest'
import { changeMatters, changeVerdict } from './change.ts'
import { PAIN_THRESHOLD, scoreActivities, scoreGlobalChange, scorePain } from './ratings.ts'
import { bestTry, selfTestChange, selfTests } from './self-tests.ts'
import { odiPercent, scoreTypedTotal, typedTotals } from './typed-totals.ts'

test.each([
  [0, true],
  [10, true],
  [11, false],
  [-1, false],
  [3.5, false],
  [Number.NaN, false],
])('a pain of %d is a rating: %s', (value, ok) => {
  expect(scorePain(value).ok).toBe(ok)
})

test.each<[readonly (number | null)[], unknown]>([
  [[4], { ok: true, value: 4 }],
  [[4, null, 8], { ok: true, value: 6 }],
  [[null, null], { ok: false, problem: 'nothing-answered' }],
  [[], { ok: false, problem: 'nothing-answered' }],
  [[1, 2, 3, 4], { ok: false, problem: 'too-many' }],
  [[11], { ok: false, problem: 'out-of-range' }],
])('activities %j score %j', (scores, expected) => {
  expect(scoreActivities(scores)).toEqual(expected)
})

test('global change runs from −5 to +5', () => {
  expect([-6, -5, 5, 6].map((value) => scoreGlobalChange(value).ok)).toEqual([false, true, true, false])
})

test.each([
  ['rmdq-24', 24, true],
  ['rmdq-24', 25, false],
  ['rmdq-24', 3.5, false],
  ['odi', 36.7, true],
  ['odi', 101, false],
  ['promis-pi', 61.4, true],
  ['promis-pf', 5, false],
  ['msk-hq', 56, true],
  ['msk-hq', 57, false],
] as const)('a total of %s of %d is possible: %s', (id, value, ok) => {
  expect(scoreTypedTotal(id, value).ok).toBe(ok)
})

test('the Oswestry percentage counts answered sections only', () => {
  expect(odiPercent([1, 2, 3, 0, 0, 1, 2, 3, 4, 2])).toEqual({ ok: true, value: 36 })
  expect(odiPercent([2, 2, null, 2])).toEqual({ ok: true, value: 40 })
  expect(odiPercent([]).ok).toBe(false)
  expect(odiPercent([6]).ok).toBe(false)
})

describe('a change that matters', () => {
  test.each([
    [8, 6, true],
    [8, 7, false],
    [4, 2.8, true],
    [4, 3, false],
    [5, 7, false],
  ])('pain from %d to %d: %s', (before, after, matters) => {
    expect(changeMatters(before, after, PAIN_THRESHOLD, 'lower')).toBe(matters)
  })
  test('is counted upwards where higher is better', () => {
    const { threshold, betterWhen } = typedTotals['msk-hq']
    expect(changeMatters(30, 38, threshold, betterWhen)).toBe(true)
    expect(changeMatters(38, 30, threshold, betterWhen)).toBe(false)
  })
})

describe('a self-test', () => {
  test.each([
    ['fingertip-to-floor', 20, 16, false, 'no-real-change'],
    ['fingertip-to-floor', 20, 15, false, 'better'],
    ['fingertip-to-floor', 20, 15, true, 'no-real-change'],
    ['fingertip-to-floor', 20, 30, true, 'worse'],
    ['knee-extension', 40, 33, false, 'no-real-change'],
    ['knee-extension', 40, 32, false, 'better'],
    ['hip-rotation', 30, 40, false, 'better'],
    ['single-leg-bridge', 60, 51, false, 'no-real-change'],
  ] as const)('%s from %d to %d (other tester: %s): %s', (id, before, after, other, verdict) => {
    expect(selfTestChange(id, before, after, other)).toBe(verdict)
  })
  test('counts the better of two tries and no impossible one', () => {
    expect(bestTry('fingertip-to-floor', [12, 9])).toBe(9)
    expect(bestTry('hip-rotation', [31, 35, 400])).toBe(35)
    expect(bestTry('hip-rotation', [400])).toBeNull()
  })
  test('never has a smaller error with another tester', () => {
    for (const { error, errorOtherTester } of Object.values(selfTests))
      expect(errorOtherTester).toBeGreaterThanOrEqual(error)
  })
})

test('a change just under the error is none, in either direction', () => {
  expect(changeVerdict(10, 5.01, { amount: 5 }, 'lower')).toBe('no-real-change')
  expect(changeVerdict(5, 10, { amount: 5 }, 'lower')).toBe('worse')
})
