import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { type Chances, sayFor, verdictOf } from './decision.ts'
import { doseSeries } from './dose-series.ts'
import { dataGate, missingFor } from './gate.ts'
import { randomisationTest, signFlipTest } from './randomisation-test.ts'
import { readSeries } from './read-series.ts'
import type { Phase, TrialDay, TrialSeries } from './series.ts'

const day = (index: number, phase: Phase, pain: number | null, minutes: number | null = null): TrialDay => ({
  day: index,
  phase,
  practised: null,
  minutes,
  pain,
})

/** A randomised trial of weeks; `painOf` gives a rating or a gap for each day. */
function weeks(
  blocks: readonly Phase[],
  painOf: (index: number, phase: Phase) => number | null,
): TrialSeries {
  const days = blocks.flatMap((phase, block) =>
    Array.from({ length: 7 }, (_, i) => day(block * 7 + i + 1, phase, painOf(block * 7 + i, phase))),
  )
  return { id: 'weeks', design: 'randomised-blocks', blockLength: 7, blocks, days }
}

function beforeAfter(before: number, after: number, painOf: (index: number) => number | null): TrialSeries {
  const days = Array.from({ length: before + after }, (_, i) => day(i + 1, i < before ? 0 : 1, painOf(i)))
  return { id: 'before-after', design: 'observational-AB', blockLength: null, blocks: null, days }
}

describe('the verdict rule, in its order', () => {
  test.each<[string, Chances]>([
    ['probably-worse', { lower: 0.1, lowerByWorthwhile: 0, withinWorthwhile: 0.95 }],
    ['probably-worthwhile', { lower: 0.99, lowerByWorthwhile: 0.8, withinWorthwhile: 0.2 }],
    ['probably-helps-a-little', { lower: 0.95, lowerByWorthwhile: 0.1, withinWorthwhile: 0.9 }],
    ['probably-helps-size-unsure', { lower: 0.95, lowerByWorthwhile: 0.5, withinWorthwhile: 0.5 }],
    ['probably-no-worthwhile-difference', { lower: 0.94, lowerByWorthwhile: 0.1, withinWorthwhile: 0.8 }],
    ['cannot-tell', { lower: 0.94, lowerByWorthwhile: 0.3, withinWorthwhile: 0.7 }],
  ])('%s', (expected, chances) => {
    expect(verdictOf(chances)).toBe(expected)
  })

  test('a before–after diary never says that anything helps, nor that it harms', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(chance, chance, chance, (lower, lowerByWorthwhile, withinWorthwhile) => {
        const said = sayFor('observational-AB', verdictOf({ lower, lowerByWorthwhile, withinWorthwhile }))
        expect(said).not.toMatch(/helps|worthwhile$|worse/)
      }),
    )
  })
})

describe('the data gate', () => {
  const rated = () => 5
  test.each<[string, TrialSeries, readonly string[]]>([
    ['opens at two whole pairs', weeks([1, 0, 0, 1], rated), []],
    ['wants 28 days', weeks([1, 0, 1], rated), ['diary-days', 'ratings-off', 'blocks-off']],
    [
      'wants ratings on both sides',
      weeks([1, 0, 0, 1], (_, phase) => phase || null),
      ['ratings-off', 'blocks-off'],
    ],
    [
      'wants half of the days of two blocks each',
      weeks([1, 0, 0, 1, 1, 0, 0, 1], (i, phase) => (phase === 0 && i % 7 > 2 && i > 13 ? null : 5)),
      ['blocks-off'],
    ],
    ['wants ten ratings before practice', beforeAfter(9, 28, rated), ['ratings-off']],
    ['wants fourteen ratings after', beforeAfter(10, 13, rated), ['ratings-on']],
    ['opens at ten and fourteen', beforeAfter(10, 14, rated), []],
    [
      'is shut for an empty diary',
      weeks([], rated),
      ['diary-days', 'ratings-off', 'ratings-on', 'blocks-off', 'blocks-on'],
    ],
  ])('%s', (_, series, missing) => {
    expect(missingFor(series).map(({ code }) => code)).toEqual(missing)
    expect(dataGate(series).ok).toBe(missing.length === 0)
    expect(analyse(series, { gridPoints: 21, models: [] }).decision === 'not-enough-data').toBe(
      missing.length > 0,
    )
  })
})

describe('the randomisation test', () => {
  function everyFlip(differences: readonly number[]) {
    const sum = differences.reduce((total, value) => total + value, 0)
    let [far, low] = [0, 0]
    const flips = 2 ** differences.length
    for (let mask = 0; mask < flips; mask++) {
      const flipped = differences.reduce((total, value, i) => total + (mask & (1 << i) ? -value : value), 0)
      if (Math.abs(flipped) >= Math.abs(sum) - 1e-9) far++
      if (flipped <= sum + 1e-9) low++
    }
    return { two: far / flips, one: low / flips }
  }

  test('counts what flipping every sign one by one counts', () => {
    const quarter = fc.integer({ min: -12, max: 12 }).map((value) => value / 4)
    fc.assert(
      fc.property(fc.array(quarter, { minLength: 1, maxLength: 9 }), (differences) => {
        const found = signFlipTest(differences)!
        const slow = everyFlip(differences)
        // No difference at all: every flip is as large, and twice the lower tail is capped at one.
        expect(found.pTwoSided).toBeCloseTo(slow.two, 12)
        expect(found.pOneSidedBenefit).toBeCloseTo(slow.one, 12)
      }),
    )
  })

  test('thirty pairs are counted exactly and at once', () => {
    expect(signFlipTest(Array.from({ length: 30 }, () => -1))!.pTwoSided).toBe(2 ** -29)
  })

  test('leaves out a pair in which one half was never rated', () => {
    const series = weeks([1, 0, 0, 1], (i, phase) => (i < 7 ? null : phase === 1 ? 3 : 5))
    expect(randomisationTest(series)).toMatchObject({ pairs: 1, statistic: -2, minPossibleTwoSided: 1 })
  })

  test('has nothing to say of a before–after diary or of one without ratings', () => {
    expect(randomisationTest(beforeAfter(14, 28, () => 5))).toBeNull()
    expect(randomisationTest(weeks([1, 0, 0, 1], () => null))).toBeNull()
  })
})

