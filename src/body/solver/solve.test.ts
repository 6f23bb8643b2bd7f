import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Comfort, Goal, LandmarkName, Pose, Vector } from '../index.ts'
import {
  averageBody,
  checkPose,
  distance,
  floor,
  forwardKinematics,
  jointAngleNames,
  jointRanges,
  landmarkPosition,
  makeBody,
  mirrorLandmark,
  mirrorPose,
  pointInRoom,
  rotate,
  soleOf,
  solvePose,
  standingPose,
  wallBehind,
  withAngles,
} from '../index.ts'

const standing = standingPose()
const soles = [...soleOf('left'), ...soleOf('right')]
const keepFeet = soles.map((landmark): Goal => ({ kind: 'keep', landmark }))
const balance: Goal = { kind: 'balance', over: soles }
const rounded: Comfort = {
  angles: {
    lowerLumbarFlexion: 20,
    upperLumbarFlexion: 20,
    lowerThoracicFlexion: 15,
    upperThoracicFlexion: 12,
    lowerNeckFlexion: 15,
  },
  weights: { leftKneeFlexion: 20, rightKneeFlexion: 20 },
}
const where = (pose: Pose, name: LandmarkName, body = averageBody) =>
  landmarkPosition(forwardKinematics(pose, body), name, body)

test('a hand goes where it is sent and the feet stay', () => {
  const point: Vector = [0.45, 1.2, 0.2]
  const { pose, residuals, violations } = solvePose({
    start: standing,
    goals: [...keepFeet, balance, { kind: 'at', landmark: 'rightFingertips', point }],
  })
  expect(distance(where(pose, 'rightFingertips'), point)).toBeLessThan(0.001)
  for (const name of soles) expect(distance(where(pose, name), where(standing, name))).toBeLessThan(0.001)
  expect(Math.max(...residuals)).toBeLessThan(0.001)
  expect(violations).toEqual([])
})

test('a wide-leg rolldown at the wall rounds the spine, then the hands go round the right ankle', () => {
  const wall = wallBehind(-0.16)
  const planes = [floor, wall]
  const pelvis = (['leftButtock', 'rightButtock'] as const).map(
    (landmark): Goal => ({ kind: 'on', landmark, plane: wall }),
  )
  const bears: Goal = { kind: 'balance', over: [...soles, 'leftButtock', 'rightButtock'] }
  const wide = solvePose({
    start: standing,
    planes,
    goals: [
      { kind: 'at', landmark: 'leftHeel', point: [0.16, 0, -0.4] },
      { kind: 'at', landmark: 'rightHeel', point: [0.16, 0, 0.4] },
      ...soles
        .filter((name) => !name.endsWith('Heel'))
        .map((landmark): Goal => ({ kind: 'on', landmark, plane: floor })),
      ...pelvis,
      { kind: 'direction', segment: 'upperThorax', axis: [0, 1, 0], towards: [0, 1, 0] },
      bears,
    ],
  })
  expect(wide.violations).toEqual([])
  const down = solvePose({
    start: wide.pose,
    planes,
    comfort: rounded,
    goals: [
      ...keepFeet,
      ...pelvis,
      bears,
      { kind: 'at', landmark: 'leftFingertips', point: [0.4, 0.12, -0.15] },
      { kind: 'at', landmark: 'rightFingertips', point: [0.4, 0.12, 0.15] },
    ],
  })
  expect(Math.max(...down.residuals)).toBeLessThan(0.001)
  expect(down.violations).toEqual([])
  const { angles } = down.pose
  const spine =
    angles.lowerLumbarFlexion +
    angles.upperLumbarFlexion +
    angles.lowerThoracicFlexion +
    angles.upperThoracicFlexion
  expect(spine).toBeGreaterThan(70)
  const round = solvePose({
    start: down.pose,
    planes,
    comfort: rounded,
    goals: [
      ...keepFeet,
      ...pelvis,
      bears,
      { kind: 'beside', landmark: 'rightPalm', other: 'rightOuterAnkle', offset: [0, 0.03, 0.03] },
      { kind: 'beside', landmark: 'leftPalm', other: 'rightInnerAnkle', offset: [0.02, 0.05, -0.06] },
    ],
  })
  expect(Math.max(...round.residuals)).toBeLessThan(0.001)
  expect(round.violations).toEqual([])
  const [x] = where(round.pose, 'leftButtock')
  expect(x).toBeCloseTo(-0.16, 3)
})

