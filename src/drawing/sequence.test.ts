import { expect, test } from 'vitest'
import { standingPose, withAngles } from '../body/index.ts'
import { drawSequence } from './index.ts'

const standing = standingPose()
const reaching = withAngles(standing, { leftShoulderFlexion: 170, rightShoulderFlexion: 170 })
const ids = (index: number, steps = [standing, reaching, reaching]) =>
  drawSequence(steps.map((pose) => ({ pose })))[index]?.shapes.map(({ id }) => id) ?? []

test('a step that moves shows where the body was, and one that stays does not', () => {
  expect(ids(0)).not.toContain('ghost')
  expect(ids(1)).toContain('ghost')
  expect(ids(1)).toContain('arrow0')
  expect(ids(2)).not.toContain('ghost')
})

test('a step that follows one that was only offered shows what has changed since the step before that', () => {
  const steps = [{ pose: standing }, { pose: reaching, aside: true }, { pose: standing }]
  const ghosts = drawSequence(steps).map(({ shapes }) => shapes.some(({ id }) => id === 'ghost'))
  expect(ghosts).toEqual([false, true, false])
})

test('people keep about their size from picture to picture', () => {
  const sitting = withAngles(standing, {
    leftHipFlexion: 120,
    rightHipFlexion: 120,
    leftKneeFlexion: 150,
    rightKneeFlexion: 150,
  })
  const heights = drawSequence([{ pose: reaching }, { pose: sitting }], { change: false }).map(
    ({ box }) => box[3],
  )
  expect(heights[1]).toBeGreaterThan(0.7 * (heights[0] as number))
})

test('no steps make no pictures', () => {
  expect(drawSequence([])).toEqual([])
})
