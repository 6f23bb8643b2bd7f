import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { claims, conditions, questions, selfTests } from '../src/care/index.ts'
import { articleClaims, evidencePage } from './evidence-page.ts'

test('docs/evidence.md is what the data says; `npm run evidence` writes it anew', () => {
  expect(readFileSync('docs/evidence.md', 'utf8')).toBe(evidencePage())
})

test.each(claims.map((claim) => [claim.id, claim] as const))(
  'claim %s has a source and a grade',
  (_id, claim) => {
    expect(claim.sources.length).toBeGreaterThan(0)
    for (const { authors, published } of claim.sources) expect(`${authors}${published}`).toMatch(/\w{3}/)
    if (claim.grade === 'ungraded') expect(claim.sources[0].authors).toBe('Our own search')
  },
)

test('every safety question, reason to change and home test has a source and a grade', () => {
  for (const { source, grade } of [...questions, ...conditions, ...selfTests]) {
    expect(source).toMatch(/\w{3}/)
    expect(grade).not.toBe('ungraded')
  }
})

const known = new Set(claims.map(({ id }) => id))
const cited = [...articleClaims()]

test('the library has at least twelve articles', () => {
  expect(cited.length).toBeGreaterThanOrEqual(12)
})

test.each(cited)('%s cites claims, and only ones we have', (_name, ids) => {
  expect(ids.length).toBeGreaterThan(0)
  expect(ids.filter((id) => !known.has(id))).toEqual([])
})
