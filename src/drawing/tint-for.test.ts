import { expect, test } from 'vitest'
import { standingPose, withAngles } from '../body/index.ts'
import { tintFor } from './index.ts'

const standing = standingPose()
const regions = (angles: Parameters<typeof withAngles>[1], most?: number) =>
  tintFor(withAngles(standing, angles), most).map(({ region }) => region)

test('standing stretches nothing', () => {
  expect(tintFor(standing)).toEqual([])
})

test('a straight-legged fold stretches the backs of both thighs', () => {
  const fold = { leftHipFlexion: 100, rightHipFlexion: 100 }
  expect(regions(fold)).toEqual(expect.arrayContaining(['leftBackThigh', 'rightBackThigh']))
})

test('a lunge stretches the front of the hip of the leg behind', () => {
  const lunge = { leftHipFlexion: -22, leftKneeFlexion: 40, rightHipFlexion: 70, rightKneeFlexion: 80 }
  const found = regions(lunge)
  expect(found).toContain('leftHipFront')
  expect(found).not.toContain('rightHipFront')
})

test('names no more places than asked for, both sides of one counting once', () => {
  const fold = { leftHipFlexion: 110, rightHipFlexion: 110, lowerLumbarFlexion: 28, upperLumbarFlexion: 25 }
  const places = new Set(regions(fold, 1).map((region) => region.replace(/^(left|right)/, '')))
  expect(places.size).toBe(1)
})
