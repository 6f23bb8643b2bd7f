import type { LandmarkName, Vector } from '../body/index.ts'
import type { View } from './camera.ts'
import { project } from './camera.ts'
import { xy } from './path.ts'
import type { BoxFace, PropBox, PropKind } from './prop-boxes.ts'

/** A thing in the room. The same shape as staging's: the middle of its underside (of a wall, a point of its face), a turn about the vertical, and its size before the turn; metres. */
export type Prop = {
  readonly kind: PropKind
  readonly position: Vector
  readonly turnDegrees: number
  readonly size: Vector
  /** Landmarks it goes with instead of standing where `position` says: a strap's course, or what a ball is between. */
  readonly through?: readonly LandmarkName[]
  /** Where its course begins, made fast to something in the room. */
  readonly fixedAt?: Vector
  /** The landmarks' places in this pose, metres; filled in when it is drawn. */
  readonly course?: readonly Vector[]
}

/** A box stood in the room, ready to be drawn and to be compared with parts of the body. */
export type PlacedBox = {
  readonly centre: Vector
  /** Unit axes: along its depth, up, along its width. */
  readonly axes: readonly [Vector, Vector, Vector]
  readonly half: Vector
  readonly box: PropBox
}

/** Turns a prop's boxes into the room. A positive turn is anticlockwise from above, as everywhere in the room. */
export function placeBoxes(prop: Prop, boxes: readonly PropBox[]): PlacedBox[] {
  const angle = (prop.turnDegrees * Math.PI) / 180
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const axes = [
    [c, 0, -s],
    [0, 1, 0],
    [s, 0, c],
  ] as const
  return boxes.map((box) => {
    const [x, y, z] = box.middle
    return {
      centre: [prop.position[0] + c * x + s * z, prop.position[1] + y, prop.position[2] - s * x + c * z],
      axes,
      half: [box.size[0] / 2, box.size[1] / 2, box.size[2] / 2],
      box,
    }
  })
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/** The three faces the eye sees, each with its light: the top is light, the two sides darker. */
export function boxFaces(
  { centre, axes, half, box }: PlacedBox,
  view: View,
): { readonly face: BoxFace; readonly d: string }[] {
  const names = ['side', 'lit', 'end'] as const
  const faces: { face: BoxFace; d: string }[] = []
  for (let i = 0; i < 3; i++) {
    const towards = dot(axes[i] as Vector, view.near)
    // a face seen edge on has no width to draw
    if (Math.abs(towards) < 1e-6 || names[i] === box.against) continue
    const sign = towards > 0 ? 1 : -1
    const [j, k] = [(i + 1) % 3, (i + 2) % 3]
    let d = ''
    for (const [u, v] of corners) {
      const at = (coordinate: 0 | 1 | 2) =>
        centre[coordinate] +
        (axes[i] as Vector)[coordinate] * (half[i] as number) * sign +
        (axes[j] as Vector)[coordinate] * (half[j] as number) * u +
        (axes[k] as Vector)[coordinate] * (half[k] as number) * v
      const [x, y] = project(view, [at(0), at(1), at(2)])
      d += `${d === '' ? 'M' : 'L'}${xy(x, y)}`
    }
    faces.push({ face: names[i] as BoxFace, d: `${d}Z` })
  }
  return faces
}
const corners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const

/** Whether a box hides a point of the room: the way from the point to the eye goes through it. */
export function standsBefore({ centre, axes, half }: PlacedBox, point: Vector, view: View): boolean {
  let [from, to] = [0, Number.POSITIVE_INFINITY]
  for (let i = 0; i < 3; i++) {
    const axis = axes[i] as Vector
    const reach = half[i] as number
    const start =
      (point[0] - centre[0]) * axis[0] + (point[1] - centre[1]) * axis[1] + (point[2] - centre[2]) * axis[2]
    const way = dot(axis, view.near)
    if (Math.abs(way) < 1e-6) {
      if (Math.abs(start) > reach) return false
      continue
    }
    const [one, other] = [(-reach - start) / way, (reach - start) / way]
    from = Math.max(from, Math.min(one, other))
    to = Math.min(to, Math.max(one, other))
  }
  return from < to
}

/**
 * Whether a point is on the eye's side of a box: above 0 in front, below 0 behind. A point outside a box is
 * beyond at least one of its faces; the face it is farthest beyond decides.
 */
export function beforeBox(point: Vector, { centre, axes, half }: PlacedBox, view: View): number {
  let best = Number.NEGATIVE_INFINITY
  let answer = 0
  for (let i = 0; i < 3; i++) {
    const axis = axes[i] as Vector
    const along =
      (point[0] - centre[0]) * axis[0] + (point[1] - centre[1]) * axis[1] + (point[2] - centre[2]) * axis[2]
    const beyond = Math.abs(along) - (half[i] as number)
    const towards = dot(axis, view.near) * Math.sign(along)
    if (beyond > best && Math.abs(towards) > 1e-6) {
      best = beyond
      answer = towards
    }
  }
  return answer
}