test("today's minutes count from tomorrow, and half of them are forgotten in three days", () => {
  const days = [day(1, 1, null, 20), day(2, 1, null), day(3, 1, null), day(4, 1, null), day(5, 1, null)]
  const dose = doseSeries(days)
  const fresh = 1 - 2 ** (-1 / 3)
  expect(dose[0]).toBe(0)
  expect(dose[1]).toBeCloseTo(2 * fresh, 14)
  expect(dose[4]).toBeCloseTo(fresh, 14)
})

describe('an analysis', () => {
  test('of equal ratings is finite, finds no difference, and says that nothing varied', () => {
    const found = analyse(weeks([1, 0, 0, 1], () => 4))
    expect(found.decision).toBe('probably-no-worthwhile-difference')
    expect(found.warnings).toEqual(['no-variation'])
    expect(found.primary.mean).toBeCloseTo(0, 3)
    expect(Number.isFinite(found.models.phase!.logMarginalLikelihood)).toBe(true)
  })

  test('warns when more than a fifth of the ratings are at an end of the scale', () => {
    const found = analyse(weeks([1, 0, 0, 1], (i) => (i % 4 === 0 ? 0 : 3)))
    expect(found.floorOrCeilingShare).toBe(0.25)
    expect(found.warnings).toContain('scale-end')
  })

  test('does not care on which day the counting began', () => {
    const series = weeks([1, 0, 0, 1], (i, phase) => (i % 5 === 0 ? null : 5 - phase + (i % 3)))
    const later = { ...series, days: series.days.map((one) => ({ ...one, day: one.day + 20_000 })) }
    expect(analyse(later).primary.mean).toBeCloseTo(analyse(series).primary.mean, 9)
  })

  test.each<[string, TrialSeries]>([
    ['no days', weeks([], () => 5)],
    ['no ratings', weeks([1, 0, 0, 1], () => null)],
    ['one rating', weeks([1, 0, 0, 1], (i) => (i === 3 ? 5 : null))],
    ['no practice day', beforeAfter(20, 0, () => 5)],
    ['no day before practice', beforeAfter(0, 20, (i) => i % 10)],
  ])('of a diary with %s is numbers throughout, and not enough', (_, series) => {
    const found = analyse(series)
    expect(found.decision).toBe('not-enough-data')
    expect(JSON.stringify(found.models)).not.toContain('null')
    expect(Object.values(found.primary).every(Number.isFinite)).toBe(true)
  })
})

describe('reading a trial', () => {
  const good = {
    id: 'x',
    design: 'randomised-blocks',
    blockLength: 2,
    blocks: [1, 0],
    days: [{ day: 1, phase: 1, practised: 1, minutes: 5, pain: 3 }],
  }
  test.each<[unknown, RegExp]>([
    [null, /JSON object/],
    [[], /JSON object/],
    [{ ...good, design: 'crossover' }, /design/],
    [{ ...good, days: {} }, /"days"/],
    [{ ...good, blockLength: 0 }, /blockLength/],
    [{ ...good, blocks: [1, 2] }, /blocks/],
    [{ ...good, days: [null] }, /days\[0\]/],
    [{ ...good, days: [{ day: 1.5, phase: 0 }] }, /whole number/],
    [{ ...good, days: [{ day: 1, phase: 2 }] }, /phase/],
    [{ ...good, days: [{ day: 1, phase: 0, pain: 11 }] }, /pain/],
    [{ ...good, days: [{ day: 1, phase: 0, minutes: -1 }] }, /minutes/],
    [
      {
        ...good,
        days: [
          { day: 1, phase: 0 },
          { day: 1, phase: 0 },
        ],
      },
      /twice/,
    ],
    [
      {
        ...good,
        days: [
          { day: 1, phase: 0 },
          { day: 1e9, phase: 0 },
        ],
      },
      /span/,
    ],
  ])('%j is refused with a reason', (value, reason) => {
    const found = readSeries(value)
    expect(found.ok).toBe(false)
    expect(found.ok ? '' : found.problem).toMatch(reason)
  })

  test('days are put in order and the ones left out are added without a rating', () => {
    const found = readSeries({
      ...good,
      days: [
        { day: 4, phase: 0, pain: 2 },
        { day: 1, phase: 1, pain: 3 },
      ],
    })
    expect(found.ok && found.series.days.map((one) => [one.day, one.phase, one.pain])).toEqual([
      [1, 1, 3],
      [2, 1, null],
      [3, 0, null],
      [4, 0, 2],
    ])
  })

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof readSeries(value).ok === 'boolean'))
  })
})
