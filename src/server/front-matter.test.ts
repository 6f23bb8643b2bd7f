import { expect, test } from 'vitest'
import { readFrontMatter } from './front-matter.ts'

test.each([
  [
    'title and text',
    '---\ntitle: Hips\norder: 2\n---\n\nLie down.\n',
    { title: 'Hips', order: '2' },
    'Lie down.\n',
  ],
  ['quotes are taken off', '---\ntitle: "Hips: a start"\n---\nGo', { title: 'Hips: a start' }, 'Go'],
  ['no head', 'Lie down.', {}, 'Lie down.'],
  ['a rule in the text is no head', 'Lie down.\n---\nStand.\n---\n', {}, 'Lie down.\n---\nStand.\n---\n'],
  ['Windows line ends', '---\r\ntitle: A\r\n---\r\nB', { title: 'A' }, 'B'],
])('reads the head of a file: %s', (_, file, values, text) => {
  expect(readFrontMatter(file)).toEqual({ values, text })
})
