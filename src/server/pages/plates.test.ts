import { expect, test } from 'vitest'
import { platesOf } from './plates.ts'

// A letter is a line with a picture of that name, a dot is a line without one.
const plates = (row: string) =>
  platesOf(
    [...row].map((sign, step) => ({ text: `${sign}${step}`, steps: [step] })),
    ({ text }) => (text.startsWith('.') ? null : text.charAt(0)),
  ).map(({ picture, lines }) => `${picture ?? '-'}${lines.map(({ number }) => number).join('')}`)

test.each([
  ['ab', ['a1', 'b2']],
  ['a..b', ['a123', 'b4']],
  ['..ab.', ['a123', 'b45']],
  ['...', ['-123']],
  ['', []],
])('%s keeps every line, in order, under a picture', (row, expected) => {
  expect(plates(row)).toEqual(expected)
})
