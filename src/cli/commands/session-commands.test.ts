import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPlayer, createView } from '../../player/index.ts'
import { wallRolldown } from '../../session/exercise-by-hand.ts'
import { planSession, type Session } from '../../session/index.ts'
import { UsageError } from '../usage-error.ts'
import { run as audio } from './audio.ts'
import { run as plan } from './plan.ts'
import { frame } from './play.ts'

const text = [
  'Heel raises',
  '',
  '1. Stand behind a chair.',
  '2. Lift your heels.',
  '3. Lower them again.',
  '4. Repeat 3 times.',
  '',
].join('\n')

let folder = ''
let file = ''
const printed: string[] = []
const complained: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uncoil-session-'))
  file = join(folder, 'heels.txt')
  await writeFile(file, text)
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => {
  printed.length = 0
  complained.length = 0
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => complained.push(line))
  return () => vi.restoreAllMocks()
})

describe('uncoil plan', () => {
  test('prints when what is said', async () => {
    expect(await plan([file])).toBe(0)
    expect(printed.join('\n')).toMatch(/at 8 breaths a minute/)
    expect(printed.join('\n')).toMatch(/0:\d\d .* said .* Stand behind a chair\./)
    expect(printed.join('\n')).toContain('Lift your heels.')
  })

  test('prints the session as JSON, at her own pace', async () => {
    expect(await plan([file, '--json', '--breaths-per-minute', '5.5', '--have', 'chair, block'])).toBe(0)
    const session = JSON.parse(printed[0] ?? '') as Session
    expect(session.breathsPerMinute).toBe(5.5)
    expect(session.choices?.have).toEqual(['chair', 'block'])
    expect(session.beats.filter((beat) => beat.repetition).length).toBeGreaterThan(3)
  })

  test.each([
    [['--breaths-per-minute', '99'], /from 4 to 20/],
    [['--exercise', 'two'], /whole number/],
    [['--exercise', '40'], /there is no exercise 40/],
    [['--verbosity', 'loud'], /first-time, brief, quiet/],
    [['--nonsense'], /nonsense/],
    [['another-file'], /one file/],
  ])('%j is told to be a mistake', async (args, words) => {
    await expect(plan([file, ...args])).rejects.toThrow(words)
    await expect(plan([file, ...args])).rejects.toThrow(UsageError)
  })

  test('a file that is not there, or holds no exercise, is told and prints nothing', async () => {
    const prose = join(folder, 'prose.txt')
    await writeFile(prose, 'The sea was calm that day.\n')
    expect(await plan([join(folder, 'none.txt')])).toBe(2)
    expect(await plan([prose])).toBe(1)
    expect(printed).toEqual([])
    expect(complained.join('\n')).toMatch(/no such file[\s\S]*no exercise/)
  })
})

describe('uncoil audio', () => {
  test('writes the file that was asked for and says how fast', async () => {
    const out = join(folder, 'heels.mp3')
    expect(await audio([file, '--out', out, '--length', 'shorter'])).toBe(0)
    expect((await readFile(out)).subarray(0, 3).toString()).toBe('ID3')
    expect(printed[0]).toMatch(/chapters, .* MB, \d+ times faster than listening/)
  })

  test.each([
    [[], /--out/],
    [['--out', 'x.flac'], /\.mp3, \.ogg or \.wav/],
    [['--out', 'x.mp3', '--voice', 'nobody'], /slt, rms/],
  ])('%j is told to be a mistake', async (args, words) => {
    await expect(audio([file, ...args])).rejects.toThrow(words)
  })
})

test('the terminal shows the cue, the breath and the time left', () => {
  const session = planSession([wallRolldown])
  const player = createPlayer(session)
  player.start(0)
  for (let now = 0; now <= 66_500; now += 100) player.tick(now)
  const lines = frame(createView(session)(player.state())).join('\n')
  expect(lines).toContain('Wide rolldown · round 1 of 2')
  expect(lines).toContain('Take three breaths.')
  expect(lines).toMatch(/(in |out) ●*·* {2}breath 2 of 3/)
  expect(lines).toContain('next: Take both hands over to the right foot')
  expect(lines).toMatch(/\d:\d\d left/)
})
