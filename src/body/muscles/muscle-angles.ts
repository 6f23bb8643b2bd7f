import type { Side } from '../landmarks.ts'
import type { Pose } from '../pose.ts'

/**
 * The angles that muscle lengths depend on, degrees, of one leg and the lumbar spine; zero in quiet standing,
 * positive in the movement named.
 */
export type MuscleAngles = {
  readonly hip_flexion: number
  readonly hip_abduction: number
  readonly hip_internal_rotation: number
  readonly knee_flexion: number
  readonly ankle_dorsiflexion: number
  readonly lumbar_flexion: number
  /** The trunk bent away from the muscle's own side. */
  readonly lumbar_side_bend_away: number
}

export const quietStanding: MuscleAngles = {
  hip_flexion: 0,
  hip_abduction: 0,
  hip_internal_rotation: 0,
  knee_flexion: 0,
  ankle_dorsiflexion: 0,
  lumbar_flexion: 0,
  lumbar_side_bend_away: 0,
}

/** A pose as the muscles of one side feel it. The left side is the right one in a mirror. */
export function muscleAnglesOf(pose: Pose, side: Side): MuscleAngles {
  const { angles } = pose
  const toTheRight = angles.lowerLumbarSideBend + angles.upperLumbarSideBend
  return {
    hip_flexion: angles[`${side}HipFlexion`],
    hip_abduction: angles[`${side}HipAbduction`],
    hip_internal_rotation: angles[`${side}HipInternalRotation`],
    knee_flexion: angles[`${side}KneeFlexion`],
    ankle_dorsiflexion: angles[`${side}AnkleDorsiflexion`],
    lumbar_flexion: angles.lowerLumbarFlexion + angles.upperLumbarFlexion,
    lumbar_side_bend_away: side === 'right' ? 0 - toTheRight : toTheRight,
  }
}
