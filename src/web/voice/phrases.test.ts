import { expect, test } from 'vitest'
import { phrasesOf } from './phrases.ts'

test.each([
  ['ours alone', 'La última', { from: 0, to: 9 }, [['es', 'La última']]],
  ['the article alone', 'Roll down.', null, [['en', 'Roll down.']]],
  [
    'ours before the article',
    'Ahora: Hip lunge',
    { from: 0, to: 6 },
    [
      ['es', 'Ahora:'],
      ['en', ' Hip lunge'],
    ],
  ],
  [
    'ours after the article',
    'Stay. Durante diez segundos.',
    { from: 6, to: 28 },
    [
      ['en', 'Stay. '],
      ['es', 'Durante diez segundos.'],
    ],
  ],
])('a cue is cut where its language changes: %s', (_name, text, ours, expected) => {
  expect(phrasesOf(text, ours, 'es').map((phrase) => [phrase.language, phrase.text])).toEqual(expected)
})

test('where both are English, a cue is one phrase', () => {
  expect(phrasesOf('Next: Hip lunge', { from: 0, to: 5 }, 'en')).toEqual([
    { text: 'Next: Hip lunge', language: 'en' },
  ])
})