test('a hand beside an ankle is measured in the foot, which may be turned', () => {
  const offset: Vector = [0.05, 0.02, 0.04]
  const { pose } = solvePose({
    start: standing,
    comfort: rounded,
    goals: [
      ...keepFeet,
      balance,
      { kind: 'beside', landmark: 'rightFingertips', other: 'rightOuterAnkle', offset },
    ],
  })
  const frames = forwardKinematics(pose)
  const { segment, offset: base } = averageBody.landmarks.rightOuterAnkle
  const target = pointInRoom(frames, segment, [base[0] + offset[0], base[1] + offset[1], base[2] + offset[2]])
  expect(distance(landmarkPosition(frames, 'rightFingertips'), target)).toBeLessThan(0.001)
})

test('a direction turns a segment, an angle sets a joint', () => {
  const { pose } = solvePose({
    start: standing,
    goals: [
      { kind: 'direction', segment: 'leftUpperArm', axis: [0, -1, 0], towards: [1, 0, -1] },
      { kind: 'angle', angle: 'rightKneeFlexion', degrees: 35 },
      { kind: 'keep', landmark: 'pelvisCentre' },
    ],
  })
  const [x, y, z] = rotate(forwardKinematics(pose).leftUpperArm.rotation, [0, -1, 0])
  expect([x, y, z].map((value) => Math.round(value * 100) / 100)).toEqual([0.71, expect.closeTo(0, 2), -0.71])
  expect(pose.angles.rightKneeFlexion).toBeCloseTo(35, 1)
})

test('what cannot be reached is approached, told, and never bought with a broken joint', () => {
  const { pose, residuals, violations } = solvePose({
    start: standing,
    goals: [...keepFeet, balance, { kind: 'at', landmark: 'leftFingertips', point: [0, 3, 0] }],
  })
  expect(residuals.at(-1)).toBeGreaterThan(0.5)
  expect(violations.filter(({ kind }) => kind === 'joint-range')).toEqual([])
  expect(where(pose, 'leftFingertips')[1]).toBeGreaterThan(1.9)
})

test('a body with its back to a wall stands upright, because the wall bears', () => {
  const wall = wallBehind(-0.12)
  const back = ['pelvisBackUpper', 'pelvisBackLower', 'upperBack'] as const
  const { pose, violations } = solvePose({
    start: standing,
    planes: [floor, wall],
    goals: [
      ...keepFeet,
      ...back.map((landmark): Goal => ({ kind: 'on', landmark, plane: wall })),
      { kind: 'balance', over: [...soles, ...back] },
    ],
  })
  const [x, y] = rotate(forwardKinematics(pose).upperThorax.rotation, [0, 1, 0])
  expect(Math.abs(Math.atan2(x, y) * 57.3)).toBeLessThan(6)
  expect(violations).toEqual([])
})

const reach: fc.Arbitrary<Vector> = fc.tuple(
  fc.double({ min: -0.5, max: 0.8, noNaN: true }),
  fc.double({ min: -0.2, max: 2, noNaN: true }),
  fc.double({ min: -0.8, max: 0.8, noNaN: true }),
)
const reaching = (left: Vector, right: Vector): Goal[] => [
  ...keepFeet,
  balance,
  { kind: 'at', landmark: 'leftFingertips', point: left },
  { kind: 'at', landmark: 'rightFingertips', point: right },
]

