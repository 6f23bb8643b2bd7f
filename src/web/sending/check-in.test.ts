import { expect, test } from 'vitest'
import { checkIn } from '../../contract/index.ts'
import { read } from '../../language/index.ts'
import { checkInOf, type SessionTold } from './check-in.ts'
import { placeOf } from './place.ts'

const id = '0e6a3c1e-52f5-4d3c-8d59-3f1b7ad0c6aa'
const told: SessionTold = {
  version: 2,
  exercise: null,
  feeling: 'better',
  painBefore: 5,
  painAfter: null,
  hard: null,
  stopped: null,
  words: '',
}

test.each([
  ['nothing more than was said', {}, { exercise: null, hardStep: null, stoppedStep: null, words: null }],
  ['the hard step within its exercise', { hard: { exercise: 1, step: 3 } }, { exercise: 1, hardStep: 3 }],
  ['where she stopped', { stopped: { exercise: 0, step: 2 } }, { exercise: 0, stoppedStep: 2 }],
  [
    'no step of another exercise under the number of this one',
    { hard: { exercise: 1, step: 3 }, stopped: { exercise: 0, step: 2 } },
    { exercise: 1, hardStep: 3, stoppedStep: null },
  ],
  ['her line without blanks around it', { words: '  It went well ' }, { words: 'It went well' }],
] as const)('sends %s', (_name, changes, expected) => {
  const made = checkInOf(id, { ...told, ...changes })
  expect(made).toMatchObject(expected)
  expect(checkIn.safeParse(made).success).toBe(true)
})

test('a step keeps its place in the article when exercises changed places', () => {
  const text =
    'Wall fold\n\n- Stand at a wall.\n- Fold forward.\n\nBridge\n\n- Lie on your back.\n- Lift your hips.'
  const { exercises } = read(text)
  expect(exercises).toHaveLength(2)
  expect(placeOf([...exercises].reverse(), exercises, 0, 1)).toEqual({ exercise: 1, step: 1 })
})
