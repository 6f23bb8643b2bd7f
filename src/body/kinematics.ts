import type { Body } from './body.ts'
import { averageBody } from './body.ts'
import { joints } from './joints.ts'
import type { LandmarkName } from './landmarks.ts'
import type { Frame, Frames, Pose, Quaternion, SegmentName, Vector } from './pose.ts'
import { multiply, rotate } from './quaternion.ts'
import { add, scale } from './vector.ts'

function aboutAxis(axis: 0 | 1 | 2, degrees: number): Quaternion {
  const half = (degrees * Math.PI) / 360
  const sine = Math.sin(half)
  return [axis === 0 ? sine : 0, axis === 1 ? sine : 0, axis === 2 ? sine : 0, Math.cos(half)]
}

/** Where every segment is in the room, from the joint angles. Metres. */
export function forwardKinematics(pose: Pose, body: Body = averageBody): Frames {
  const frames: Partial<Record<SegmentName, Frame>> = {
    pelvis: { origin: pose.pelvisPosition, rotation: pose.pelvisRotation },
  }
  for (const joint of joints) {
    const parent = frames[joint.parent]!
    let rotation = parent.rotation
    for (const { angle, axis, sign } of joint.axes) {
      const degrees = pose.angles[angle]
      if (degrees !== 0) rotation = multiply(rotation, aboutAxis(axis, sign * degrees))
    }
    const origin = add(parent.origin, rotate(parent.rotation, body.offsets[joint.segment]))
    frames[joint.segment] = { origin, rotation }
  }
  return frames as Frames
}

/** A point given in a segment's frame, in the room. */
export function pointInRoom(frames: Frames, segment: SegmentName, offset: Vector): Vector {
  const { origin, rotation } = frames[segment]
  return add(origin, rotate(rotation, offset))
}

/** Where a named point of the body is in the room, metres. Frames and body must belong together. */
export function landmarkPosition(frames: Frames, name: LandmarkName, body: Body = averageBody): Vector {
  const { segment, offset } = body.landmarks[name]
  return pointInRoom(frames, segment, offset)
}

/** The point over which the body balances, metres. */
export function centreOfMass(frames: Frames, body: Body = averageBody): Vector {
  let sum: Vector = [0, 0, 0]
  for (const [segment, { share, centre }] of Object.entries(body.masses)) {
    sum = add(sum, scale(pointInRoom(frames, segment as SegmentName, centre), share))
  }
  return sum
}
