import { expect, test } from 'vitest'
import { readingAge } from '../../language/index.ts'
import { claims } from '../claims/index.ts'
import { answerEnglish } from './answer-en.ts'
import { checkEnglish } from './check-en.ts'
import { mapEnglish } from './map.ts'
import { screeningEnglish } from './screening-en.ts'

/** Every sentence that stands as such in a catalogue; labels of a word or two would flatter the figure. */
function sentences(words: unknown): readonly { text: string }[] {
  if (typeof words === 'string') {
    return words
      .split(/(?<=[.?!:])\s+/)
      .filter((sentence) => sentence.split(' ').length > 3)
      .map((text) => ({ text }))
  }
  return words !== null && typeof words === 'object' ? Object.values(words).flatMap(sentences) : []
}

// An answer's sentence is made from what was measured: any number will do here.
const facts = new Proxy({}, { get: () => 20 })
const answers = Object.values(answerEnglish).map((words: unknown) =>
  typeof words === 'function' ? words(facts) : words,
)

test.each([
  ['the safety questions', screeningEnglish],
  ['the check', checkEnglish],
  ['the answer', answers],
  ['the map', mapEnglish],
  ['the claims', claims.map(({ says }) => says)],
])('%s can be read with ease at twelve', (_what, words) => {
  expect(readingAge(sentences(words))).toBeLessThanOrEqual(12)
})
