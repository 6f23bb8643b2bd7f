/**
 * Draws the moment that is asked for, away from the page, and never waits: poses come from the worker that finds them.
 * A file of its own, so that what has to be there for a first picture is small.
 */
import { createDrawer, drawPortrait } from './figure-drawing.ts'
import type { DrawingRequest, FigureAnswer, Moment } from './figure-messages.ts'

const answer = (drawing: FigureAnswer['drawing']) =>
  self.postMessage({ kind: 'drawn', drawing } satisfies FigureAnswer)

let draw: ReturnType<typeof createDrawer> | null = null
let last: Moment | null = null
const drawLast = () => {
  if (draw && last) answer(draw(last))
}

self.addEventListener('message', ({ data }: MessageEvent<DrawingRequest>) => {
  switch (data.kind) {
    case 'draw':
      draw = createDrawer(data.from, drawLast)
      break
    case 'show':
      last = data
      drawLast()
      break
    case 'portrait':
      answer(drawPortrait(data.standing))
  }
})
