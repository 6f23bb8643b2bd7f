import { expect, test } from 'vitest'
import { forwardKinematics, landmarkPosition, type Pose } from '../body/index.ts'
import { readExercises } from '../language/index.ts'
import { planSession, type Session } from '../session/index.ts'
import { type Motion, type StagedStep, stage } from './index.ts'

const fold =
  'Fold\n\nStand tall. Fold forward. Place your hands on a block. Take 3 breaths. Slowly roll back up. Repeat 2 times.'
const offered =
  'Wall rolldown\n\nStand with your back against the wall. Slowly roll down. If you can\u2019t reach the floor, rest your hands on a block. Take 3 breaths. Reach both hands toward your right ankle. Take 3 breaths. Reach both hands toward your left ankle. Take 3 breaths. Slowly roll back up. Repeat 2 times.'
const sitting = 'Sit on a chair. Lift your right foot. Hold for 10 seconds. Lower it. Switch sides.'

const staged = (text: string, have: readonly string[] | null) => {
  const session = planSession(readExercises(text).exercises, { have })
  return { session, motion: stage(session) }
}
const kinds = ({ session, motion }: { session: Session; motion: Motion }) =>
  new Set(session.beats.flatMap((_, beat) => motion.propsAt(beat).map(({ kind }) => kind)))

/** Metres from a palm to the front of the shin on its side. */
function shinFromPalm(pose: Pose, side: 'left' | 'right'): number {
  const frames = forwardKinematics(pose)
  const [palm, shin] = [landmarkPosition(frames, `${side}Palm`), landmarkPosition(frames, `${side}Shin`)]
  return Math.hypot(...palm.map((at, axis) => at - (shin[axis] ?? 0)))
}

/** Metres from a palm to the middle of a block's top. */
function topFromPalm({ pose, props }: StagedStep, side: 'left' | 'right'): number {
  const { position: [x, , z] = [9, 9, 9], size = [0, 0, 0] } =
    props.find(({ kind }) => kind === 'block') ?? {}
  const [px, py, pz] = landmarkPosition(forwardKinematics(pose), `${side}Palm`)
  return Math.hypot(px - x, py - size[1], pz - z)
}

/** How the body is at the end of the first counted breath. */
function firstBreath({ session, motion }: { session: Session; motion: Motion }): Pose {
  const beat = session.beats.findIndex(({ breath, kind }) => breath?.number === 1 && kind === 'breathed-out')
  return motion.poseAt(beat, 1)
}

test('a block that is not there stands nowhere, and the hands rest on the shins', () => {
  expect(kinds(staged(fold, ['block']))).toContain('block')
  const without = staged(fold, [])
  expect(kinds(without)).not.toContain('block')
  for (const side of ['left', 'right'] as const)
    expect(shinFromPalm(firstBreath(without), side)).toBeLessThan(0.1)
})

test('a block that is only offered is shown with hands on it in its own step, and the session goes on without', () => {
  const { session, motion } = staged(offered, ['block'])
  const at = session.exercises[0]!.steps.findIndex(({ kind }) => kind === 'option')
  const [before, own, after] = [at - 1, at, at + 1].map((step) => motion.steps[step]!)
  expect(own!.aside).toBe(true)
  for (const side of ['left', 'right'] as const) expect(topFromPalm(own!, side)).toBeLessThan(0.09)
  expect(after!.aside).toBe(false)
  expect(after!.pose).toEqual(before!.pose)
  expect(kinds({ session, motion })).not.toContain('block')
})

test('where the block was only offered, the hands go to the shins in every round, and both sides stay equal', () => {
  const without = staged(offered, [])
  expect(kinds(without)).not.toContain('block')
  const { session, motion } = without
  const starts = session.beats.flatMap((beat, at) =>
    beat.breath?.number === 2 && beat.kind === 'breathed-out' && beat.side === null ? [at] : [],
  )
  expect(starts.length).toBe(2)
  for (const beat of starts) {
    for (const side of ['left', 'right'] as const)
      expect(shinFromPalm(motion.poseAt(beat, 1), side)).toBeLessThan(0.1)
  }
  const seconds = (side: string) =>
    session.beats
      .filter((beat) => beat.side === side)
      .reduce((sum, { length }) => sum + (length.unit === 'breath' ? length.count * 7.5 : length.count), 0)
  expect(seconds('left')).toBeGreaterThan(0)
  expect(seconds('left')).toBeCloseTo(seconds('right'), 6)
})

test('a chair that is not there keeps its place: the edge of a bed serves', () => {
  expect(kinds(staged(sitting, []))).toContain('chair')
})

test('with everything at hand nothing changes', () => {
  for (const text of [fold, offered]) {
    const [asked, unasked] = [staged(text, ['wall', 'block']), staged(text, null)]
    expect(firstBreath(asked)).toEqual(firstBreath(unasked))
  }
})
