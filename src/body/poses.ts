import type { Body } from './body.ts'
import { averageBody } from './body.ts'
import type { JointAngleName, Pose } from './pose.ts'
import { jointAngleNames } from './pose.ts'
import { ankleHeightMetres, tableHeightMetres } from './proportions.ts'
import { noRotation, slerp } from './quaternion.ts'
import { mix } from './vector.ts'

/** All joint angles zero, in degrees. */
export const zeroAngles: Readonly<Record<JointAngleName, number>> = Object.fromEntries(
  jointAngleNames.map((name) => [name, 0]),
) as Record<JointAngleName, number>

/** Arms that hang: a little away from the hips and a little bent, palms towards the thighs. */
const hanging: Partial<Record<JointAngleName, number>> = {
  leftShoulderAbduction: 6,
  rightShoulderAbduction: 6,
  leftElbowFlexion: 8,
  rightElbowFlexion: 8,
  leftFingerFlexion: 12,
  rightFingerFlexion: 12,
}

/** Quiet standing, facing +x, feet flat on the floor (y = 0) under the hips, hips above x = z = 0. */
export function standingPose(body: Body = averageBody): Pose {
  const { leftShank, leftFoot } = body.offsets
  const ankle = (ankleHeightMetres * body.shape.heightMetres) / tableHeightMetres
  return {
    pelvisPosition: [0, ankle - leftShank[1] - leftFoot[1], 0],
    pelvisRotation: noRotation,
    angles: { ...zeroAngles, ...hanging },
  }
}

/** The same pose with some angles (degrees) changed. */
export function withAngles(pose: Pose, angles: Partial<Record<JointAngleName, number>>): Pose {
  return { ...pose, angles: { ...pose.angles, ...angles } }
}

function twin(name: JointAngleName): JointAngleName {
  if (name.startsWith('left')) return `right${name.slice(4)}` as JointAngleName
  if (name.startsWith('right')) return `left${name.slice(5)}` as JointAngleName
  return name
}

const sideways = /^(lower|upper).*(SideBend|Rotation)$/

/** The pose in a mirror that stands along the room's z = 0: left becomes right, forward stays forward. */
export function mirrorPose(pose: Pose): Pose {
  const [x, y, z] = pose.pelvisPosition
  const [qx, qy, qz, qw] = pose.pelvisRotation
  const angles = Object.fromEntries(
    jointAngleNames.map((name) => {
      const degrees = pose.angles[twin(name)]
      return [name, sideways.test(name) ? 0 - degrees : degrees]
    }),
  ) as Record<JointAngleName, number>
  return { pelvisPosition: [x, y, 0 - z], pelvisRotation: [0 - qx, 0 - qy, qz, qw], angles }
}

/** Part of the way from one pose to another: angles evenly, the pelvis on a straight line and the short way round. */
export function interpolatePoses(from: Pose, to: Pose, fraction: number): Pose {
  const angles = { ...from.angles }
  for (const name of jointAngleNames) angles[name] += (to.angles[name] - angles[name]) * fraction
  return {
    pelvisPosition: mix(from.pelvisPosition, to.pelvisPosition, fraction),
    pelvisRotation: slerp(from.pelvisRotation, to.pelvisRotation, fraction),
    angles,
  }
}

/** A pose on the way through a row of poses that are evenly apart in time, one at least: `fraction` 0 is the first, 1 the last. */
export function poseAlong(poses: readonly Pose[], fraction: number): Pose {
  const at = Math.min(1, Math.max(0, fraction)) * (poses.length - 1)
  const index = Math.min(Math.floor(at), poses.length - 2)
  if (poses.length === 1) return poses[0]!
  return at === index ? poses[index]! : interpolatePoses(poses[index]!, poses[index + 1]!, at - index)
}
