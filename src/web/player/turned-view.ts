import type { Body } from '../../body/index.ts'
import { type Box, type Camera, frameFor } from '../../drawing/index.ts'
import type { View } from './figure-messages.ts'

type Turned = { readonly camera: Camera; readonly box: Box }

/** The window made at least as large as another, about its own middle; the floor stays where it is. */
function atLeast([x, y, width, height]: Box, [, , otherWidth, otherHeight]: Box): Box {
  const [wide, high] = [Math.max(width, otherWidth), Math.max(height, otherHeight)]
  return [x - (wide - width) / 2, y - (high - height), wide, high]
}

function turnedView({ camera, box, holds }: View, degrees: number, body: Body): Turned {
  if (degrees === 0) return { camera, box }
  const turned = { ...camera, azimuthDegrees: camera.azimuthDegrees + degrees }
  return { camera: turned, box: atLeast(frameFor(holds.poses, turned, holds.props, body), box) }
}

/**
 * Turns views about the upright. A turned view's window holds the same poses, and is never smaller than the one they
 * are seen best in: the figure keeps its size while it is turned, and gives way only where it would not fit. The last
 * answer is kept, for a figure that moves is asked for from the same side at every frame.
 */
export function createTurner(): typeof turnedView {
  let last: { view: View; degrees: number; body: Body; turned: Turned } | null = null
  return (view, degrees, body) => {
    if (last?.view !== view || last.degrees !== degrees || last.body !== body) {
      last = { view, degrees, body, turned: turnedView(view, degrees, body) }
    }
    return last.turned
  }
}
