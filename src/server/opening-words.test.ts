import { expect, test } from 'vitest'
import { read } from '../language/index.ts'
import { openingWords } from './opening-words.ts'

test('an article is announced by its first paragraph, on one line, without its title and headings', () => {
  const text = '# Fold\n\n## Why\n\nA tired back likes\nto hang.\n\nStand at a wall. Fold forward.'
  expect(openingWords(read(text), 200)).toBe('A tired back likes to hang.')
  expect(openingWords(read(text), 12)).toBe('A tired back')
  expect(openingWords(read('# Fold'), 200)).toBe('')
})
