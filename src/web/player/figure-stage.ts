import { averageShape, type Body, makeBody, standingPose } from '../../body/index.ts'
import { chooseCamera, drawFigure, frameFor } from '../../drawing/index.ts'
import type { Session } from '../../session/index.ts'
import { settings } from '../settings/settings.ts'
import { createFigureCanvas } from './figure-canvas.ts'
import type { ShowFigure } from './show-figure.ts'

const girth = { slim: 0.88, average: 1, broad: 1.2 } as const

/** The body that was chosen in the settings. */
function chosenBody(): Body {
  return makeBody({ ...averageShape, girth: girth[settings.value.body] })
}

/** Draws the figure into a place; the returned function shows it at a moment of the session. */
export function mountFigure(place: Element, _session: Session): ShowFigure {
  const body = chosenBody()
  const standing = standingPose(body)
  const camera = chooseCamera([standing], [], body)
  const box = frameFor([standing], camera, [], body)
  const show = createFigureCanvas(place)
  show(drawFigure(standing, { camera, body, box }))
  return () => {}
}
