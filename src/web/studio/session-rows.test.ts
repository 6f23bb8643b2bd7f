import { expect, test } from 'vitest'
import { read } from '../../language/index.ts'
import { sessionOf } from './session-rows.ts'

const text = 'Stand with your back against the wall. Fold forward slowly. Take 3 breaths. Come up slowly.'
const exercise = read(text).exercises[0]!

test('a session is told line by line, each with the words that it came from', () => {
  const { rows, seconds } = sessionOf(exercise)
  const fold = rows.find(({ cue }) => /fold forward/i.test(cue))
  expect(text.slice(fold!.source!.from, fold!.source!.to)).toMatch(/^Fold forward slowly/)
  expect(rows.map(({ atSeconds }) => atSeconds)).toEqual(
    rows.map(({ atSeconds }) => atSeconds).toSorted((one, other) => one - other),
  )
  expect(seconds).toBeGreaterThan(20)
})

test('breaths are counted on the line they belong to, not as lines of their own', () => {
  const { rows } = sessionOf(exercise)
  expect(rows.map(({ breaths }) => breaths)).toContain(3)
  expect(rows.filter(({ cue }) => /^breathe out$/i.test(cue))).toEqual([])
})

test('every cue that is said can be recorded, once', () => {
  const { cues } = sessionOf(exercise)
  expect(new Set(cues).size).toBe(cues.length)
  expect(cues.join(' ')).toMatch(/Breathe/)
})
