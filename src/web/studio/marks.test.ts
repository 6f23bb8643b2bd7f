import fc from 'fast-check'
import { expect, test } from 'vitest'
import { read } from '../../language/index.ts'
import { changeBetween, type Mark, marksOf, shiftMarks } from './marks.ts'

const text =
  'Wall fold\n\nStand with your back against the wall. Reach both hands toward your right ankle. Take 3 breaths. Switch sides.'

const wordsOf = (kind: Mark['kind'], of = text) =>
  marksOf(read(of))
    .filter((mark) => mark.kind === kind)
    .map(({ from, to }) => of.slice(from, to))

test.each([
  ['dose', ['3 breaths']],
  ['prop', ['wall']],
  ['side', ['right', 'Switch sides']],
] as const)('marks what was read: %s', (kind, expected) => {
  expect(wordsOf(kind)).toEqual(expected)
})

test('a number that is no dose is not marked as one', () => {
  expect(wordsOf('dose', 'Stand at a wall.\nBend your knee to 90 degrees.\nLift your left foot.')).toEqual([])
})

test('the words of a finding are marked with its number', () => {
  const marks = marksOf({
    exercises: [],
    findings: [{ code: 'long-step', severity: 'information', span: { from: 2, to: 5 }, facts: {} }],
  })
  expect(marks).toEqual([{ from: 2, to: 5, kind: 'finding', finding: 0 }])
})

test('a change and its marks follow any edit', () => {
  const part = fc.string({ maxLength: 20 })
  fc.assert(
    fc.property(part, part, part, part, (head, removed, added, tail) => {
      const [before, after] = [head + removed + tail, head + added + tail]
      const change = changeBetween(before, after)
      const middle = after.slice(change.from, change.from + change.added)
      expect(before.slice(0, change.from) + middle + before.slice(change.from + change.removed)).toBe(after)
      const marks: Mark[] = [
        { from: 0, to: head.length, kind: 'step' },
        { from: head.length + removed.length, to: before.length, kind: 'dose' },
      ]
      const seen = marks.filter(({ from, to }) => to > from) // an empty one is never made
      for (const { from, to } of shiftMarks(seen, before, after)) {
        expect(from).toBeLessThan(to)
        expect(to).toBeLessThanOrEqual(after.length)
      }
    }),
  )
})

test('typing before a mark moves it, typing inside it makes it longer, deleting its words takes it away', () => {
  const marks: Mark[] = [{ from: 4, to: 8, kind: 'dose' }]
  expect(shiftMarks(marks, 'abc 1234 d', 'abcX 1234 d')).toMatchObject([{ from: 5, to: 9 }])
  expect(shiftMarks(marks, 'abc 1234 d', 'abc 12934 d')).toMatchObject([{ from: 4, to: 9 }])
  expect(shiftMarks(marks, 'abc 1234 d', 'abc  d')).toEqual([])
})
