import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { severities } from '../src/language/findings/codes.ts'

test('docs/findings.md has every code that a teacher may be told, by how much it matters', () => {
  const page = readFileSync('docs/findings.md', 'utf8')
  const inTable = [...page.matchAll(/^\| (error|warning|information): [^|]*\|(.*)\|$/gm)].flatMap(
    ([, severity, codes = '']) => [...codes.matchAll(/`([\w-]+)`/g)].map(([, code]) => [code, severity]),
  )
  expect(Object.fromEntries(inTable)).toEqual(severities)
})
