import { expect, test } from 'vitest'
import type { StepKind, StepSide } from '../exercise.ts'
import { fold } from '../text/fold.ts'
import { cutTokens } from '../text/tokens.ts'
import { readSide } from './side.ts'

const CASES: readonly (readonly [string, StepKind, StepSide | null])[] = [
  ['Lift your right knee', 'move', 'right'],
  ['Cross the left ankle over the right knee', 'setup', 'left'],
  ['Reach your right arm and left leg away', 'move', null],
  ['Repeat with the other leg', 'switch-sides', 'other'],
  ['Bend both knees', 'setup', 'both'],
  ['Stretch your arms overhead', 'move', 'both'],
  ['Bend your elbow to a right angle', 'move', null],
  ['Do ten on each side', 'repeat', 'both'],
  ['Lift one leg', 'move', null],
  ['Turn your head to the left', 'move', 'left'],
]

test.each(CASES)('%s', (words, kind, side) => {
  const folded = fold(words)
  expect(readSide(kind, folded, cutTokens(folded, 0, folded.length))).toBe(side)
})
