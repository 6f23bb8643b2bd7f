import { expect, test } from 'vitest'
import { read } from '../language/index.ts'
import { openingWords } from './opening-words.ts'

test('an article is announced by its first paragraph, on one line, without its title and headings', () => {
  const text = '# Fold\n\n## Why\n\nA tired back likes\nto hang.\n\nStand at a wall. Fold forward.'
  expect(openingWords(read(text), 200)).toBe('A tired back likes to hang.')
  expect(openingWords(read(text), 16)).toBe('A tired back …')
  expect(openingWords(read('# Fold'), 200)).toBe('')
})

test('a long beginning ends with a sentence where one ends late enough, else with a whole word', () => {
  const text =
    '# Fold\n\nBacks like to be moved. This one needs a wall, and nothing but a wall, to be moved a lot.'
  expect(openingWords(read(text), 40)).toBe('Backs like to be moved.')
  expect(openingWords(read(text), 60)).toBe('Backs like to be moved. This one needs a wall, and nothing …')
  expect(openingWords(read(text), 69)).toBe(
    'Backs like to be moved. This one needs a wall, and nothing but a …',
  )
})
