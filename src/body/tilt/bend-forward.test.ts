import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bendForward, bendPose, checkPose, forwardKinematics, landmarkPosition, soleOf } from '../index.ts'
import { passiveHipMoment, passiveLumbarMoment } from './passive-moments.ts'

const average = { hamstrings: 0.5, hipFlexors: 0.5 }

// Riener & Edrich at hip 90: about −51 Nm with a straight knee, −13 at 45, 0 at 90.
test.each([
  [90, 0, -51.4],
  [90, 45, -13.4],
  [90, 90, 0.3],
])('a hip at %i with the knee at %i pulls with %f Nm', (hip, knee, moment) => {
  expect(passiveHipMoment(hip, knee, average)).toBeCloseTo(moment, 0)
})

test('the lumbar spine takes 10 Nm to bend 38.7° or to arch 25.9°', () => {
  expect(passiveLumbarMoment(38.7)).toBeCloseTo(10, 9)
  expect(passiveLumbarMoment(-25.9)).toBeCloseTo(-10, 9)
  expect(passiveLumbarMoment(0)).toBeCloseTo(0, 12)
})

/*
 * Worked by hand: of 70 kg, 47.43 % are above the lumbosacral joint, which lies 11 cm above and 3 cm behind the
 * hips; the pelvis is 11.82 %, 4 cm above and 1.5 cm behind. So the weight turns the pelvis on with
 * 9.81·70·[(.4743·.11 + .1182·.04)·sin t − (.4743·.03 + .1182·.015)·cos t].
 * Average, knees straight, lean 100°: at a tilt of 64.43° that is 30.5 Nm; the low back, bent 35.57°, adds
 * .6·(e^(.0742·35.57) − 1) = 7.8; two hips hold back 2·(e^(1.3403 + .0305·64.43) − 8.072 − .03) = 38.3. Balance.
 */
test.each([
  [{ hamstringTightness: 0.5 }, 64.432, -38.31, 30.508, 7.802],
  [{ hamstringTightness: 1 }, 50.638, -46.027, 23.243, 22.783],
  [{ kneeFlexionDegrees: 45, trunkLeanDegrees: 110 }, 77.326, -41.893, 35.715, 6.178],
])('%o comes to rest where the hand calculation says', (bend, tilt, hips, weight, lumbar) => {
  const share = bendForward(bend)
  expect(share.pelvisTiltDegrees).toBeCloseTo(tilt, 2)
  expect(share.hipMoment).toBeCloseTo(hips, 2)
  expect(share.weightMoment).toBeCloseTo(weight, 2)
  expect(share.lumbarMoment).toBeCloseTo(lumbar, 2)
  expect(share.hipMoment + share.weightMoment + share.lumbarMoment).toBeCloseTo(0, 6)
})

test('an average bend shares out as in people without back pain, 66.7° of it pelvis, within 8°', () => {
  expect(Math.abs(bendForward({ trunkLeanDegrees: 110 }).pelvisTiltDegrees - 66.7)).toBeLessThan(8)
})

const unit = fc.double({ min: 0, max: 1, noNaN: true })
const knee = fc.double({ min: 0, max: 90, noNaN: true })
const lean = fc.double({ min: 80, max: 130, noNaN: true })

test('tighter hamstrings never give the hips more of the bend, tighter hip flexors never less', () => {
  void fc.assert(
    fc.property(unit, unit, unit, knee, lean, (a, b, other, kneeFlexionDegrees, trunkLeanDegrees) => {
      const rest = { kneeFlexionDegrees, trunkLeanDegrees }
      const [loose, tight] = a < b ? [a, b] : [b, a]
      const hamstrings = (hamstringTightness: number) =>
        bendForward({ ...rest, hamstringTightness, hipFlexorTightness: other })
      const hipFlexors = (hipFlexorTightness: number) =>
        bendForward({ ...rest, hipFlexorTightness, hamstringTightness: other })
      const slack = 1e-9
      expect(hamstrings(tight).pelvisTiltDegrees).toBeLessThanOrEqual(
        hamstrings(loose).pelvisTiltDegrees + slack,
      )
      expect(hamstrings(tight).lumbarFlexionDegrees).toBeGreaterThanOrEqual(
        hamstrings(loose).lumbarFlexionDegrees - slack,
      )
      expect(hipFlexors(tight).pelvisTiltDegrees).toBeGreaterThanOrEqual(
        hipFlexors(loose).pelvisTiltDegrees - slack,
      )
    }),
    { numRuns: 150 },
  )
})

test('bending the knees gives the hips more of the bend', () => {
  const at = (kneeFlexionDegrees: number) =>
    bendForward({ hamstringTightness: 0.8, kneeFlexionDegrees }).pelvisTiltDegrees
  expect([0, 20, 40, 60].map(at)).toEqual([0, 20, 40, 60].map(at).sort((a, b) => a - b))
  expect(at(60) - at(0)).toBeGreaterThan(5)
})

test.each([0, 0.5, 1])(
  'the figure for tightness %f stands flat, balanced and within its joints',
  (tightness) => {
    for (const kneeFlexionDegrees of [0, 30, 60]) {
      const share = bendForward({ hamstringTightness: tightness, kneeFlexionDegrees })
      const pose = bendPose(share)
      expect(checkPose(pose, { over: [...soleOf('left'), ...soleOf('right')] })).toEqual([])
      expect(landmarkPosition(forwardKinematics(pose), 'leftBallOfFoot')[1]).toBeCloseTo(0, 9)
      expect(pose.angles.lowerLumbarFlexion + pose.angles.upperLumbarFlexion).toBeCloseTo(
        share.lumbarFlexionDegrees,
        9,
      )
    }
  },
)
