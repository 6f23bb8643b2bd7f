import { expect, test } from 'vitest'
import { muscles } from '../map/anatomy.ts'
import { conditions, questions } from '../screening/index.ts'
import { selfTests } from '../self-tests/index.ts'
import { screeningEnglish } from '../words/screening-en.ts'
import { claim, claims } from './index.ts'

test('every claim has a source, and a grade unless it only reports our own search', () => {
  for (const { id, sources, grade } of claims) {
    expect(sources[0].authors, id).not.toBe('')
    expect(sources[0].published, id).not.toBe('')
    if (grade === 'ungraded') expect(sources[0].authors, id).toBe('Our own search')
  }
})

test('no two claims share an id', () => {
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
})

test('every question, condition and home test names its source', () => {
  for (const { id, source } of [...questions, ...conditions, ...selfTests]) expect(source, id).not.toBe('')
})

test('every muscle of the map rests on claims that exist', () => {
  for (const { claims: ids } of muscles) for (const id of ids) expect(claim(id).id).toBe(id)
})

test('the words never clear anybody and never name a disease somebody has', () => {
  const words = JSON.stringify([screeningEnglish, claims])
  expect(words).not.toMatch(/\b(cleared|all clear|you are safe|guarantee|you have cancer)\b/i)
})