test('whatever is asked, no joint leaves its range and the same question has the same answer', () => {
  void fc.assert(
    fc.property(reach, reach, (left, right) => {
      const first = solvePose({ start: standing, goals: reaching(left, right) })
      const second = solvePose({ start: standing, goals: reaching(left, right) })
      expect(second.pose).toEqual(first.pose)
      for (const name of jointAngleNames) {
        const { from, to } = jointRanges[name]
        expect(first.pose.angles[name]).toBeGreaterThanOrEqual(from)
        expect(first.pose.angles[name]).toBeLessThanOrEqual(to)
      }
    }),
    { numRuns: 12, seed: 11 },
  )
})

test('the mirrored question has the mirrored answer', () => {
  const near: fc.Arbitrary<Vector> = fc.tuple(
    fc.double({ min: 0.15, max: 0.5, noNaN: true }),
    fc.double({ min: 0.6, max: 1.6, noNaN: true }),
    fc.double({ min: 0.1, max: 0.5, noNaN: true }),
  )
  void fc.assert(
    fc.property(near, (point) => {
      const goals = (name: LandmarkName, at: Vector): Goal[] => [
        ...keepFeet,
        balance,
        { kind: 'at', landmark: name, point: at },
      ]
      const right = solvePose({ start: standing, goals: goals('rightFingertips', point) })
      const left = solvePose({
        start: mirrorPose(standing),
        goals: goals(mirrorLandmark('rightFingertips'), [point[0], point[1], -point[2]]),
      })
      const mirrored = mirrorPose(left.pose)
      for (const name of jointAngleNames) {
        expect(Math.abs(mirrored.angles[name] - right.pose.angles[name]), name).toBeLessThan(0.5)
      }
    }),
    { numRuns: 10, seed: 5 },
  )
})

test.each([1.5, 1.7, 1.95])('a body of %f m finds its own pose', (heightMetres) => {
  const body = makeBody({ heightMetres, girth: heightMetres < 1.6 ? 1.2 : 0.9 })
  const start = standingPose(body)
  const { residuals, violations } = solvePose({
    start,
    body,
    goals: [
      ...keepFeet,
      balance,
      { kind: 'at', landmark: 'leftFingertips', point: [0.4, 0.6 * heightMetres, -0.15] },
    ],
  })
  expect(Math.max(...residuals)).toBeLessThan(0.001)
  expect(violations).toEqual([])
})

test('a hand sent into the belly stops at the skin', () => {
  const stay = (['pelvisCentre', 'lowBack', 'upperBack'] as const).map(
    (landmark): Goal => ({ kind: 'keep', landmark }),
  )
  const { pose, residuals } = solvePose({
    start: standing,
    goals: [
      ...keepFeet,
      ...stay,
      { kind: 'at', landmark: 'rightFingertips', point: [0, 1.1, 0.02], weight: 0.1 },
    ],
  })
  expect(residuals.at(-1)).toBeGreaterThan(0.03)
  const deep = checkPose(pose).filter(({ kind, amount }) => kind === 'self-collision' && amount > 10)
  expect(deep).toEqual([])
})

test('a check names what is wrong with a pose, by kind', () => {
  const bad = withAngles(standing, { rightShoulderAbduction: -35, leftKneeFlexion: 170, rightHipFlexion: 30 })
  const kinds = new Set(checkPose(bad, { over: soleOf('left') }).map(({ kind }) => kind))
  expect(kinds).toEqual(new Set(['joint-range', 'self-collision', 'balance']))
  const sunk: Pose = { ...standing, pelvisPosition: [-0.3, 0.7, 0] }
  const found = checkPose(sunk, { planes: [floor, wallBehind(-0.3)] })
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['floor', 'wall']))
  const floorDepths = found.filter(({ kind }) => kind === 'floor').map(({ amount }) => amount)
  // sunk by 201 mm, of which 3 are flesh pressed flat
  expect(floorDepths[0]).toBeCloseTo(201 - 3, 0)
})
