import { expect, test } from 'vitest'
import { howItWent, pooledResult, shownSteps, shownWeeks } from './how-it-went.ts'

const sums = (people: number, pairs = people) => ({
  people,
  better: people - 2,
  same: 1,
  worse: 1,
  pairs,
  painBeforeSum: pairs * 5,
  painAfterSum: pairs * 3,
  changeSum: -2 * pairs,
  changeSquareSum: 4 * pairs + (pairs - 1), // a variance of exactly 1
})

test('nine people are nobody, ten are told of', () => {
  expect(howItWent(sums(9))).toEqual({ people: null, feelings: null, change: null })
  expect(howItWent(sums(10)).feelings).toEqual({ better: 8, same: 1, worse: 1 })
})

test('pain is told when ten gave it both times, with the interval of its mean', () => {
  expect(howItWent(sums(40, 9)).change).toBeNull()
  const { change } = howItWent(sums(100))
  expect(change).toMatchObject({ pairs: 100, mean: -2 })
  expect(change?.to).toBeCloseTo(-2 + 0.196)
})

test('weeks and steps with fewer than ten stay hidden, one by one', () => {
  const week = (people: number) => ({ week: '2026-11-16', people, better: people, same: 0, worse: 0 })
  expect(shownWeeks([week(9), week(10)])).toEqual([week(10)])
  const step = (hard: number, stopped: number) => ({ exercise: 0, step: 1, hard, stopped })
  expect(shownSteps([step(9, 9), step(12, 3)])).toEqual([{ exercise: 0, step: 1, hard: 12, stopped: null }])
})

test('no pool, no result', () => {
  expect(pooledResult(undefined)).toBeNull()
})
