import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { standingPose, withAngles } from '../../body/index.ts'
import type { Session } from '../../session/index.ts'
import type { Motion } from '../../staging/index.ts'
import { drawSession } from './draw.ts'

const article = `Reach up

1. Stand with your feet apart.
2. Lift both arms.
3. Wibble your frobs.
4. Take 3 breaths.
`

/** Staging's place is taken by a fake: the arms are up from the second step on, the third is not understood. */
function fakeStage(session: Session): Motion {
  const standing = standingPose()
  const up = withAngles(standing, {
    leftShoulderFlexion: 170,
    rightShoulderFlexion: 170,
    upperLumbarFlexion: 400,
  })
  const steps = session.exercises.flatMap((exercise, e) =>
    exercise.steps.map((step, index) => ({
      exercise: e,
      step: index,
      pose: index === 0 ? standing : up,
      contacts: [{ landmark: 'leftHeel', on: 'floor', point: [0, 0, -0.1] } as const],
      props: [],
      staged: index !== 2,
      whole: index !== 2,
      aside: false,
      source: step.span,
    })),
  )
  return { steps, props: [], endOf: () => standing, propsAt: () => [], poseAt: () => standing }
}

let folder: string
let lines: string[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uncoil-draw-'))
  await writeFile(join(folder, 'article.txt'), article)
  lines = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(`error: ${line}`))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

describe('uncoil draw', () => {
  test('writes a picture a step and a sheet of them all, and tells what it did not understand', async () => {
    const out = join(folder, 'pictures')
    expect(await drawSession([join(folder, 'article.txt'), '--out', out], fakeStage)).toBe(0)
    const names = (await readdir(out)).sort()
    expect(names).toContain('all-steps.svg')
    expect(names).toContain('1-02-lift-both-arms.svg')
    const lift = await readFile(join(out, '1-02-lift-both-arms.svg'), 'utf8')
    expect(lift).toContain('<title>Lift both arms')
    expect(lines.filter((line) => line.startsWith('error:')).length).toBe(1)
  })

  test('writes PNG when asked', async () => {
    const out = join(folder, 'pictures')
    await drawSession([join(folder, 'article.txt'), '--out', out, '--png', '--dark'], fakeStage)
    const bytes = await readFile(join(out, '1-02-lift-both-arms.png'))
    expect([...bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
  })

  test('prints poses in degrees and what a body could not do', async () => {
    await drawSession([join(folder, 'article.txt'), '--json'], fakeStage)
    const [first, second] = lines.map((line) => JSON.parse(line))
    expect(first.pose.angles.leftShoulderFlexion).toBe(0)
    expect(second.pose.angles.leftShoulderFlexion).toBe(170)
    expect(second.contacts[0]).toEqual({ landmark: 'leftHeel', on: 'floor', point: [0, 0, -0.1] })
    expect(second.checks).toContainEqual(
      expect.objectContaining({ kind: 'joint-range', what: 'upperLumbarFlexion' }),
    )
  })

  test.each([[[]], [['--out', 'x', '--json']], [['--json', '--skin', 'green']]])(
    'refuses %j',
    async (args) => {
      await expect(drawSession([join(folder, 'article.txt'), ...args], fakeStage)).rejects.toThrow(/./)
    },
  )
})
