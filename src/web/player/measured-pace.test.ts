import { expect, test } from 'vitest'
import { measuredPace } from './measured-pace.ts'

test.each([
  ['too few taps say nothing', [0, 6, 12], null],
  ['even breaths of six seconds', [0, 6, 12, 18, 24], 10],
  ['one missed tap does no harm', [0, 6, 12, 24, 30, 36], 10],
  ['a finger that bounces does no harm', [0, 0.2, 6, 12, 18.1], 10],
  ['panting is not led faster than twenty', [0, 1.5, 3, 4.5, 6], 20],
  ['very slow breath is not led slower than four', [0, 20, 40, 60], 4],
])('%s', (_name, taps, expected) => {
  expect(measuredPace(taps)).toBe(expected)
})
