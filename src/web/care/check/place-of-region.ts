import type { Place } from '../../../care/index.ts'

/** The place that a region of the drawn body stands for. What the check does not look at is "somewhere else". */
const places: Readonly<Record<string, Place>> = {
  lowBack: 'low-back',
  upperBack: 'between-shoulder-blades',
  leftButtock: 'left-buttock',
  rightButtock: 'right-buttock',
  leftGroin: 'left-groin',
  rightGroin: 'right-groin',
  leftHipSide: 'side-of-left-hip',
  rightHipSide: 'side-of-right-hip',
  leftFrontThigh: 'front-of-left-thigh',
  rightFrontThigh: 'front-of-right-thigh',
  leftBackThigh: 'back-of-left-thigh',
  rightBackThigh: 'back-of-right-thigh',
  leftKnee: 'left-knee',
  rightKnee: 'right-knee',
  leftShin: 'below-left-knee',
  rightShin: 'below-right-knee',
  leftCalf: 'below-left-knee',
  rightCalf: 'below-right-knee',
  leftFoot: 'below-left-knee',
  rightFoot: 'below-right-knee',
  leftHeel: 'below-left-knee',
  rightHeel: 'below-right-knee',
}

export function placeOfRegion(region: string): Place {
  return places[region] ?? 'elsewhere'
}
