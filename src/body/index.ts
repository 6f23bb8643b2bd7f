/** body/: the skeleton, joint ranges and muscles; goals → a pose. */

export type { Frame, Frames, JointAngleName, Pose, Quaternion, SegmentName, Vector } from './pose.ts'
export { jointAngleNames, segmentNames } from './pose.ts'
