import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOf, dayOf } from './calendar-day.ts'
import { drawBlocks, drawIsTrue } from './draw.ts'
import { sha256 } from './sha256.ts'
import { phaseOn, planBeforeAfter, planCalendar, plannedLastDay, planOnOff } from './trial-plan.ts'

test('our SHA-256 is the one that Node has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
    }),
  )
})

describe('a calendar day', () => {
  test('is the date that the calendar has, back and forth', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
        expect(dateOf(day)).toBe(date)
        expect(dayOf(date)).toBe(day)
      }),
    )
  })
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-1-1', ''])(
    '%s is no date',
    (date) => {
      expect(dayOf(date)).toBeNull()
    },
  )
})

describe('the draw', () => {
  test('gives each pair one half of each kind, the same from the same seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 26 }), (seed, pairs) => {
        const draw = drawBlocks(seed, pairs)
        for (let i = 0; i < pairs; i++) expect(draw.blocks[2 * i]! + draw.blocks[2 * i + 1]!).toBe(1)
        expect(drawBlocks(seed, pairs)).toEqual(draw)
        expect(drawIsTrue(seed, draw)).toBe(true)
      }),
    )
  })
  test('falls either way about equally often', () => {
    const first = Array.from({ length: 4000 }, (_, i) => drawBlocks(`seed ${i}`, 1).blocks[0]!)
    expect(first.reduce<number>((sum, phase) => sum + phase, 0) / 4000).toBeCloseTo(0.5, 1)
  })
  test('shows when blocks were swapped or another seed is named', () => {
    const draw = drawBlocks('seed', 4)
    const swapped = { ...draw, blocks: draw.blocks.map((phase) => (1 - phase) as 0 | 1) }
    expect(drawIsTrue('seed', swapped)).toBe(false)
    expect(drawIsTrue('other', draw)).toBe(false)
  })
  test('can be repeated by hand: the first digit of the hash of "SEED:1" decides', () => {
    const digit = createHash('sha256').update('my seed:1').digest('hex')[0]!
    expect(drawBlocks('my seed', 1).blocks[0]).toBe(Number.parseInt(digit, 16) < 8 ? 1 : 0)
  })
})

describe('a plan', () => {
  test('takes 56 days and 1.5 points unless something else is chosen', () => {
    const plan = planOnOff({ startDay: 100, seed: 's' })
    expect(plan.worthwhileChange).toBe(1.5)
    expect(plannedLastDay(plan)).toBe(155)
    expect(planCalendar(plan).map(({ firstDay }) => firstDay)).toEqual([
      100, 107, 114, 121, 128, 135, 142, 149,
    ])
  })
  test('has no phase before its first and after its last day', () => {
    const plan = planBeforeAfter(10)
    expect([9, 10, 23, 24, 51, 52].map((day) => phaseOn(plan, day))).toEqual([null, 0, 0, 1, 1, null])
  })
  test.each([1, 0, 2.5])('is refused with %d pairs', (pairs) => {
    expect(() => planOnOff({ startDay: 0, seed: 's', pairs })).toThrow(RangeError)
  })
})
