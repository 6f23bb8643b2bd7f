import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const clone = mkdtempSync(join(tmpdir(), 'uncoil-doctor-'))
afterAll(() => rmSync(clone, { recursive: true }))

function doctor(folder: string, environment: Record<string, string> = {}) {
  const { DATABASE_URL: _url, TEST_DATABASE_URL: _test, ...rest } = process.env
  const env = { ...rest, ...environment }
  const { status, stdout } = spawnSync(process.execPath, ['scripts/doctor.mjs'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  return { status, lines: stdout.split('\n') }
}
const lineOf = (lines: readonly string[], name: string) =>
  lines.find((line) => line.slice(2).startsWith(name))

test('where everything is installed it stops nobody', () => {
  const { status, lines } = doctor(root)
  expect(lines.filter((line) => line.startsWith('✗'))).toEqual([])
  expect(status).toBe(0)
})

test('in a fresh clone it says what is missing and what to do, needing nothing itself', () => {
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(root, name), join(clone, name))
  mkdirSync(join(clone, 'scripts'))
  for (const name of ['doctor.mjs', 'browser.mjs'])
    cpSync(join(root, 'scripts', name), join(clone, 'scripts', name))
  const { status, lines } = doctor(clone)
  expect(status).toBe(1)
  expect(lineOf(lines, 'dependencies')).toBe('✗ dependencies: not installed. To do: npm install')
  expect(lineOf(lines, 'embedded PostgreSQL')).toContain('npm install first')
  expect(lineOf(lines, 'browser')).toContain('npm install first')
})

test('a database that was named and does not answer is missing', () => {
  const { status, lines } = doctor(root, { DATABASE_URL: 'postgres://127.0.0.1:9/none' })
  expect(lineOf(lines, 'PostgreSQL server')).toContain('127.0.0.1:9 does not answer')
  expect(status).toBe(1)
})
