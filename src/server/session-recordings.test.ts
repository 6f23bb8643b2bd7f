import { expect, test } from 'vitest'
import { readExercises } from '../language/index.ts'
import { recordedChoices } from './session-recordings.ts'

const { exercises } = readExercises(
  'Fold\n\nStand against a wall. Fold forward. Place your hands on a block. Take 3 breaths.',
)
const choices = (address: string) => {
  const query = new URLSearchParams(address)
  return recordedChoices((name) => query.get(name) ?? undefined, exercises)
}

test.each([
  ['', { breathsPerMinute: 8, have: null, length: 'as-written' }],
  ['pace=6.4&without=block&length=shorter', { breathsPerMinute: 6, have: ['wall'], length: 'shorter' }],
  [
    'pace=900&without=piano,anything&length=endless',
    { breathsPerMinute: 20, have: null, length: 'as-written' },
  ],
])('a recording asked for by "%s" is made to what there is to choose', (address, expected) => {
  expect(choices(address)).toEqual(expected)
})
