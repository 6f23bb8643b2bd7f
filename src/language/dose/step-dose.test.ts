import { expect, test } from 'vitest'
import type { StepKind } from '../exercise.ts'
import { fold } from '../text/fold.ts'
import { cutTokens } from '../text/tokens.ts'
import { readStepDose } from './step-dose.ts'
import { readTable } from './unclaimed.ts'

const seconds = (min: number | null, max: number | null) => ({ hold: { min, max, unit: 'second' } })
const breaths = (min: number, max: number) => ({ hold: { min, max, unit: 'breath' } })
const reps = (min: number | null, max: number | null) => ({ reps: { min, max } })

const CASES: readonly (readonly [string, StepKind, object])[] = [
  ['Hold 15-30 secs', 'hold', seconds(15, 30)],
  ['hold for a slow count of five', 'hold', seconds(5, 5)],
  ['Stay here 5–8 breaths', 'hold', breaths(5, 8)],
  ['Hold for half a minute', 'hold', seconds(30, 30)],
  ['Hold for at least 30 seconds', 'hold', seconds(30, null)],
  ['stay for up to 1½ minutes', 'hold', seconds(null, 90)],
  ['Hold 30 seconds to 1 minute', 'hold', seconds(30, 60)],
  ['hold for 15+ seconds', 'hold', seconds(15, null)],
  ['Take five slow, deep breaths', 'hold', breaths(5, 5)],
  ['Hold for a few seconds', 'hold', {}],
  ['3 x 10', 'repeat', { sets: { min: 3, max: 3 }, reps: { min: 10, max: 10 } }],
  ['10 reps, 2–3 sets', 'repeat', { ...reps(10, 10), sets: { min: 2, max: 3 } }],
  ['Repeat 2-3x', 'repeat', reps(2, 3)],
  ['Repeat up to ten times', 'repeat', reps(null, 10)],
  ['Start with 5 repetitions and build up to 10', 'repeat', reps(5, 10)],
  ['Repeat 8 times on each side', 'repeat', { ...reps(8, 8), sides: 'each' }],
  ['Do four more', 'repeat', reps(5, 5)],
  ['Do this twice a day', 'repeat', { frequency: { min: 2, max: 2, per: 'day' } }],
  ['Practise every other day', 'repeat', { frequency: { min: 3, max: 4, per: 'week' } }],
  ['once or twice daily', 'repeat', { frequency: { min: 1, max: 2, per: 'day' } }],
  ['Do them morning and evening', 'repeat', { frequency: { min: 2, max: 2, per: 'day' } }],
  ['Repeat 10 times every hour', 'repeat', { ...reps(10, 10), frequency: { min: 1, max: 1, per: 'hour' } }],
  ['3 times per week', 'repeat', { frequency: { min: 3, max: 3, per: 'week' } }],
  ['Lift the leg about 12 inches', 'move', {}],
  ['Repeat once more', 'repeat', reps(2, 2)],
  ['Come over to the other side once more', 'repeat', { sides: 'each' }],
  ['Build up to holding it for 5 seconds', 'hold', seconds(null, 5)],
  ['Never for more than 10 seconds', 'hold', seconds(null, 10)],
  ['Do 1 & 2 again with the other leg', 'switch-sides', { sides: 'each' }],
  ['It takes 5 minutes', 'hold', {}],
  ['Repeat steps 2 and 3', 'repeat', {}],
]

test.each(CASES)('%s', (words, kind, expected) => {
  const folded = fold(words)
  expect(readStepDose(kind, folded, cutTokens(folded, 0, folded.length))).toEqual(expected)
})

test.each([
  ['sets:', '2', { sets: { min: 2, max: 2 } }],
  ['reps:', '10-15', reps(10, 15)],
  ['set-up:', 'find a machine, most gyms own one', {}],
  ['times per day:', '3', { frequency: { min: 3, max: 3, per: 'day' } }],
])('the label "%s" tells what %s counts', (label, words, expected) => {
  expect(readStepDose('repeat', words, cutTokens(words, 0, words.length), label)).toEqual(expected)
})

test.each([
  ['sets/reps: 3/12', { sets: { min: 3, max: 3 }, reps: { min: 12, max: 12 } }],
  ['sets reps 1\n\n8', { sets: { min: 1, max: 1 }, reps: { min: 8, max: 8 } }],
  ['reps & sets 8-10 x 2', { reps: { min: 8, max: 10 }, sets: { min: 2, max: 2 } }],
  ['sets reps 1\n\n2. calf stretch', {}],
  ['two sets of ten reps, 3 days a week', {}],
])('a table whose lines ran together: %s', (words, expected) => {
  expect(readTable(words)).toEqual(expected)
})
