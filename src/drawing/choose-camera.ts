import type { Body, Frames, Pose, Vector } from '../body/index.ts'
import { averageBody, forwardKinematics } from '../body/index.ts'
import type { Camera, View } from './camera.ts'
import { project, unitsPerMetre, view } from './camera.ts'
import { boxesOf } from './prop-boxes.ts'
import type { PlacedBox, Prop } from './props.ts'
import { placeBoxes, standsBefore } from './props.ts'

/** What a viewer follows, with how much it counts: limbs carry the movement, the trunk its shape. */
const followed = [
  ['head', 2],
  ['upperThorax', 2],
  ['lowerThorax', 1],
  ['pelvis', 1],
  ['leftHand', 1],
  ['rightHand', 1],
  ['leftForearm', 1],
  ['rightForearm', 1],
  ['leftShank', 1],
  ['rightShank', 1],
  ['leftFoot', 1],
  ['rightFoot', 1],
] as const

const bones = [
  ['pelvis', 'upperThorax', 3],
  ['upperThorax', 'head', 1],
  ['leftThigh', 'leftShank', 2],
  ['rightThigh', 'rightShank', 2],
  ['leftShank', 'leftFoot', 2],
  ['rightShank', 'rightFoot', 2],
  ['leftUpperArm', 'leftForearm', 1],
  ['rightUpperArm', 'rightForearm', 1],
  ['leftForearm', 'leftHand', 1],
  ['rightForearm', 'rightHand', 1],
] as const

function difference(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

/** How much of a distance in the room is left in the picture, 0 to 1 for a metre. */
function seenLength(from: View, d: Vector): number {
  const [x, y] = project(from, d)
  return Math.hypot(x, y) / unitsPerMetre
}

/** How far left and right limbs come apart in the picture; limbs that hide each other cannot be read. */
function apart(from: View, frames: Frames): number {
  let sum = 0
  for (const name of ['Shank', 'Foot', 'Forearm', 'Hand'] as const) {
    const d = difference(frames[`left${name}`].origin, frames[`right${name}`].origin)
    sum += Math.min(seenLength(from, d), 0.3)
  }
  return sum / 1.2
}

/**
 * Where she faces along the floor: the way her hips look, or, when they look at the floor, the way her head
 * points. Lying on the back she faces nowhere: a vector of no length.
 */
function front({ pelvis, head }: Frames): Vector {
  const [x, y, z, w] = pelvis.rotation
  const hips: Vector = [1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w)]
  if (hips[1] > -0.85) return hips[1] > 0.85 ? [0, 1, 0] : hips
  return difference(head.origin, pelvis.origin)
}

/**
 * Chooses the view in which a movement is seen best: the one that keeps most of its travel and least
 * foreshortens the limbs, from the side a face is on, never through a wall, and a little off the square so that
 * both sides show. One pose is enough; more show the movement.
 */
export function chooseCamera(
  poses: readonly Pose[],
  props: readonly Prop[] = [],
  body: Body = averageBody,
): Camera {
  const all = poses.map((pose) => forwardKinematics(pose, body))
  const first = all[0]
  if (!first) return { azimuthDegrees: 35, elevationDegrees: 10 }
  const lying = all.every(
    ({ head, pelvis }) => pelvis.origin[1] < 0.45 && Math.abs(head.origin[1] - pelvis.origin[1]) < 0.35,
  )
  // what a body that lies does to its sides is seen from higher up
  const elevations = lying ? [16, 34] : [10]
  const boxes = props
    .filter(({ kind }) => kind !== 'wall' && kind !== 'mat')
    .flatMap((prop) => placeBoxes(prop, boxesOf(prop.kind, prop.size)))
  let best: Camera = { azimuthDegrees: 35, elevationDegrees: elevations[0] as number }
  let bestScore = Number.NEGATIVE_INFINITY
  for (const elevationDegrees of elevations) {
    for (let step = 0; step < 24; step++) {
      const azimuthDegrees = step * 15 - 165
      const from = view({ azimuthDegrees, elevationDegrees })
      if (props.some((prop) => prop.kind === 'wall' && behindWall(prop, from))) continue
      const score =
        shape(all, from) +
        1.6 * travel(all, from) +
        0.35 * mean(all, (f) => apart(from, f)) +
        manner(all, from) -
        hiding * hidden(all, from, boxes) +
        (lying ? 0.3 * mean(all, (f) => across(from, f)) : 0) -
        (elevationDegrees > 20 ? 0.1 : 0)
      if (score > bestScore + 1e-9) {
        best = { azimuthDegrees, elevationDegrees }
        bestScore = score
      }
    }
  }
  return best
}

