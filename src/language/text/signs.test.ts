import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { families } from '../steps/wording.ts'
import { fold } from './fold.ts'
import { needsOf } from './needs.ts'
import { kindSigns } from './signs.ts'
import { cutTokens } from './tokens.ts'

const written = ({ source }: RegExp): string | null =>
  needsOf(source)
    ?.map(({ letters, begins, ends }) => `${begins ? '' : '~'}${letters}${ends ? '' : '~'}`)
    .join(' ') ?? null

describe('the words an expression cannot do without', () => {
  test.each([
    [/\b(?:swap|change)\b.{0,9}\b(?:sides|legs?)\b/, 'swap change'],
    [/\b(?:other|second) (?:\w+ )?(?:sides?|legs?)\b/, 'other second'],
    [/\brepeat/, 'repeat~'],
    [/\b\d+ ?x\b/, '0'],
    [/^(?:\w+ly )?let (?:it |them )?go\b/, 'let'],
    [/\bpractise\w*|\bdo (?:it|them)\b/, 'practise~ do'],
    [/\bdon't\b/, 'don'],
    [/(?:one|\d)seconds\b/, '~seconds'],
    [/\b\w+ing\b/, '~ing'],
    [/\b\w+ (?:\w+ )*$/, null],
    [/\b(?:lift|\w+)\b/, null],
    [/\b(?:step )?up?\b/, 'u~'],
  ])('%s', (pattern, needed) => {
    expect(written(pattern)).toBe(needed)
  })
})

const cases = JSON.parse(
  readFileSync(new URL('../../../conformance/cases/reading.json', import.meta.url), 'utf8'),
) as readonly { text: string }[]
const vocabulary = [...new Set(cases.flatMap(({ text }) => fold(text).match(/\S+/g) ?? []))]
const stems = families.flatMap(({ pattern }) => pattern.source.match(/[a-z']+/g) ?? [])

test('what no word is a sign of is never found', () => {
  const word = fc.oneof(
    fc.constantFrom(...vocabulary),
    fc.constantFrom(...stems),
    fc.string({ maxLength: 4 }),
    fc.constantFrom('10', '3x', 'x', ',', 'ß', 'é', "'", '½'),
  )
  const sentences = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '', '-', "'")), { maxLength: 14 })
  fc.assert(
    fc.property(sentences, (parts) => {
      const words = fold(parts.flat().join(''))
      let signs = kindSigns.always
      for (const token of cutTokens(words, 0, words.length)) signs |= token.kindSigns
      for (const { name, pattern, bit } of families)
        if (pattern.test(words)) expect(signs & bit, `${name} in ${JSON.stringify(words)}`).not.toBe(0)
    }),
    { numRuns: 3000 },
  )
})
