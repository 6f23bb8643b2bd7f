import type { Vector } from '../body/index.ts'
import type { View } from './camera.ts'
import { project, unitsPerMetre } from './camera.ts'
import type { Shape } from './drawing.ts'
import type { Layer } from './order.ts'
import type { Oval } from './oval.ts'
import { oval } from './oval.ts'
import { ellipse, hull, xy } from './path.ts'
import { boxesOf } from './prop-boxes.ts'
import type { PlacedBox, Prop } from './props.ts'
import { beforeBox, boxFaces, placeBoxes } from './props.ts'
import type { Axes } from './rotation.ts'

/** A piece of a prop that can be in front of or behind a part of the body. */
export type PropLayer = Layer & {
  /** Above 0 when a point of the room is before it, below 0 when behind. */
  readonly before: (point: Vector) => number
  readonly centre: Vector
  readonly shapes: readonly Shape[]
}

function boxLayer(placed: PlacedBox, from: View, prop: Prop, id: string): PropLayer {
  const [hx, hy, hz] = placed.half
  // the box stands for itself in the sorter as a line along its longest side
  const longest = hx >= hy && hx >= hz ? 0 : hy >= hz ? 1 : 2
  const axis = placed.axes[longest]
  const reach = placed.half[longest] as number
  const end = (sign: number): Oval =>
    oval(
      from,
      [
        placed.centre[0] + axis[0] * reach * sign,
        placed.centre[1] + axis[1] * reach * sign,
        placed.centre[2] + axis[2] * reach * sign,
      ],
      placed.axes as Axes,
      placed.half.map((metres, i) => (i === longest ? 0.01 : metres)) as unknown as Vector,
    )
  return {
    spine: [end(-1), end(1)],
    bias: 0,
    centre: placed.centre,
    before: (point) => beforeBox(point, placed, from),
    shapes: boxFaces(placed, from).map(({ face, d }) => ({
      id: `${id}-${placed.box.name}-${face}`,
      className: `uncoil-${prop.kind} uncoil-${face}`,
      d,
    })),
  }
}

function roundLayer(prop: Prop, from: View, id: string): PropLayer {
  const [sx, sy, sz] = prop.size
  const angle = (prop.turnDegrees * Math.PI) / 180
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const axes: Axes = [
    [c, 0, -s],
    [0, 1, 0],
    [s, 0, c],
  ]
  const centre: Vector = [prop.position[0], prop.position[1] + sy / 2, prop.position[2]]
  const body = oval(from, centre, axes, [sx / 2, sy / 2, sz / 2])
  const shapes: Shape[] = []
  const put = (name: string, face: string, d: string) =>
    shapes.push({ id: `${id}-${name}`, className: `uncoil-${prop.kind} uncoil-${face}`, d })
  if (prop.kind === 'ball') {
    put('body', 'side', ellipse(body))
    const shine: Vector = [centre[0], centre[1] + sy * 0.2, centre[2]]
    put('shine', 'lit', ellipse(oval(from, shine, axes, [sx * 0.24, sy * 0.16, sz * 0.24])))
  } else if (prop.kind === 'cushion') {
    // two flat ellipsoids side by side: plump corners
    const half = (sign: number, up: number, swell: number) =>
      oval(
        from,
        [centre[0] + axes[2][0] * sz * 0.2 * sign, centre[1] + up, centre[2] + axes[2][2] * sz * 0.2 * sign],
        axes,
        [sx * 0.5 * swell, sy * 0.5 * swell, sz * 0.3 * swell],
      )
    put('body', 'side', hull(half(-1, 0, 1), half(1, 0, 1)))
    put('light', 'lit', hull(half(-1, sy * 0.14, 0.75), half(1, sy * 0.14, 0.75)))
  } else {
    put('loop', 'band', prop.course ? strapAlong(prop.course, from) : strapLoop(prop, centre, axes, from))
  }
  return {
    spine: [body, { ...body, x: body.x + 0.1 }],
    bias: 0,
    centre,
    before: (p) =>
      (p[0] - centre[0]) * from.near[0] +
      (p[1] - centre[1]) * from.near[1] +
      (p[2] - centre[2]) * from.near[2],
    shapes,
  }
}

