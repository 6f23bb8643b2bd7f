import type { Goal, JointAngleName } from '../../body/index.ts'
import type { Scene } from '../scene.ts'
import { handOf } from './action.ts'

/* Shapes of the spine and what hangs on it, degrees. */

type Angles = Partial<Record<JointAngleName, number>>

/** The spine from bottom to top, with how much of a full bend forward each part takes, degrees. */
export const roundedSpine: Angles = {
  lowerLumbarFlexion: 26,
  upperLumbarFlexion: 24,
  lowerThoracicFlexion: 18,
  upperThoracicFlexion: 14,
  lowerNeckFlexion: 15,
  upperNeckFlexion: 8,
}

export const times = (angles: Angles, factor: number): Angles =>
  Object.fromEntries(Object.entries(angles).map(([name, degrees]) => [name, degrees * factor]))

/** How far the full rounding turns the shoulders over, degrees. */
export const roundedTrunk = 82

export const armsForward = (degrees: number): Angles => ({
  leftShoulderFlexion: degrees,
  rightShoulderFlexion: degrees,
})

/** Everything about arms that just hang, but which way they point. */
export const hangingArms: Angles = Object.fromEntries(
  (['left', 'right'] as const).flatMap((side) => [
    [`${side}ElbowFlexion`, 8],
    ...['ShoulderGirdleElevation', 'ShoulderGirdleProtraction', 'ShoulderInternalRotation'].map((joint) => [
      side + joint,
      0,
    ]),
    ...['ForearmPronation', 'WristFlexion', 'WristUlnarDeviation'].map((joint) => [side + joint, 0]),
  ]),
)

export const straightSpine = times(roundedSpine, 0)

export const archedSpine: Angles = {
  lowerLumbarFlexion: -11,
  upperLumbarFlexion: -9,
  lowerThoracicFlexion: -8,
  upperThoracicFlexion: -5,
  lowerNeckFlexion: -12,
}

export const straightLegs: Angles = { leftKneeFlexion: 2, rightKneeFlexion: 2 }

export const hipsOf = (degrees: number): Angles => ({ leftHipFlexion: degrees, rightHipFlexion: degrees })

export const isUpright = ({ posture }: Scene) =>
  ['standing', 'sitting', 'kneeling', 'half-kneeling', 'long-sitting', 'lunge', 'squatting'].includes(
    posture.position,
  )

export const bothHands = [...handOf('left'), ...handOf('right')]

/** Arms that hang point down, however far the trunk has gone. */
export const armsHang = (['leftUpperArm', 'rightUpperArm', 'leftForearm', 'rightForearm'] as const).map(
  (segment): Goal => ({ kind: 'direction', segment, axis: [0, -1, 0], towards: [0, -1, 0], weight: 0.06 }),
)

export const trunkParts = [
  'trunk',
  'body',
  'chest',
  'back',
  'spine',
  'upper-back',
  'lower-back',
  'mid-back',
  'waist',
  'rib',
  'side',
] as const

export const hingeParts = [...trunkParts, 'hip', 'pelvis', 'head'] as const
