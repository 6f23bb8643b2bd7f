import { expect, test } from 'vitest'
import { read } from '../../language/index.ts'
import { stepPictures } from './pictures.ts'

const exercises = (count: number) =>
  read(
    Array.from(
      { length: count },
      (_, index) => `## Exercise ${index + 1}\n\nStand tall. Raise your right arm. Lower it.\n`,
    ).join('\n'),
  )

const picturedExercises = (count: number) =>
  new Set(Object.keys(stepPictures(exercises(count), 'page')).map((key) => Number(key.split('.')[0])))

test('every exercise of an article has its pictures', () => {
  expect(picturedExercises(6)).toEqual(new Set([0, 1, 2, 3, 4, 5]))
})

test('of a text without end only the first exercises have, so that nobody waits for the rest', () => {
  const shown = [...picturedExercises(400)]
  expect(shown.length).toBeGreaterThan(20)
  expect(shown.length).toBeLessThan(100)
  expect(shown).toEqual(shown.map((_, index) => index))
})