/** A strap hangs between the two ends of its longest side, a band with a little sag. */
function strapLoop(prop: Prop, centre: Vector, axes: Axes, from: View): string {
  const longest = prop.size.indexOf(Math.max(...prop.size))
  const axis = axes[longest] as Vector
  const half = (prop.size[longest] as number) / 2
  const at = (along: number, drop: number) =>
    project(from, [
      centre[0] + axis[0] * along,
      centre[1] + axis[1] * along - drop,
      centre[2] + axis[2] * along,
    ])
  const [a, m, b] = [at(-half, 0), at(0, longest === 1 ? 0 : half * 0.15), at(half, 0)]
  return `M${xy(a[0], a[1])}Q${xy(m[0], m[1])} ${xy(b[0], b[1])}`
}

/** A strap pulled tight from point to point. */
function strapAlong(course: readonly Vector[], from: View): string {
  return course
    .map((point, i) => {
      const [x, y] = project(from, point)
      return `${i === 0 ? 'M' : 'L'}${xy(x, y)}`
    })
    .join('')
}

/** Props that the body can be before or behind; walls and mats, which are always behind, come as `ground`. */
export function layProps(
  props: readonly Prop[],
  from: View,
): { readonly ground: readonly Shape[]; readonly layers: readonly PropLayer[] } {
  const ground: Shape[] = []
  const layers: PropLayer[] = []
  props.forEach((prop, index) => {
    const id = `${prop.kind}${index}`
    const boxes = placeBoxes(prop, boxesOf(prop.kind, prop.size))
    if (prop.kind === 'wall') ground.push(...drawWall(prop, boxes[0] as PlacedBox, from, id))
    else if (prop.kind === 'mat') ground.push(...boxLayer(boxes[0] as PlacedBox, from, prop, id).shapes)
    else if (boxes.length === 0) layers.push(roundLayer(prop, from, id))
    else layers.push(...boxes.map((box) => boxLayer(box, from, prop, id)))
  })
  // the wall is farther than the mat
  ground.sort((a, b) => Number(b.id.startsWith('wall')) - Number(a.id.startsWith('wall')))
  return { ground, layers }
}

/** How far a room with a wall goes on past the edges of the picture, metres. */
const roomReach = 6

/**
 * A wall makes a room: the wall itself, a skirting board and the floor, all running out of the picture. Seen
 * from behind it, only its line on the floor is drawn, so that it hides nobody.
 */
function drawWall(prop: Prop, placed: PlacedBox, from: View, id: string): Shape[] {
  const thin = placed.half[0] <= placed.half[2] ? 0 : 2
  const axis = placed.axes[thin] as Vector
  const along = placed.axes[thin === 0 ? 2 : 0] as Vector
  const [cx, , cz] = prop.position
  const front = Math.sign(-(axis[0] * cx + axis[2] * cz)) || 1
  const towards = (axis[0] * from.near[0] + axis[2] * from.near[2]) * front
  // a room has its floor at 0, however high the wall's own point is
  const at = (u: number, up: number, out: number) => {
    const [x, y] = project(from, [
      cx + along[0] * u + axis[0] * out * front,
      up,
      cz + along[2] * u + axis[2] * out * front,
    ])
    return xy(x, y)
  }
  const quad = (...corners: string[]) => `M${corners.join('L')}Z`
  const r = roomReach
  if (towards < 0.05 * unitsPerMetre) {
    return [{ id: `${id}-line`, className: 'uncoil-wall uncoil-band', d: `M${at(-r, 0, 0)}L${at(r, 0, 0)}` }]
  }
  return [
    {
      id: `${id}-face`,
      className: 'uncoil-wall uncoil-side',
      d: quad(at(-r, 0, 0), at(r, 0, 0), at(r, r, 0), at(-r, r, 0)),
    },
    {
      id: `${id}-floor`,
      className: 'uncoil-wall uncoil-lit',
      d: quad(at(-r, 0, 0), at(r, 0, 0), at(r, 0, r), at(-r, 0, r)),
    },
    {
      id: `${id}-skirting`,
      className: 'uncoil-wall uncoil-end',
      d: quad(at(-r, 0, 0), at(r, 0, 0), at(r, 0.07, 0), at(-r, 0.07, 0)),
    },
  ]
}
