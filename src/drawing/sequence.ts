import type { Body, Pose } from '../body/index.ts'
import { averageBody, forwardKinematics } from '../body/index.ts'
import type { Camera } from './camera.ts'
import { chooseCamera } from './choose-camera.ts'
import { drawFigure } from './draw-figure.ts'
import type { Box, Drawing } from './drawing.ts'
import { frameFor } from './frame.ts'
import type { Hair } from './head.ts'
import type { Prop } from './props.ts'
import type { Tint } from './tint.ts'

/** A step as far as its picture goes; staging's `StagedStep` fits. */
export type PicturedStep = {
  readonly pose: Pose
  /** Not gone on from: the steps after it follow from the one before it. */
  readonly aside?: boolean
  readonly props?: readonly Prop[]
  readonly tint?: readonly Tint[]
}

export type SequenceOptions = {
  readonly body?: Body
  readonly hair?: Hair
  /** Chosen from all the poses when left out. */
  readonly camera?: Camera
  /** Show the pose before as a ghost, with arrows; true when left out. */
  readonly change?: boolean
}

/** A part of the largest picture below which a smaller one is not shown larger, so that people keep their size. */
const leastShare = 0.72
/** A joint has to travel this far, metres, for a ghost to say something. */
const worthShowing = 0.12

/** How far the joint that travels most goes from one pose to another, metres. */
function travel(from: Pose, to: Pose, body: Body): number {
  const before = forwardKinematics(from, body)
  const after = forwardKinematics(to, body)
  let most = 0
  for (const name of Object.keys(before) as (keyof typeof before)[]) {
    const [a, b] = [before[name].origin, after[name].origin]
    most = Math.max(most, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]))
  }
  return most
}

function atLeast([x, y, width, height]: Box, wide: number, high: number): Box {
  const [w, h] = [Math.max(width, wide), Math.max(height, high)]
  // more room on top than below: the floor stays near the bottom of the picture
  return [x - (w - width) / 2, y - (h - height) * 0.85, w, h]
}

/**
 * Pictures of the steps of one exercise, all from one side and at about one size, each with what has changed
 * since the step before. A step that leaves the body as it was has neither ghost nor arrows.
 */
export function drawSequence(steps: readonly PicturedStep[], options: SequenceOptions = {}): Drawing[] {
  const { body = averageBody, hair = 'bun', change = true } = options
  const props = steps.flatMap((step) => step.props ?? [])
  const camera =
    options.camera ??
    chooseCamera(
      steps.map(({ pose }) => pose),
      props,
      body,
    )
  const shown = steps.map(({ pose }, index) => {
    const before = steps.slice(0, index).findLast((step) => !step.aside)?.pose
    return change && before && travel(before, pose, body) > worthShowing ? before : undefined
  })
  const boxes = steps.map(({ pose, props: own = [] }, index) => {
    const before = shown[index]
    return frameFor(before ? [pose, before] : [pose], camera, own, body)
  })
  const widest = Math.max(...boxes.map(([, , width]) => width)) * leastShare
  const highest = Math.max(...boxes.map(([, , , height]) => height)) * leastShare
  return steps.map(({ pose, props: own = [], tint = [] }, index) => {
    const before = shown[index]
    return drawFigure(pose, {
      camera,
      body,
      hair,
      props: own,
      tint,
      box: atLeast(boxes[index] as Box, widest, highest),
      ...(before && { ghost: before, arrowsFrom: before }),
    })
  })
}
