import type { Body } from '../body.ts'
import { averageBody } from '../body.ts'
import { jointRanges } from '../joint-ranges.ts'
import { centreOfMass, forwardKinematics, landmarkPosition } from '../kinematics.ts'
import type { Pose } from '../pose.ts'
import { standingPose, withAngles } from '../poses.ts'
import { turn } from '../quaternion.ts'
import { add, subtract } from '../vector.ts'
import type { BendShare } from './bend-forward.ts'

/**
 * The bend as a figure: pelvis, low back and knees as the model has them, arms hanging. People's hips move back as
 * they bend, so the legs lean back just so far that the body balances over its feet; the model leaves that out.
 */
export function bendPose(share: BendShare, body: Body = averageBody): Pose {
  // a hip at its limit would lift the feet instead
  let [least, most] = [0, Math.min(25, jointRanges.leftHipFlexion.to - share.hipFlexionDegrees)]
  for (let round = 0; round < 12; round += 1) {
    const legLean = (least + most) / 2
    const frames = forwardKinematics(leaning(share, legLean, body), body)
    const heel = landmarkPosition(frames, 'leftHeel', body)
    const ball = landmarkPosition(frames, 'leftBallOfFoot', body)
    if (centreOfMass(frames, body)[0] > (heel[0] + ball[0]) / 2) least = legLean
    else most = legLean
  }
  const pose = leaning(share, (least + most) / 2, body)
  // hands that would reach through the floor: bend the elbows until they are above it
  for (let elbow = 10; elbow <= 140; elbow += 5) {
    const frames = forwardKinematics(withElbows(pose, elbow), body)
    const lowest = Math.min(
      landmarkPosition(frames, 'leftFingertips', body)[1],
      landmarkPosition(frames, 'leftPalm', body)[1],
    )
    if (lowest > 0.03) return withElbows(pose, elbow)
  }
  return withElbows(pose, 140)
}

function withElbows(pose: Pose, degrees: number): Pose {
  return withAngles(pose, { leftElbowFlexion: degrees, rightElbowFlexion: degrees })
}

function leaning(share: BendShare, legLeanDegrees: number, body: Body): Pose {
  const { kneeFlexionDegrees: knee, lumbarFlexionDegrees: lumbar } = share
  const { lowerLumbarFlexion: lower, upperLumbarFlexion: upper } = jointRanges
  const hip = share.hipFlexionDegrees + legLeanDegrees
  const ankle = knee / 2 - legLeanDegrees
  const bound = lumbar > 0 ? 'to' : 'from'
  const lowerPart = lower[bound] / (lower[bound] + upper[bound])
  const arms = Math.min(jointRanges.leftShoulderFlexion.to, share.trunkLeanDegrees + 10)
  const standing = standingPose(body)
  const bent = withAngles(
    { ...standing, pelvisRotation: turn([0, 0, 1], -share.pelvisTiltDegrees) },
    {
      lowerLumbarFlexion: lumbar * lowerPart,
      upperLumbarFlexion: lumbar * (1 - lowerPart),
      lowerThoracicFlexion: 6,
      upperThoracicFlexion: 4,
      lowerNeckFlexion: 8,
      leftHipFlexion: hip,
      rightHipFlexion: hip,
      leftKneeFlexion: knee,
      rightKneeFlexion: knee,
      leftAnkleDorsiflexion: ankle,
      rightAnkleDorsiflexion: ankle,
      leftShoulderFlexion: arms,
      rightShoulderFlexion: arms,
    },
  )
  // slide the whole figure so that the ankles are where they were
  const ankleOf = (pose: Pose) => landmarkPosition(forwardKinematics(pose, body), 'leftAnkle', body)
  const moved = subtract(ankleOf(standing), ankleOf(bent))
  return { ...bent, pelvisPosition: add(bent.pelvisPosition, moved) }
}
