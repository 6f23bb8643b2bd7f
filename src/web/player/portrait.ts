import { averageShape, makeBody, standingPose } from '../../body/index.ts'
import { chooseCamera, drawFigure, rolledDown } from '../../drawing/index.ts'
import { createFigureCanvas } from './figure-canvas.ts'

/** Draws the figure at rest into a place: standing when all was done, still folded when she stopped early. */
export function mountPortrait(place: Element, standing: boolean): void {
  const body = makeBody(averageShape)
  const pose = standing ? standingPose(body) : rolledDown()
  createFigureCanvas(place)(drawFigure(pose, { camera: chooseCamera([pose]), body }))
}
