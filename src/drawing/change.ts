import type { Body, Pose } from '../body/index.ts'
import { forwardKinematics, interpolatePoses } from '../body/index.ts'
import type { Camera, View } from './camera.ts'
import { sameCamera, view } from './camera.ts'
import type { Shape } from './drawing.ts'
import type { FormName } from './forms.ts'
import type { Oval } from './oval.ts'
import { hull, xy } from './path.ts'
import { sit } from './stage.ts'

/** The body in few strokes, for a silhouette without inner lines. */
const outline: readonly (readonly FormName[])[] = [
  ['hips', 'lowWaist'],
  ['lowWaist', 'highRibs'],
  ['highRibs', 'leftShoulder', 'rightShoulder'],
  ['throat', 'skull', 'jaw'],
  ...(['left', 'right'] as const).flatMap((side): FormName[][] => [
    [`${side}Deltoid`, `${side}Elbow`],
    [`${side}Elbow`, `${side}Wrist`, `${side}Fingertips`],
    [`${side}ThighTop`, `${side}Knee`],
    [`${side}Knee`, `${side}Calf`, `${side}Ankle`],
    [`${side}Ankle`, `${side}Ball`, `${side}ToeTip`],
  ]),
]

/** A ghost that was drawn, and how it was looked at. */
type DrawnGhost = { readonly camera: Camera; readonly body: Body; readonly shape: Shape }

/** A ghost stands still while the figure before it moves: it is drawn once. */
const ghosts = new WeakMap<Pose, DrawnGhost>()

/** Where the body was: one pale silhouette. */
export function drawGhost(pose: Pose, camera: Camera, body: Body): Shape {
  const known = ghosts.get(pose)
  if (known && known.body === body && sameCamera(known.camera, camera)) return known.shape
  const { seen } = sit(view(camera), forwardKinematics(pose, body), body)
  const shape = {
    id: 'ghost',
    className: 'uncoil-ghost',
    d: outline.map((names) => hull(...names.map(seen))).join(''),
  }
  ghosts.set(pose, { camera, body, shape })
  return shape
}

const travellers: readonly FormName[] = [
  'skull',
  'hips',
  'leftFingertips',
  'rightFingertips',
  'leftKnee',
  'rightKnee',
  'leftToeTip',
  'rightToeTip',
  'chest',
]

/** Drawing units a thing must travel to be worth an arrow; a head farther, or the arrow would lie on its face. */
const leastTravel = 68
const headLength = 22

/**
 * Arrows from where the body was to where it is, along the way it takes: at most `most`, for what travels
 * farthest in the picture; two that would lie side by side become one.
 */
export function drawArrows(before: Pose, after: Pose, from: View, body: Body, most = 2): Shape[] {
  const look = (pose: Pose) => sit(from, forwardKinematics(pose, body), body)
  const [start, middle, end] = [look(before), look(interpolatePoses(before, after, 0.5)), look(after)]
  const ways = travellers
    .map((name) => ({ name, a: start.seen(name), m: middle.seen(name), b: end.seen(name) }))
    .map((way) => ({ ...way, travel: Math.hypot(way.b.x - way.a.x, way.b.y - way.a.y) }))
    .filter(({ name, travel, b }) => travel >= leastTravel && (name !== 'skull' || travel > 3 * b.radius))
    .sort((one, other) => other.travel - one.travel || (one.name < other.name ? -1 : 1))
  const chosen: typeof ways = []
  for (const way of ways) {
    const apart = chosen.every(
      ({ a, b }) => Math.hypot(a.x - way.a.x, a.y - way.a.y) + Math.hypot(b.x - way.b.x, b.y - way.b.y) > 240,
    )
    if (apart && chosen.length < most) chosen.push(way)
  }
  return chosen.flatMap(({ a, m, b }, index) => {
    const control = [2 * m.x - (a.x + b.x) / 2, 2 * m.y - (a.y + b.y) / 2] as const
    // from the edge of where it was to the edge of where it is: an arrow does not lie on a face
    const tail = outside(a, control, 0.5)
    const tip = outside(b, control, 1.1)
    const run = Math.hypot(tip[0] - tail[0], tip[1] - tail[1])
    if (run < 1.6 * headLength) return []
    const [dx, dy] = [tip[0] - control[0], tip[1] - control[1]]
    const size = Math.max(Math.hypot(dx, dy), 1e-6)
    const [ux, uy] = [dx / size, dy / size]
    const barb = (side: number) => {
      const x = tip[0] - headLength * (ux - side * 0.6 * uy)
      const y = tip[1] - headLength * (uy + side * 0.6 * ux)
      return xy(x, y)
    }
    const head = `M${barb(1)}L${xy(tip[0], tip[1])}L${barb(-1)}`
    return [
      {
        id: `arrow${index}`,
        className: 'uncoil-arrow',
        d: `M${xy(tail[0], tail[1])}Q${xy(control[0], control[1])} ${xy(tip[0], tip[1])}${head}`,
      },
    ]
  })
}

/** A point so many radii out from an oval's middle, towards another point. */
function outside(oval: Oval, towards: readonly [number, number], radii: number): readonly [number, number] {
  const [dx, dy] = [towards[0] - oval.x, towards[1] - oval.y]
  const size = Math.max(Math.hypot(dx, dy), 1e-6)
  const out = Math.min(oval.radius * radii + 8, size * 0.4) / size
  return [oval.x + dx * out, oval.y + dy * out]
}