/** What a thing that stands before all of the movement costs a view. */
const hiding = 1.2

/** How much of what a viewer follows is behind furniture, 0 to 1. */
function hidden(all: readonly Frames[], from: View, boxes: readonly PlacedBox[]): number {
  if (boxes.length === 0) return 0
  let behind = 0
  let whole = 0
  for (const frames of all) {
    for (const [name, weight] of followed) {
      whole += weight
      if (boxes.some((box) => standsBefore(box, frames[name].origin, from))) behind += weight
    }
  }
  return behind / whole
}

/** How nearly a body that lies lies across the picture, as people are used to see it, 0 to 1. */
function across(from: View, { head, pelvis }: Frames): number {
  const [x, y] = project(from, difference(head.origin, pelvis.origin))
  return Math.abs(x) / Math.max(Math.hypot(x, y), 1e-6)
}

function mean(all: readonly Frames[], of: (frames: Frames) => number): number {
  return all.reduce((sum, frames) => sum + of(frames), 0) / all.length
}

function shape(all: readonly Frames[], from: View): number {
  return mean(all, (frames) => {
    let seen = 0
    let whole = 0
    for (const [a, b, weight] of bones) {
      const d = difference(frames[a].origin, frames[b].origin)
      seen += weight * seenLength(from, d)
      whole += weight * Math.hypot(...d)
    }
    return seen / whole
  })
}

function travel(all: readonly Frames[], from: View): number {
  let seen = 0
  let whole = 0
  for (let i = 1; i < all.length; i++) {
    for (const [name, weight] of followed) {
      const d = difference((all[i] as Frames)[name].origin, (all[i - 1] as Frames)[name].origin)
      seen += weight * seenLength(from, d)
      whole += weight * Math.hypot(...d)
    }
  }
  // a body that hardly moves has nothing to say about where to look from
  return whole < 0.1 ? 0 : seen / whole
}

/** Small preferences: her face rather than her back, three-quarter rather than square, facing right, as we read, on a tie. */
function manner(all: readonly Frames[], from: View): number {
  return mean(all, (frames) => {
    const [x, , z] = front(frames)
    const flat = Math.hypot(x, z)
    const [nx, , nz] = from.near
    const level = Math.hypot(nx, nz)
    // lying down faces nowhere; then only the head's place in the picture is a matter of habit
    if (flat < 0.3) return 0.02 * (nz / level)
    const facing = (x * nx + z * nz) / (flat * level)
    const side = (z * nx - x * nz) / (flat * level)
    const square = Math.abs(facing) > 0.98 || Math.abs(facing) < 0.05 ? -0.09 : 0
    return 0.16 * facing + square - 0.04 * side
  })
}

/** Whether we would look from behind a wall; walls face the middle of the room. */
function behindWall(prop: Prop, from: View): boolean {
  const angle = (prop.turnDegrees * Math.PI) / 180
  const axis =
    prop.size[0] <= prop.size[2] ? [Math.cos(angle), -Math.sin(angle)] : [Math.sin(angle), Math.cos(angle)]
  const [ax, az] = axis as [number, number]
  const front = Math.sign(-(ax * prop.position[0] + az * prop.position[2])) || 1
  return (ax * from.near[0] + az * from.near[2]) * front < 0.25 * unitsPerMetre
}
