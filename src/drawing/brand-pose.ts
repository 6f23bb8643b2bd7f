import type { Pose } from '../body/index.ts'
import { multiply, standingPose, turn, withAngles } from '../body/index.ts'

/** The pose of the brand: rolled down from standing, spine round, arms and head hanging. */
export function rolledDown(): Pose {
  const standing = standingPose()
  const pitch = 62
  const bent = withAngles(standing, {
    lowerLumbarFlexion: 30,
    upperLumbarFlexion: 26,
    lowerThoracicFlexion: 22,
    upperThoracicFlexion: 16,
    lowerNeckFlexion: 12,
    upperNeckFlexion: 6,
    leftHipFlexion: pitch + 2,
    rightHipFlexion: pitch + 2,
    leftKneeFlexion: 4,
    rightKneeFlexion: 4,
    leftAnkleDorsiflexion: 2,
    rightAnkleDorsiflexion: 2,
    leftShoulderFlexion: 156,
    rightShoulderFlexion: 150,
    leftShoulderAbduction: 8,
    rightShoulderAbduction: 8,
    leftElbowFlexion: 14,
    rightElbowFlexion: 18,
  })
  return { ...bent, pelvisRotation: multiply(turn([0, 0, 1], -pitch), standing.pelvisRotation) }
}
