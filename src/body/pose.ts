/** Metres. x is forward, y up, z to the person's right (the frame of the published gait2392 model). */
export type Vector = readonly [x: number, y: number, z: number]

/** Unit quaternion, scalar last. */
export type Quaternion = readonly [x: number, y: number, z: number, w: number]

/**
 * Joint angles in degrees, zero in quiet standing. `left` and `right` twins have the same sign for the same
 * movement of the body (abduction is positive on both sides). Spine bend and turn are positive to the right.
 */
export const jointAngleNames = [
  'lowerLumbarFlexion',
  'lowerLumbarSideBend',
  'lowerLumbarRotation',
  'upperLumbarFlexion',
  'upperLumbarSideBend',
  'upperLumbarRotation',
  'lowerThoracicFlexion',
  'lowerThoracicSideBend',
  'lowerThoracicRotation',
  'upperThoracicFlexion',
  'upperThoracicSideBend',
  'upperThoracicRotation',
  'lowerNeckFlexion',
  'lowerNeckSideBend',
  'lowerNeckRotation',
  'upperNeckFlexion',
  'upperNeckSideBend',
  'upperNeckRotation',
  'leftShoulderGirdleElevation',
  'leftShoulderGirdleProtraction',
  'rightShoulderGirdleElevation',
  'rightShoulderGirdleProtraction',
  'leftShoulderFlexion',
  'leftShoulderAbduction',
  'leftShoulderInternalRotation',
  'rightShoulderFlexion',
  'rightShoulderAbduction',
  'rightShoulderInternalRotation',
  'leftElbowFlexion',
  'leftForearmPronation',
  'leftWristFlexion',
  'leftWristUlnarDeviation',
  'leftFingerFlexion',
  'rightElbowFlexion',
  'rightForearmPronation',
  'rightWristFlexion',
  'rightWristUlnarDeviation',
  'rightFingerFlexion',
  'leftHipFlexion',
  'leftHipAbduction',
  'leftHipInternalRotation',
  'rightHipFlexion',
  'rightHipAbduction',
  'rightHipInternalRotation',
  'leftKneeFlexion',
  'leftAnkleDorsiflexion',
  'leftAnkleEversion',
  'leftToeExtension',
  'rightKneeFlexion',
  'rightAnkleDorsiflexion',
  'rightAnkleEversion',
  'rightToeExtension',
] as const
export type JointAngleName = (typeof jointAngleNames)[number]

/** How a body stands in the room: where the pelvis is and how it is turned, and every joint's angle in degrees. */
export type Pose = {
  readonly pelvisPosition: Vector
  readonly pelvisRotation: Quaternion
  readonly angles: Readonly<Record<JointAngleName, number>>
}

export const segmentNames = [
  'pelvis',
  'lowerLumbar',
  'upperLumbar',
  'lowerThorax',
  'upperThorax',
  'neck',
  'head',
  'leftShoulderGirdle',
  'rightShoulderGirdle',
  'leftUpperArm',
  'rightUpperArm',
  'leftForearm',
  'rightForearm',
  'leftHand',
  'rightHand',
  'leftFingers',
  'rightFingers',
  'leftThigh',
  'rightThigh',
  'leftShank',
  'rightShank',
  'leftFoot',
  'rightFoot',
  'leftToes',
  'rightToes',
] as const
export type SegmentName = (typeof segmentNames)[number]

/** Where a segment's origin (its proximal joint) is in the room and how it is turned. */
export type Frame = { readonly origin: Vector; readonly rotation: Quaternion }
export type Frames = Readonly<Record<SegmentName, Frame>>
