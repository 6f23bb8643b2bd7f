import type { Quaternion, Vector } from '../pose.ts'
import { multiply, noRotation, rotate, turn } from '../quaternion.ts'
import { add } from '../vector.ts'
import type { ChristophyMuscle, Fascicle, SpineBody } from './christophy.ts'
import { christophy, spineLevels } from './christophy.ts'
import { pathLength } from './leg-model.ts'

type Placed = { readonly origin: Vector; readonly rotation: Quaternion }
export type SpineFrames = Readonly<Record<SpineBody, Placed>>

/**
 * The lumbar spine on the sacrum, millimetres. Flexion is shared among the levels as Christophy et al. have it;
 * side bend (to the right) by the same shares, which is our simplification.
 */
export function placeSpine(flexionDegrees: number, sideBendDegrees = 0): SpineFrames {
  let below: Placed = { origin: [0, 0, 0], rotation: noRotation }
  const frames: Partial<Record<SpineBody, Placed>> = { sacrum: below }
  for (const { body, at, share } of spineLevels) {
    const bent = multiply(turn([0, 0, 1], -flexionDegrees * share), turn([1, 0, 0], sideBendDegrees * share))
    const placed: Placed = {
      origin: add(below.origin, rotate(below.rotation, at)),
      rotation: multiply(below.rotation, bent),
    }
    frames[body] = placed
    below = placed
  }
  return frames as SpineFrames
}

function fascicleLength([, ...path]: Fascicle, frames: SpineFrames): number {
  return pathLength(
    path.map(([body, x, y, z]) => add(frames[body].origin, rotate(frames[body].rotation, [x, y, z]))),
  )
}

/** The lengths of all of a muscle's fascicles added up, millimetres. */
export function spineMuscleLength(name: ChristophyMuscle, frames: SpineFrames): number {
  const fascicles: readonly Fascicle[] = christophy[name]
  return fascicles.reduce((sum, fascicle) => sum + fascicleLength(fascicle, frames), 0)
}
