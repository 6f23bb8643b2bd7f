import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { main } from '../main.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uncoil-verdict-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs a command on a file with that text, and gives back its exit code and what it printed. */
async function run(command: string, text: string, ...options: string[]) {
  const file = join(folder, 'input.json')
  await writeFile(file, text)
  const out = vi.spyOn(console, 'log').mockImplementation(() => {})
  const err = vi.spyOn(console, 'error').mockImplementation(() => {})
  const code = await main([command, file, ...options])
  const said = (spy: typeof out) => spy.mock.calls.flat().join('\n')
  const result = { code, out: said(out), err: said(err) }
  out.mockRestore()
  err.mockRestore()
  return result
}

/** Four weeks, on off off on; two points better on practice days. */
const trial = {
  id: 'four weeks',
  design: 'randomised-blocks',
  blockLength: 7,
  blocks: [1, 0, 0, 1],
  days: Array.from({ length: 28 }, (_, i) => {
    const phase = [1, 0, 0, 1][Math.floor(i / 7)]!
    return { day: i + 1, phase, practised: phase, minutes: phase * 12, pain: 6 - 3 * phase + ((i * 5) % 3) }
  }),
}

test('a clear trial is told in words', async () => {
  const { code, out } = await run('verdict', JSON.stringify(trial))
  expect(code).toBe(0)
  expect(out).toMatch(/^It probably helps you/)
  expect(out).toContain('On practice weeks your pain was about')
})

test('as JSON it has the names of the reference files, and one model when one is asked for', async () => {
  const all = JSON.parse((await run('verdict', JSON.stringify(trial), '--json')).out)
  expect(Object.keys(all.models)).toEqual(['phase', 'dose'])
  expect(all.doseSeries).toHaveLength(28)
  expect(all.randomisationTest.pairs).toBe(2)
  const one = JSON.parse((await run('verdict', JSON.stringify(trial), '--json', '--model', 'its')).out)
  expect(Object.keys(one.models)).toEqual(['its'])
  expect(Object.keys(one.models.its.posterior)).toEqual(['average', 'end', 'level', 'slope'])
  expect(one.decision).toBe(all.decision)
})

test('too little data is an answer, not an error', async () => {
  const { code, out } = await run('verdict', JSON.stringify({ ...trial, days: trial.days.slice(0, 9) }))
  expect(code).toBe(0)
  expect(out).toMatch(/^Not enough data yet\./)
})

test('a larger wish makes a smaller verdict', async () => {
  const { out } = await run('verdict', JSON.stringify(trial), '--json', '--delta', '6')
  expect(JSON.parse(out)).toMatchObject({ decision: 'probably-helps-a-little', decisionRuleDelta: 6 })
})

test.each([
  ['verdict', '{"design": 1}', [], /design/],
  ['verdict', 'not json', [], /not JSON/],
  ['verdict', JSON.stringify(trial), ['--model', 'magic'], /--model/],
  ['verdict', JSON.stringify(trial), ['--delta', '0'], /--delta/],
  ['verdict', JSON.stringify(trial), ['--language', 'xx'], /--language/],
  ['verdict', JSON.stringify(trial), ['another'], /one file/],
  ['pool', '[]', [], /nobody/],
  ['pool', '[{"est": 1}]', [], /"se"/],
] as const)('%s of %s with %j is refused with a reason', async (command, text, options, reason) => {
  const { code, err, out } = await run(command, text, ...options)
  expect(code).toBe(2)
  expect(err).toMatch(reason)
  expect(out).toBe('')
})

test('people are pooled in words and as JSON of the form they came in', async () => {
  const people = [-1.2, -0.4, -0.9].map((est) => ({ est, se: 0.5 }))
  expect((await run('pool', JSON.stringify(people))).out).toContain('not to be published')
  const one = JSON.parse((await run('pool', JSON.stringify(people), '--json')).out)
  expect(one).toMatchObject({ k: 3, est: [-1.2, -0.4, -0.9] })
  const many = JSON.parse((await run('pool', '[{"name": "a", "est": [-1, 0], "se": [1, 1]}]', '--json')).out)
  expect(many[0]).toMatchObject({ name: 'a', k: 2 })
  expect(many[0].exact.shrunk).toHaveLength(2)
})

test('a file that is not there is told by name', async () => {
  const err = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(await main(['verdict', join(folder, 'missing.json')])).toBe(2)
  expect(err.mock.calls.flat().join()).toContain('missing.json')
  err.mockRestore()
})
