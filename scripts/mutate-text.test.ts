import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read } from '../src/language/index.ts'
import { faultOf, mutate, randomFrom } from './mutate-text.ts'

const cases = JSON.parse(
  readFileSync(new URL('../conformance/cases/reading.json', import.meta.url), 'utf8'),
) as readonly { text: string }[]

test('a thousand mutated texts are read without a throw or a span outside the text', () => {
  const random = randomFrom(7)
  const texts = cases.map(({ text }) => text)
  for (let turn = 0; turn < 1000; turn++) {
    const text = mutate(texts, random)
    expect(faultOf(text, read), text).toBeNull()
  }
})

test('the same seed bends texts the same way', () => {
  const [one, other] = [randomFrom(3), randomFrom(3)]
  const texts = ['Lift your leg. Hold for 5 seconds.']
  for (let turn = 0; turn < 50; turn++) expect(mutate(texts, one)).toBe(mutate(texts, other))
})

test('a fault is seen: a reader that throws or points outside', () => {
  const broken = (): never => {
    throw new Error('broken')
  }
  expect(faultOf('x', broken)).toContain('broken')
  const outside = (text: string) => ({
    ...read(text),
    blocks: [{ kind: 'paragraph' as const, span: { from: 0, to: 99 } }],
  })
  expect(faultOf('x', outside)).toContain('span 0–99')
})
