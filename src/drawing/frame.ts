import type { Body, Frames, Pose } from '../body/index.ts'
import { averageBody, forwardKinematics } from '../body/index.ts'
import type { Camera } from './camera.ts'
import { view } from './camera.ts'
import type { Box } from './drawing.ts'
import type { FormName } from './forms.ts'
import type { Oval } from './oval.ts'
import { oval } from './oval.ts'
import { boxesOf } from './prop-boxes.ts'
import type { Prop } from './props.ts'
import { placeBoxes } from './props.ts'
import type { Axes } from './rotation.ts'
import type { Sitting } from './stage.ts'
import { sit } from './stage.ts'

/** Room left around the figure, drawing units: a foot's breadth, and more below for the shadow. */
const margin = 32

/** Frames of a pose, or frames as they are. */
export function framesOf(pose: Pose | Frames, body: Body = averageBody): Frames {
  return 'angles' in pose ? forwardKinematics(pose as Pose, body) : (pose as Frames)
}

type Bounds = { left: number; top: number; right: number; bottom: number }

function stretch(bounds: Bounds, o: Oval): void {
  const [rx, ry] = [Math.sqrt(o.xx), Math.sqrt(o.yy)]
  bounds.left = Math.min(bounds.left, o.x - rx)
  bounds.right = Math.max(bounds.right, o.x + rx)
  bounds.top = Math.min(bounds.top, o.y - ry)
  bounds.bottom = Math.max(bounds.bottom, o.y + ry)
}

function stretchToBody(bounds: Bounds, { forms, seen }: Sitting): void {
  for (const name of Object.keys(forms) as FormName[]) stretch(bounds, seen(name))
}

function stretchToProps(bounds: Bounds, props: readonly Prop[], from: Sitting['view']): void {
  for (const prop of props) {
    // a wall runs out of the picture on purpose
    // and what the body carries is where the body is
    if (prop.kind === 'wall' || prop.through) continue
    const whole = { name: 'all', middle: [0, prop.size[1] / 2, 0], size: prop.size } as const
    const boxes = placeBoxes(
      prop,
      boxesOf(prop.kind, prop.size).length > 0 ? boxesOf(prop.kind, prop.size) : [whole],
    )
    for (const { centre, axes, half } of boxes) {
      for (const i of [-1, 1]) {
        for (const j of [-1, 1]) {
          for (const k of [-1, 1]) {
            const at = (c: 0 | 1 | 2) =>
              centre[c] + axes[0][c] * half[0] * i + axes[1][c] * half[1] * j + axes[2][c] * half[2] * k
            stretch(bounds, oval(from, [at(0), at(1), at(2)], axes as Axes, [0, 0, 0]))
          }
        }
      }
    }
  }
}

/** A window that holds every pose given, so that a moving figure does not make the picture jump. */
export function frameFor(
  poses: readonly (Pose | Frames)[],
  camera: Camera,
  props: readonly Prop[] = [],
  body: Body = averageBody,
): Box {
  const bounds: Bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  const from = view(camera)
  for (const pose of poses) stretchToBody(bounds, sit(from, framesOf(pose, body), body))
  stretchToProps(bounds, props, from)
  if (bounds.left > bounds.right) return [0, 0, 1, 1]
  const round = (value: number) => Math.round(value * 10) / 10
  return [
    round(bounds.left - margin),
    round(bounds.top - margin),
    round(bounds.right - bounds.left + 2 * margin),
    round(bounds.bottom - bounds.top + 2.25 * margin),
  ]
}

/** The window made wider or taller about its middle until it has the shape asked for (width / height). */
export function withAspect([x, y, width, height]: Box, aspect: number): Box {
  if (width / height < aspect) {
    const wanted = height * aspect
    return [x - (wanted - width) / 2, y, wanted, height]
  }
  const wanted = width / aspect
  // the floor stays near the bottom of the picture
  return [x, y - (wanted - height) * 0.7, width, wanted]
}
