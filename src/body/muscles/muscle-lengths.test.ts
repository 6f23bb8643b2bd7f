import { expect, test } from 'vitest'
import type { MuscleAngles, MuscleName } from '../index.ts'
import { mirrorPose, muscleAnglesOf, muscleLengths, muscleNames, standingPose, withAngles } from '../index.ts'
import { naturalSpline } from './spline.ts'

test('in quiet standing every muscle has its standing length', () => {
  for (const ratio of Object.values(muscleLengths({}))) expect(ratio).toBe(1)
})

test('a muscle from pelvis to femur follows its two published points through hip flexion', () => {
  // glut_med1: pelvis (-40.8, 30.4, 120.9), femur (-21.8, -11.7, 55.5); hip centre (-70.7, -66.1, 83.5)
  const hip = [-70.7, -66.1, 83.5] as const
  // 90° about z takes (x, y) to (-y, x)
  const bent = [hip[0] + 11.7, hip[1] - 21.8, hip[2] + 55.5] as const
  const straight = [hip[0] - 21.8, hip[1] - 11.7, hip[2] + 55.5] as const
  const from = [-40.8, 30.4, 120.9] as const
  const length = (to: readonly [number, number, number]) =>
    Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2])
  expect(length(straight)).toBeCloseTo(121.28, 2)
  expect(muscleLengths({ hip_flexion: 90 }).gluteus_medius_anterior).toBeCloseTo(
    length(bent) / length(straight),
    10,
  )
})

test('abduction and internal rotation turn the femur the published way', () => {
  // add_long: pelvis (-31.6, -83.6, 16.9), femur (5, -211.1, 23.4)
  const from = [-31.6 + 70.7, -83.6 + 66.1, 16.9 - 83.5] as const
  const [x, y, z] = [5, -211.1, 23.4]
  const length = (a: number, b: number, c: number) => Math.hypot(a - from[0], b - from[1], c - from[2])
  const [cos, sin] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)]
  const standing = length(x, y, z)
  // adduction is a turn by the right-hand rule about x, so 30° of abduction turns by −30°
  expect(muscleLengths({ hip_abduction: 30 }).adductor_longus).toBeCloseTo(
    length(x, y * cos + z * sin, -y * sin + z * cos) / standing,
    10,
  )
  expect(muscleLengths({ hip_internal_rotation: 30 }).adductor_longus).toBeCloseTo(
    length(x * cos + z * sin, y, -x * sin + z * cos) / standing,
    10,
  )
})

test('the soleus follows the oblique ankle axis', () => {
  // worked out apart from this code, by a rotation matrix (Rodrigues) about (-0.105, -0.174, 0.979)
  expect(muscleLengths({ ankle_dorsiflexion: 15 }).soleus).toBeCloseTo(1.03854, 5)
})

test('the erector spinae turns about the published back joint', () => {
  // pelvis (-140, 43.9, 43.6); torso (-55, 110, 24.1) on the joint at (-100.7, 81.5)
  const angle = (-40 * Math.PI) / 180
  const x = -100.7 - 55 * Math.cos(angle) - 110 * Math.sin(angle)
  const y = 81.5 - 55 * Math.sin(angle) + 110 * Math.cos(angle)
  const bent = Math.hypot(x + 140, y - 43.9, 24.1 - 43.6)
  const standing = Math.hypot(-155.7 + 140, 191.5 - 43.9, 24.1 - 43.6)
  expect(muscleLengths({ lumbar_flexion: 40 }).erector_spinae).toBeCloseTo(bent / standing, 10)
})

// Worked out apart from this code, in another language, from the published tables.
test.each<[Partial<MuscleAngles>, Partial<Record<MuscleName, number>>]>([
  [
    { hip_flexion: 90 },
    {
      biceps_femoris_long_head: 1.21614,
      semimembranosus: 1.19262,
      psoas_major: 0.75066,
      rectus_femoris: 0.81543,
      gluteus_maximus_lower: 1.40046,
      quadratus_femoris: 1.51288,
    },
  ],
  [
    {
      hip_flexion: 30,
      hip_abduction: 20,
      hip_internal_rotation: 10,
      knee_flexion: 60,
      ankle_dorsiflexion: 15,
    },
    {
      biceps_femoris_short_head: 0.87005,
      semitendinosus: 0.99002,
      iliacus: 0.91691,
      rectus_femoris: 1.04794,
      vastus_intermedius: 1.25024,
      gracilis: 0.99477,
      sartorius: 0.90908,
      tensor_fasciae_latae: 0.93638,
      piriformis: 0.97472,
      gastrocnemius_medial_head: 0.97728,
    },
  ],
  [
    { lumbar_flexion: 30 },
    {
      multifidus: 1.10986,
      quadratus_lumborum: 1.06111,
      rectus_abdominis: 0.89216,
      iliocostalis_lumborum: 1.08211,
      longissimus_thoracis: 1.06344,
      psoas_major: 0.99278,
      biceps_femoris_long_head: 1,
    },
  ],
])('%o gives the published lengths', (angles, expected) => {
  const ratios = muscleLengths(angles)
  for (const [name, ratio] of Object.entries(expected)) {
    expect(ratios[name as MuscleName], name).toBeCloseTo(ratio, 5)
  }
})

test('a natural spline goes through its knots, smoothly, and straight on beyond them', () => {
  // through (0,0), (1,1), (2,0) the middle's second derivative is −3: y = 1.5x − 0.5x³ up to 1
  const curve = naturalSpline([
    [0, 0],
    [1, 1],
    [2, 0],
  ])
  expect([curve(0), curve(1), curve(2)]).toEqual([0, 1, 0])
  expect(curve(0.5)).toBeCloseTo(0.6875, 12)
  expect(curve(-1)).toBeCloseTo(-1.5, 12)
  expect(curve(3)).toBeCloseTo(-1.5, 12)
})

test('the left side of a pose is the right side of its mirror image', () => {
  const pose = withAngles(standingPose(), {
    leftHipFlexion: 50,
    leftHipAbduction: 20,
    rightKneeFlexion: 30,
    lowerLumbarSideBend: 8,
    upperLumbarFlexion: 12,
  })
  expect(muscleAnglesOf(pose, 'left')).toEqual(muscleAnglesOf(mirrorPose(pose), 'right'))
  expect(muscleAnglesOf(pose, 'left').lumbar_side_bend_away).toBe(8)
})

test('each muscle has one name, written out in full', () => {
  expect(new Set(muscleNames).size).toBe(muscleNames.length)
  for (const name of muscleNames) expect(name).toMatch(/^[a-z]{5,}(_[a-z]{3,})*$/)
})
