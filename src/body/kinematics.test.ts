import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JointAngleName, LandmarkName, Pose, Vector } from './index.ts'
import {
  averageBody,
  centreOfMass,
  forwardKinematics,
  jointAngleNames,
  jointRanges,
  landmarkNames,
  landmarkPosition,
  makeBody,
  mirrorLandmark,
  mirrorPose,
  segmentNames,
  standingPose,
  turn,
  withAngles,
} from './index.ts'

const at = (angles: Partial<Record<JointAngleName, number>>, name: LandmarkName): Vector =>
  landmarkPosition(forwardKinematics(withAngles(standingPose(), angles)), name)

test('a body of 1.70 m stands 1.70 m tall with both soles on the floor', () => {
  expect(at({}, 'crown')[1]).toBeCloseTo(1.7, 3)
  for (const name of ['leftHeel', 'rightHeel', 'leftBallOfFoot', 'rightToeTip'] as const) {
    expect(at({}, name)[1]).toBeCloseTo(0, 9)
  }
})

test('another height scales every landmark', () => {
  const small = makeBody({ heightMetres: 1.5 })
  const frames = forwardKinematics(standingPose(small), small)
  expect(landmarkPosition(frames, 'crown', small)[1]).toBeCloseTo(1.5, 3)
  expect(landmarkPosition(frames, 'rightHeel', small)[1]).toBeCloseTo(0, 9)
})

test('standing, the centre of mass is over the feet at about 55 percent of height', () => {
  const [x, y, z] = centreOfMass(forwardKinematics(standingPose()))
  expect(x).toBeGreaterThan(at({}, 'leftAnkle')[0])
  expect(x).toBeLessThan(at({}, 'leftBallOfFoot')[0])
  expect(y / 1.7).toBeGreaterThan(0.53)
  expect(y / 1.7).toBeLessThan(0.58)
  expect(z).toBeCloseTo(0, 9)
})

// One line a movement: the angle, a landmark, the axis along which it goes (x forward, y up, z right), the sense.
test.each<[JointAngleName, LandmarkName, 0 | 1 | 2, 1 | -1]>([
  ['lowerLumbarFlexion', 'crown', 0, 1],
  ['upperThoracicFlexion', 'crown', 0, 1],
  ['upperNeckFlexion', 'chin', 1, -1],
  ['lowerLumbarSideBend', 'crown', 2, 1],
  ['lowerThoracicRotation', 'nose', 2, 1],
  ['leftShoulderGirdleElevation', 'leftShoulder', 1, 1],
  ['rightShoulderGirdleElevation', 'rightShoulder', 1, 1],
  ['leftShoulderGirdleProtraction', 'leftShoulder', 0, 1],
  ['rightShoulderGirdleProtraction', 'rightShoulder', 0, 1],
  ['leftShoulderFlexion', 'leftWrist', 0, 1],
  ['leftShoulderAbduction', 'leftWrist', 2, -1],
  ['rightShoulderAbduction', 'rightWrist', 2, 1],
  ['rightElbowFlexion', 'rightWrist', 0, 1],
  ['rightWristFlexion', 'rightFingertips', 2, -1],
  ['leftWristFlexion', 'leftFingertips', 2, 1],
  ['rightWristUlnarDeviation', 'rightFingertips', 0, -1],
  ['leftHipFlexion', 'leftKnee', 0, 1],
  ['leftHipAbduction', 'leftKnee', 2, -1],
  ['rightHipAbduction', 'rightKnee', 2, 1],
  ['rightHipInternalRotation', 'rightToeTip', 2, -1],
  ['leftHipInternalRotation', 'leftToeTip', 2, 1],
  ['rightKneeFlexion', 'rightAnkle', 0, -1],
  ['rightAnkleDorsiflexion', 'rightToeTip', 1, 1],
  ['rightAnkleEversion', 'rightLittleToeBall', 1, 1],
  ['leftAnkleEversion', 'leftLittleToeBall', 1, 1],
  ['leftToeExtension', 'leftToeTip', 1, 1],
])('positive %s moves %s along axis %i in sense %i', (angle, landmark, axis, sense) => {
  const before = at({}, landmark)[axis]
  const now = at({ [angle]: standingPose().angles[angle] + 10 }, landmark)[axis]
  expect((now - before) * sense).toBeGreaterThan(0.002)
})

const anyPose: fc.Arbitrary<Pose> = fc
  .tuple(
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: jointAngleNames.length,
      maxLength: jointAngleNames.length,
    }),
    fc.double({ min: -180, max: 180, noNaN: true }),
  )
  .map(([shares, heading]) => ({
    pelvisPosition: [0.1, 0.9, 0.2],
    pelvisRotation: turn([0.3, 1, 0.2], heading),
    angles: Object.fromEntries(
      jointAngleNames.map((name, index) => {
        const { from, to } = jointRanges[name]
        return [name, from + (to - from) * shares[index]!]
      }),
    ) as Pose['angles'],
  }))

test('a mirrored pose puts every landmark where the mirror shows its twin', () => {
  void fc.assert(
    fc.property(anyPose, (pose) => {
      const frames = forwardKinematics(pose)
      const mirrored = forwardKinematics(mirrorPose(pose))
      for (const name of landmarkNames) {
        const [x, y, z] = landmarkPosition(frames, name)
        const seen = landmarkPosition(mirrored, mirrorLandmark(name))
        expect(Math.hypot(seen[0] - x, seen[1] - y, seen[2] + z)).toBeLessThan(1e-9)
      }
    }),
    { numRuns: 40 },
  )
})

test('the masses of the segments add up to the whole body', () => {
  const total = segmentNames.reduce((sum, name) => sum + averageBody.masses[name].share, 0)
  expect(total).toBeCloseTo(1, 12)
})

test('every joint range holds zero and names its source', () => {
  for (const name of jointAngleNames) {
    const { from, to, source } = jointRanges[name]
    expect(from).toBeLessThanOrEqual(0)
    expect(to).toBeGreaterThan(0)
    expect(source).toMatch(/\d{4}/)
  }
})
