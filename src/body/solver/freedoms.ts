import { jointRanges } from '../joint-ranges.ts'
import type { JointAngleName } from '../pose.ts'
import { jointAngleNames } from '../pose.ts'

/** Degrees of freedom: every joint angle, then the pelvis moved along and turned about the room's x, y, z. */
export const angleCount = jointAngleNames.length

/*
 * The joint angles in the solver's own order: limb by limb, then head and trunk, and the pelvis last. Goals of one
 * limb touch no other, so in this order the equations are mostly zero left of each limb's own block.
 */
const limbOrder = [
  /^left.*(Shoulder|Elbow|Forearm|Wrist|Finger)/,
  /^right.*(Shoulder|Elbow|Forearm|Wrist|Finger)/,
  /^left/,
  /^right/,
  /Neck/,
]
const placeInOrder = (name: JointAngleName) => {
  const found = limbOrder.findIndex((pattern) => pattern.test(name))
  return found < 0 ? limbOrder.length : found
}
export const freedomNames: readonly JointAngleName[] = [...jointAngleNames].sort(
  (a, b) => placeInOrder(a) - placeInOrder(b),
)
export const freedoms = angleCount + 6
export const radians = Math.PI / 180

export const lowerBounds = Float64Array.from(freedomNames, (name) => jointRanges[name].from * radians)
export const upperBounds = Float64Array.from(freedomNames, (name) => jointRanges[name].to * radians)
