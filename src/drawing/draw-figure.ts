import type { Body, Frames, Pose } from '../body/index.ts'
import { averageBody } from '../body/index.ts'
import type { Camera } from './camera.ts'
import { view } from './camera.ts'
import { carriedBy } from './carried.ts'
import { drawArrows, drawGhost } from './change.ts'
import type { Box, Drawing, Shape } from './drawing.ts'
import { drawBody } from './figure.ts'
import { frameFor, framesOf } from './frame.ts'
import { layProps } from './furniture.ts'
import type { Hair } from './head.ts'
import type { Prop } from './props.ts'
import { drawShadow } from './shadow.ts'
import { sit } from './stage.ts'
import type { Tint } from './tint.ts'

export type FigureOptions = {
  readonly camera: Camera
  /** Whose body; the average one when left out. */
  readonly body?: Body
  readonly hair?: Hair
  readonly props?: readonly Prop[]
  /** The pose before, drawn pale behind this one. */
  readonly ghost?: Pose
  /** Arrows from the pose before to this one. Needs a pose, not frames. */
  readonly arrowsFrom?: Pose
  /** Muscles to highlight. */
  readonly tint?: readonly Tint[]
  /** The window; when left out, one that holds the figure, its ghost and its props. Give it for a moving figure. */
  readonly box?: Box
}

const none: readonly never[] = []

/**
 * Draws a pose: the room, the shadow, the ghost, the body with its props, the arrows; farthest first. The same
 * pose and options always give the same drawing.
 */
export function drawFigure(pose: Pose | Frames, options: FigureOptions): Drawing {
  const { camera, body = averageBody, hair = 'bun', props = none, ghost, arrowsFrom, tint = none } = options
  const from = view(camera)
  const frames = framesOf(pose, body)
  const sitting = sit(from, frames, body)
  const placed = carriedBy(props, frames, body)
  const { ground, layers } = placed.length > 0 ? layProps(placed, from) : { ground: none, layers: none }
  const shapes: Shape[] = [...ground, ...drawShadow(sitting)]
  if (ghost) shapes.push(drawGhost(ghost, camera, body))
  shapes.push(...drawBody(sitting, { hair, props: layers, tints: tint }))
  if (arrowsFrom && 'angles' in pose) shapes.push(...drawArrows(arrowsFrom, pose as Pose, from, body))
  const box = options.box ?? frameFor(ghost ? [frames, ghost] : [frames], camera, placed, body)
  return { box, shapes }
}
