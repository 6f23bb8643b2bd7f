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
  ['Cross one ankle over the opposite knee', 'setup', null],
  ['Lift the other foot', 'move', 'other'],
  ['Reach one arm up while the other hand slides down', 'move', null],
  ['Feel a stretch along the outside of your left hip', 'cue', null],
  ['There is nothing left to do', 'cue', null],
  ['Hold the back of the thigh with both hands', 'setup', null],
  ['Hold each stretch for 20 seconds', 'hold', null],
  ['Raise a knee', 'move', null],
  ['Sit tall with your feet on the floor', 'setup', null],
  ['Lie on your back with your knees bent', 'setup', 'both'],
  ['Push your hips back', 'move', null],
  ['Ten a side', 'repeat', 'both'],
]

test.each(CASES)('%s', (words, kind, side) => {
  const folded = fold(words)
  expect(readSide(kind, folded, cutTokens(folded, 0, folded.length))).toBe(side)
})
