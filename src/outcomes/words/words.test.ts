import { describe, expect, test } from 'vitest'
import type { VerdictCode } from '../trial/decision.ts'
import { inTen, percentOf } from './frequency.ts'
import type { VerdictFacts } from './verdict-facts.ts'
import { wordsForVerdict } from './verdict-words.ts'

const facts: VerdictFacts = {
  design: 'randomised-blocks',
  verdict: 'probably-worthwhile',
  missing: [],
  difference: { mean: -1.8, low: -2.7, high: -0.9 },
  chanceLower: 0.99,
  chanceWorthwhile: 0.7,
  worthwhileChange: 1.5,
  ratings: 49,
  adherence: {
    rated: 49,
    days: 56,
    missingShare: 0.125,
    on: { practised: 22, known: 28, days: 28 },
    off: { practised: 2, known: 28, days: 28 },
  },
  badReactions: 1,
  warnings: ['no-variation', 'scale-end', 'blocks-differ-from-days'],
  randomisation: { p: 0.125, smallestP: 0.125, pairs: 4 },
}

test('a randomised trial is told with its size, range, both chances and the doubt that remains', () => {
  expect(wordsForVerdict(facts).body).toBe(
    'On practice weeks your pain was about 1.8 points lower (95% plausible range 0.9 to 2.7 lower). Chance that it helps at all: more than 9 in 10 (99%); by at least 1.5: about 7 in 10 (70%). You knew which weeks were which, so expectation may be part of this.',
  )
})

test('a before–after diary is told as a pattern, with natural recovery and the way to find out', () => {
  const { headline, body } = wordsForVerdict({
    ...facts,
    design: 'observational-AB',
    verdict: 'lower-than-your-trend',
    difference: { mean: -1.4, low: -3.6, high: 0.8 },
  })
  expect(headline).toMatch(/^Pattern only: /)
  expect(body).toContain('1.4 lower than your earlier trend would suggest')
  expect(body).toContain('3.6 lower to 0.8 higher')
  expect(body).toContain("can't tell whether the practice did it")
})

const codes: readonly VerdictCode[] = [
  'not-enough-data',
  'probably-worse',
  'probably-worthwhile',
  'probably-helps-a-little',
  'probably-helps-size-unsure',
  'probably-no-worthwhile-difference',
  'cannot-tell',
  'lower-than-your-trend',
  'higher-than-your-trend',
]
const missing = (['diary-days', 'ratings-off', 'ratings-on', 'blocks-off', 'blocks-on'] as const).map(
  (code) => ({
    code,
    have: 1,
    need: 2,
  }),
)

describe.each(['en', 'es'] as const)('in %s', (language) => {
  test.each(codes)('%s has whole sentences and no hole in them', (verdict) => {
    const { headline, body, notes } = wordsForVerdict({ ...facts, verdict, missing }, language)
    for (const text of [headline, body, ...notes]) {
      expect(text).toMatch(/[.?!)]$/)
      expect(text).not.toMatch(/undefined|NaN|null|\[object/)
    }
  })

  test('a pattern is never said to help, to cause or to work', () => {
    for (const verdict of ['lower-than-your-trend', 'higher-than-your-trend', 'cannot-tell'] as const) {
      const { headline, body } = wordsForVerdict({ ...facts, design: 'observational-AB', verdict }, language)
      expect(`${headline} ${body}`).not.toMatch(/helps|caused|works|ayuda|funciona|causó/)
    }
  })

  test('no difference is not given a direction', () => {
    const { body } = wordsForVerdict(
      { ...facts, difference: { mean: -0.01, low: -0.5, high: 0.5 } },
      language,
    )
    expect(body).not.toMatch(/0[.,]0/)
  })

  test('the two languages say different things', () => {
    expect(wordsForVerdict(facts, language).headline === wordsForVerdict(facts, 'en').headline).toBe(
      language === 'en',
    )
  })
})

test.each([
  [0, { kind: 'fewer-than-1' }],
  [0.06, { kind: 'about', count: 1 }],
  [0.68, { kind: 'about', count: 7 }],
  [0.94, { kind: 'about', count: 9 }],
  [0.951, { kind: 'more-than-9' }],
])('a chance of %d is %j', (chance, expected) => {
  expect(inTen(chance)).toEqual(expected)
})

test('no chance is ever called 0 or 100 percent', () => {
  expect(percentOf(0)).toEqual({ sign: '<', percent: 1 })
  expect(percentOf(1)).toEqual({ sign: '>', percent: 99 })
  expect(percentOf(0.704)).toEqual({ sign: '', percent: 70 })
})
