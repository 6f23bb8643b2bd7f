import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomStream } from '../numbers/random.ts'
import { discreteLaplace, discreteLaplaceVariance } from './discrete-laplace.ts'
import { BUDGET, type Ledger, quarterOf, spend } from './ledger.ts'
import { happensByDecay, type RandomBytes, uniformBelow } from './random-bits.ts'
import { releaseCells, releaseCount, releaseMean } from './release.ts'

/** Repeatable bytes: good enough to test with, never to publish with. */
function seededBytes(seed: number): RandomBytes {
  const { uniform } = randomStream(seed)
  return (count) => Uint8Array.from({ length: count }, () => Math.floor(uniform() * 256))
}

test('uniform numbers stay below their bound and reach every value', () => {
  const bytes = seededBytes(1)
  for (const below of [1n, 2n, 3n, 7n, 256n, 257n]) {
    const seen = new Set(Array.from({ length: 6000 }, () => uniformBelow(below, bytes)))
    expect(seen.size).toBe(Number(below))
  }
})

test.each([
  [0, 1],
  [1, 3],
  [1, 1],
])('decay by %i/%i happens as often as it must', (numerator, denominator) => {
  const bytes = seededBytes(2)
  const tries = 20_000
  let count = 0
  for (let i = 0; i < tries; i++) if (happensByDecay(BigInt(numerator), BigInt(denominator), bytes)) count++
  expect(count / tries).toBeCloseTo(Math.exp(-numerator / denominator), 1)
})

test.each([[{ numerator: 2n, denominator: 1n }], [{ numerator: 7n, denominator: 3n }]])(
  'discrete Laplace noise (case %#) has the shape it should',
  (scale) => {
    const bytes = seededBytes(3)
    const draws = 30_000
    const counts = new Map<number, number>()
    let square = 0
    for (let i = 0; i < draws; i++) {
      const value = Number(discreteLaplace(scale, bytes))
      counts.set(value, (counts.get(value) ?? 0) + 1)
      square += value * value
    }
    const kept = Math.exp(-Number(scale.denominator) / Number(scale.numerator))
    for (let value = -4; value <= 4; value++) {
      const expected = (draws * (1 - kept) * kept ** Math.abs(value)) / (1 + kept)
      // Five standard errors: a right sampler fails this about once in a million draws of this test.
      expect(Math.abs((counts.get(value) ?? 0) - expected)).toBeLessThan(5 * Math.sqrt(expected))
    }
    expect(square / draws / discreteLaplaceVariance(scale)).toBeCloseTo(1, 1)
  },
)

describe('a release', () => {
  test('shows nothing about few people', () => {
    const bytes = seededBytes(4)
    expect(releaseCount(0, 1000, bytes)).toEqual({ shown: false })
    expect(
      releaseMean(
        Array.from({ length: 20 }, () => -1),
        400,
        bytes,
      ),
    ).toEqual({ shown: false })
  })

  test('counts many people about right, and says how unsure the noise makes it', () => {
    const found = releaseCells({ better: 400, same: 300, worse: 2 }, 250, seededBytes(5))
    expect(found.better.shown && Math.abs(found.better.count - 400)).toBeLessThan(60)
    expect(found.better.shown && found.better.noiseSd).toBeCloseTo(5.64, 1)
  })

  test('clips, so that one person can move a mean only so far', () => {
    const people = Array.from({ length: 400 }, () => -1)
    const found = releaseMean([...people, -1e9], 500, seededBytes(6))
    expect(found.shown && Math.abs(found.mean + 1)).toBeLessThan(0.3)
    expect(found.shown && found.noiseSd).toBeCloseTo((Math.SQRT2 * 4) / 0.25 / 400, 2)
  })

  test('refuses an ε that is no whole number of thousandths', () => {
    expect(() => releaseCount(50, 0.5, seededBytes(7))).toThrow(RangeError)
  })
})

test('whatever is asked for, no quarter and no year ever overspends', () => {
  const wish = fc.record({
    quarter: fc.integer({ min: quarterOf(2026, 1), max: quarterOf(2028, 12) }),
    statistic: fc.constantFrom('better', 'effect'),
    epsilonThousandths: fc.integer({ min: -5, max: 700 }),
  })
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
      let ledger: Ledger = []
      for (const one of wishes) {
        const spending = spend(ledger, one)
        if (spending.ok) ledger = spending.ledger
      }
      const sum = (from: number, to: number) =>
        ledger
          .filter(({ quarter }) => quarter >= from && quarter <= to)
          .reduce((total, { epsilonThousandths }) => total + epsilonThousandths, 0)
      for (const { quarter } of ledger) {
        expect(sum(quarter, quarter)).toBeLessThanOrEqual(BUDGET.perQuarterThousandths)
        expect(sum(quarter - 3, quarter)).toBeLessThanOrEqual(BUDGET.perYearThousandths)
      }
    }),
  )
})

test('a refusal says what is left', () => {
  const quarter = quarterOf(2026, 11)
  const first = spend([], { quarter, statistic: 'better', epsilonThousandths: 300 })
  expect(first.ok).toBe(true)
  const second = first.ok && spend(first.ledger, { quarter, statistic: 'effect', epsilonThousandths: 300 })
  expect(second).toEqual({ ok: false, reason: 'quarter', left: 200 })
})
