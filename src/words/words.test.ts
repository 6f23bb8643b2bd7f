import { expect, test } from 'vitest'
import { chooseLanguage, clockTime, counted, doseWords, roughTime } from './index.ts'

test.each([
  [['es-MX', 'en'], 'es'],
  [['fr', 'es'], 'es'],
  [['fr'], 'en'],
  [[], 'en'],
  [['EN-gb'], 'en'],
])('%j is answered in %s', (wanted, language) => {
  expect(chooseLanguage(wanted)).toBe(language)
})

test('numbers take the right form of their noun', () => {
  const breaths = { one: 'breath', other: 'breaths' }
  expect([0, 1, 1.5, 3].map((count) => counted('en', count, breaths))).toEqual([
    '0 breaths',
    '1 breath',
    '1.5 breaths',
    '3 breaths',
  ])
})

test.each([
  [7, '5 seconds'],
  [42, '40 seconds'],
  [58, '1 minute'],
  [268, '4 minutes'],
])('%d seconds are about %s', (seconds, text) => {
  expect(roughTime('en', seconds)).toBe(text)
})

test.each([
  [0, '0:00'],
  [6.2, '0:07'],
  [268, '4:28'],
])('%d seconds show as %s on a clock', (seconds, text) => {
  expect(clockTime(seconds)).toBe(text)
})

test('a dose tells only what the text says, in either language', () => {
  const dose = {
    hold: { min: 3, max: 3, unit: 'breath' },
    reps: { min: 2, max: 3 },
    sets: null,
    sides: 'each',
    frequency: { min: 1, max: null, per: 'day' },
  } as const
  expect(doseWords('en', dose)).toEqual([
    'hold for 3 breaths',
    'each side',
    'repeat 2–3 times',
    'at least 1 time a day',
  ])
  expect(doseWords('es', dose)).toEqual([
    'mantén 3 respiraciones',
    'cada lado',
    'repite 2–3 veces',
    'al menos 1 vez al día',
  ])
})
