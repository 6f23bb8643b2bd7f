import { expect, test } from 'vitest'
import { paceFromTaps } from './tapped-breath.ts'

const every = (seconds: number, count: number) =>
  Array.from({ length: count }, (_, index) => index * seconds * 1000)

test.each([
  ['ten seconds a breath', every(10, 4), 6],
  ['seven and a half', every(7.5, 6), 8],
  ['one tap late among five', [0, 6000, 12_000, 20_000, 24_000, 30_000], 10],
  ['slower than we pace', every(20, 4), 4],
  ['faster than we pace', every(2.5, 8), 20],
  ['too few', every(6, 3), undefined],
  ['none', [], undefined],
  ['drumming', every(0.3, 10), undefined],
  ['a tap now and then', every(60, 5), undefined],
  ['all at once', [5, 5, 5, 5], undefined],
])('%s', (_, taps, breathsPerMinute) => {
  expect(paceFromTaps(taps)).toBe(breathsPerMinute)
})
