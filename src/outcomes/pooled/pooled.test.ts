import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalBelow } from '../numbers/normal.ts'
import { moderatorEffects } from './moderators.ts'
import { type PersonEstimate, pool } from './pool.ts'
import { poolStanding } from './pool-standing.ts'
import { readPool } from './read-pool.ts'

/** μ and τ both on a fine grid, nothing integrated by hand. */
function slowPool(people: readonly PersonEstimate[]) {
  let [total, mean, square, below, tauMean, own] = [0, 0, 0, 0, 0, 0]
  for (let tau = 0.005; tau < 6; tau += 0.01) {
    for (let mu = -8; mu <= 8; mu += 0.02) {
      let log = -(mu * mu) / 8 - (tau * tau) / 2
      for (const { est, se } of people) {
        const variance = se * se + tau * tau
        log -= Math.log(variance) / 2 + (est - mu) ** 2 / (2 * variance)
      }
      const weight = Math.exp(log)
      const first = people[0]!
      const kept = tau ** 2 / (tau ** 2 + first.se ** 2)
      total += weight
      mean += weight * mu
      square += weight * mu * mu
      below += weight * normalBelow((-1.5 - mu) / tau)
      tauMean += weight * tau
      own += weight * (kept * first.est + (1 - kept) * mu)
    }
  }
  const centre = mean / total
  return {
    mean: centre,
    sd: Math.sqrt(square / total - centre ** 2),
    nextBelow: below / total,
    tau: tauMean / total,
    own: own / total,
  }
}

test.each([
  [[{ est: -1.1, se: 0.5 }]],
  [
    [
      { est: -2.1, se: 0.4 },
      { est: 0.3, se: 0.5 },
      { est: -0.8, se: 0.9 },
    ],
  ],
])('pooling agrees with a plain double sum: %j', (people) => {
  const quick = pool(people)
  const slow = slowPool(people)
  expect(quick.exact.mu.mean).toBeCloseTo(slow.mean, 3)
  expect(quick.exact.mu.sd).toBeCloseTo(slow.sd, 3)
  expect(quick.exact.tau.mean).toBeCloseTo(slow.tau, 3)
  expect(quick.exact.new_person.p_lt_m1_5).toBeCloseTo(slow.nextBelow, 3)
  expect(quick.exact.shrunk[0]!.mean).toBeCloseTo(slow.own, 3)
})

test('more points over τ change nothing that can be seen, for few people and for many', () => {
  const person = fc.record({
    est: fc.double({ min: -4, max: 4, noNaN: true }),
    se: fc.double({ min: 0.1, max: 2, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 200 }), (people) => {
      const [coarse, fine] = [pool(people), pool(people, 4001)]
      expect(coarse.exact.mu.mean).toBeCloseTo(fine.exact.mu.mean, 3)
      expect(coarse.exact.new_person.q975).toBeCloseTo(fine.exact.new_person.q975, 2)
      expect(coarse.exact.tau.median).toBeCloseTo(fine.exact.tau.median, 2)
    }),
    { numRuns: 25 },
  )
})

test('the next reader is less sure than the average, and every person is drawn towards it', () => {
  const people = [-2.5, -1, 0.4, -0.6, -1.8].map((est) => ({ est, se: 0.6 }))
  const { mu, new_person: next, shrunk } = pool(people).exact
  expect(next.sd).toBeGreaterThan(mu.sd)
  expect(next.mean).toBeCloseTo(mu.mean, 12)
  for (const [i, { mean }] of shrunk.entries())
    expect(Math.abs(mean - mu.mean)).toBeLessThan(Math.abs(people[i]!.est - mu.mean))
})

describe('moderators', () => {
  const people = Array.from({ length: 60 }, (_, i) => ({
    est: -0.4 - 0.9 * (i % 2) + 0.3 * Math.sin(i),
    se: 0.3,
    values: [i % 2],
  }))
  test('one that matters is found', () => {
    const [effect] = moderatorEffects(['short hamstrings'], people)
    expect(effect!.mean).toBeCloseTo(-0.9, 0)
    expect(effect!.q975).toBeLessThan(-0.6)
  })
  test('one that is the same for everybody keeps its prior', () => {
    const [effect] = moderatorEffects(
      ['none'],
      people.map((person) => ({ ...person, values: [0] })),
    )
    expect(effect!.mean).toBeCloseTo(0, 9)
    expect(effect!.sd).toBeCloseTo(1, 9)
  })
  test('three are refused', () => {
    expect(() => moderatorEffects(['a', 'b', 'c'], [])).toThrow(RangeError)
  })
})

test.each([
  [9, 'too-few-to-publish'],
  [10, 'early'],
  [29, 'early'],
  [30, 'settled'],
])('%i people are %s', (people, standing) => {
  expect(poolStanding(people)).toBe(standing)
})

describe('reading a pool', () => {
  test.each<[string, unknown, number, boolean]>([
    ['a plain list', [{ est: -1, se: 0.5 }], 1, false],
    ['one set', { name: 'a', est: [-1, 0], se: [0.5, 0.4] }, 2, false],
    ['one person without a list', { name: 'a', est: -1, se: 0.5 }, 1, false],
    ['a list of sets', [{ name: 'a', est: [-1, 0], se: [0.5, 0.4] }], 2, true],
    ['sets under a name', { sets: [{ est: [-1, 0], se: [0.5, 0.4] }] }, 2, true],
  ])('%s', (_, value, people, many) => {
    const found = readPool(value)
    expect(found).toMatchObject({ ok: true, many })
    expect(found.ok && found.sets[0]!.people).toHaveLength(people)
  })
  test.each([
    [[]],
    [[{ est: -1 }]],
    [[{ est: -1, se: 0 }]],
    [[{ est: -1e15, se: 1 }]],
    [[{ est: -1, se: 1e308 }]],
    [{ est: [1, 2], se: [1] }],
    [{}],
    ['x'],
    [
      [
        { est: 1, se: 1, design: 'observational-AB' },
        { est: 1, se: 1, design: 'randomised-blocks' },
      ],
    ],
  ])('%j is refused', (value) => {
    expect(readPool(value).ok).toBe(false)
  })
})
