import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claim } from '../claims/index.ts'
import type { Change, Outcome } from '../screening/index.ts'
import type { SelfTestResults, SideResult } from '../self-tests/index.ts'
import { answerEnglish } from '../words/answer-en.ts'
import { type Answer, answer, type HipCheck } from './answer.ts'
import type { Aggravation, Place } from './complaint.ts'

const places: Place[] = [
  'low-back',
  'left-buttock',
  'right-groin',
  'back-of-left-thigh',
  'left-knee',
  'below-right-knee',
  'between-shoulder-blades',
  'elsewhere',
]
const worse: Aggravation[] = [
  'bending',
  'sitting',
  'standing',
  'turning',
  'stairs',
  'arching',
  'nothing-clear',
]
const changes: Change[] = [
  'no-rounded-bending',
  'head-above-heart',
  'half-roll-with-chair',
  'come-up-in-stages',
  'narrower-stance',
  'no-end-range-stretch',
  'not-lying-flat-long',
  'not-in-first-hours',
  'strength-instead',
]

const outcome: fc.Arbitrary<HipCheck['outcome']> = fc
  .subarray(changes)
  .map((some) =>
    some.length === 0
      ? ({ kind: 'try-it', adviseClinician: false } as const)
      : ({ kind: 'with-changes', changes: some, because: [], adviseClinician: false } satisfies Outcome),
  )
const degrees = fc.oneof(fc.integer({ min: 0, max: 90 }), fc.constant<SideResult>('cannot'))
const level = fc.constantFrom<SideResult>('yes', 'no', 'unsure', 'cannot')
const results: fc.Arbitrary<SelfTestResults> = fc.record(
  {
    'fingertip-to-floor': fc.record({ left: degrees, right: degrees }),
    'knee-extension': fc.record({ left: degrees, right: degrees }),
    'hip-internal-rotation': fc.record({ left: degrees, right: degrees }),
    'single-leg-bridge': fc.record({ left: degrees, right: degrees }),
    thomas: fc.record({ left: level, right: level }),
  },
  { requiredKeys: [] },
)
const checks: fc.Arbitrary<HipCheck> = fc.record({
  outcome,
  places: fc.subarray(places),
  worse: fc.subarray(worse),
  results,
})

const sentences = (given: Answer) => [
  ...given.found,
  ...given.speaksFor,
  ...given.speaksAgainst,
  ...given.couldAlsoBe,
]
const wording = answerEnglish as Record<string, (facts: Record<string, string | number>) => string>

test('every sentence has words, and every claim behind it a source', () => {
  fc.assert(
    fc.property(checks, (check) => {
      const given = answer(check)
      for (const { rule, facts, claims } of sentences(given)) {
        expect(wording[rule]?.(facts) ?? '').toMatch(/\.$/)
        expect(wording[rule]?.(facts)).not.toMatch(/undefined|null|NaN|cleared|diagnos|%/i)
        for (const id of claims) expect(claim(id).sources.length).toBeGreaterThan(0)
      }
      expect(wording[given.first.rule]?.({})).toBeTruthy()
    }),
  )
})

test('both sides are always heard, and any number of reasons always stands', () => {
  fc.assert(
    fc.property(checks, (check) => {
      const given = answer(check)
      expect(given.speaksFor.length).toBeGreaterThan(0)
      expect(given.speaksAgainst.length).toBeGreaterThan(0)
      expect(given.couldAlsoBe.map(({ rule }) => rule)).toContain('also-any-number-of-reasons')
    }),
  )
})

test('the same answers give the same text', () => {
  fc.assert(
    fc.property(checks, (check) => {
      expect(answer(structuredClone(check))).toEqual(answer(check))
    }),
  )
})

test('nobody who should not hang head down is sent to the rolldown', () => {
  fc.assert(
    fc.property(checks, (check) => {
      const barred =
        check.outcome.kind === 'with-changes' &&
        check.outcome.changes.some((change) =>
          ['no-rounded-bending', 'head-above-heart', 'half-roll-with-chair', 'no-end-range-stretch'].includes(
            change,
          ),
        )
      if (barred) expect(answer(check).first.slug).not.toBe('hamstrings-and-the-wide-leg-rolldown')
    }),
  )
})

test('short hamstrings lead to the wide-leg rolldown', () => {
  const given = answer({
    outcome: { kind: 'try-it', adviseClinician: false },
    places: ['low-back'],
    worse: [],
    results: { 'knee-extension': { left: 40, right: 30 } },
  })
  expect(given.first).toEqual({ slug: 'hamstrings-and-the-wide-leg-rolldown', rule: 'first-hamstrings' })
  expect(given.found).toEqual([
    { rule: 'found-hamstrings-short', facts: { side: 'left', degrees: 40 }, claims: [] },
  ])
})
