import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import {
  dateOf,
  emptyCheckIn,
  exportEverything,
  nothingKept,
  phaseOn,
  planOnOff,
} from '../../outcomes/index.ts'
import { UsageError } from '../usage-error.ts'
import { run } from './report.ts'

const folder = mkdtempSync(join(tmpdir(), 'uncoil-report-'))
afterAll(() => rmSync(folder, { recursive: true }))
const printed: string[] = []
beforeEach(() => {
  printed.length = 0
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text))
})

const plan = planOnOff({ startDay: 20_000, seed: 'a seed that is long enough' })
const checkIns = Array.from({ length: 56 }, (_, index) => {
  const day = 20_000 + index
  return { ...emptyCheckIn(day), pain: 6 - 3 * (phaseOn(plan, day) ?? 0) + (index % 2) }
})
const trial = { id: 't', practice: 'the wall fold', address: null, plan, stoppedOn: null }
const file = join(folder, 'copy.json')
writeFileSync(file, JSON.stringify(exportEverything({ ...nothingKept, trials: [trial], checkIns })))
const ended = dateOf(20_056)

test('prints what the trial found, once it is over', async () => {
  expect(await run([file, '--today', ended])).toBe(0)
  expect(printed.join('\n')).toContain('It probably helps you')
  expect(printed.join('\n')).toContain('Rated 56 of 56 days.')
})

test('gives no result before the planned end', async () => {
  await run([file, '--today', dateOf(20_030)])
  expect(printed.join('\n')).toContain('Not yet at its planned end')
  expect(printed.join('\n')).not.toContain('helps')
})

test.each(['en', 'es'])('sets one page of PDF in %s', async (language) => {
  const out = join(folder, `${language}.pdf`)
  expect(await run([file, '--today', ended, '--out', out, '--language', language])).toBe(0)
  const bytes = readFileSync(out, 'latin1')
  expect(bytes.startsWith('%PDF-')).toBe(true)
  expect(bytes.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
})

test.each([
  ['no file', []],
  ['a missing file', [join(folder, 'none.json')]],
  ['a date that is none', [file, '--today', '2026-02-30']],
  ['a folder that is not there', [file, '--out', join(folder, 'none', 'a.pdf')]],
  ['an unknown language', [file, '--language', 'fr']],
])('%s is told as a mistake in use', async (_name, args) => {
  await expect(run(args)).rejects.toBeInstanceOf(UsageError)
})
