import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type LockFile, lockFaults } from './audit/lock-faults.ts'
import { exitCodes, tellAudit } from './audit/tell-audit.ts'

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as LockFile

test('every package of the lock file has a hash, comes from the registry, and runs nothing on install', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(500)
  expect(lockFaults(lock)).toEqual([])
})

const hash = `sha512-${'a'.repeat(86)}==`
test.each([
  ['without a hash', {}, 'has no hash'],
  ['with a weak hash', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'has no hash'],
  [
    'from a repository',
    { integrity: hash, resolved: 'git+ssh://git@github.com/a/b.git#1' },
    'comes from elsewhere',
  ],
  [
    'from another registry',
    { integrity: hash, resolved: 'https://registry.npmjs.org.evil.example/a.tgz' },
    'comes from',
  ],
  ['that is a folder', { integrity: hash, link: true, resolved: '../a' }, 'comes from elsewhere: ../a'],
  ['with an install script', { integrity: hash, hasInstallScript: true }, 'runs a program'],
])('a package %s is found', (_name, locked, fault) => {
  expect(lockFaults({ packages: { '': {}, 'node_modules/a': locked } })).toEqual([
    expect.stringContaining(`node_modules/a ${fault}`),
  ])
})

test('a known hole is named, and ends with an error', () => {
  const audit = tellAudit(
    JSON.stringify({
      vulnerabilities: {
        a: {
          name: 'a',
          severity: 'high',
          range: '<1.2.3',
          via: [{ title: 'Runs anything', url: 'https://github.com/advisories/GHSA-1' }, 'b'],
        },
      },
      metadata: { dependencies: { total: 750 } },
    }),
  )
  expect(audit.kind).toBe('found')
  expect(exitCodes[audit.kind]).toBe(1)
  expect(audit.lines.join('\n')).toContain(
    'high: a <1.2.3: Runs anything https://github.com/advisories/GHSA-1',
  )
})

test('nothing known is told with how many were asked about', () => {
  const audit = tellAudit(JSON.stringify({ vulnerabilities: {}, metadata: { dependencies: { total: 750 } } }))
  expect(audit).toEqual({ kind: 'clean', lines: ['750 packages, no known hole'] })
})

test.each([
  [
    'refuses',
    JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 }),
    '405 Method Not Allowed',
  ],
  [
    'can’t be reached',
    JSON.stringify({ error: { code: 'ENOTFOUND', summary: 'request failed' } }),
    'request failed',
  ],
  ['says nothing', '', 'no answer'],
  ['says something else', '{}', 'no answer'],
])('a registry that %s is never taken for a clean bill', (_name, output, why) => {
  const audit = tellAudit(output)
  expect(audit.kind).toBe('unasked')
  expect(exitCodes[audit.kind]).toBe(2)
  expect(audit.lines.join()).toContain(why)
})
