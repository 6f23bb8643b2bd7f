import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutLine } from './cut-line.ts'
import type { Mark } from './marks.ts'

test('marks that lie over one another cut a line into pieces', () => {
  const marks: Mark[] = [
    { from: 10, to: 30, kind: 'step' },
    { from: 15, to: 18, kind: 'dose' },
    { from: 15, to: 40, kind: 'finding', finding: 2 },
  ]
  expect(cutLine('Take ten breaths', 10, marks)).toEqual([
    { text: 'Take ', kinds: ['step'], finding: null },
    { text: 'ten', kinds: ['step', 'dose', 'finding'], finding: 2 },
    { text: ' breaths', kinds: ['step', 'finding'], finding: 2 },
  ])
})

test('the pieces of a line are the line, whatever is marked', () => {
  const mark = fc.record({ from: fc.nat(40), length: fc.integer({ min: 1, max: 30 }) })
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.nat(20), fc.array(mark), (line, from, given) => {
      const marks = given
        .map((each): Mark => ({ from: each.from, to: each.from + each.length, kind: 'step' }))
        .sort((one, other) => one.from - other.from)
      const pieces = cutLine(line, from, marks)
      expect(pieces.map(({ text }) => text).join('')).toBe(line)
      expect(pieces.every(({ text }) => text !== '')).toBe(true)
    }),
  )
})
