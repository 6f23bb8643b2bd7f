/**
 * The figure's work, away from the page. The page starts it twice: one worker finds poses, which takes its time, and
 * one draws the moment that is asked for, which must not wait.
 */
import { createDrawer, drawPortrait } from './figure-drawing.ts'
import type { FigureAnswer, FigureRequest, Moment } from './figure-messages.ts'
import { sendStaging } from './figure-staging.ts'

const answer = (drawing: FigureAnswer['drawing']) =>
  self.postMessage({ kind: 'drawn', drawing } satisfies FigureAnswer)

let draw: ReturnType<typeof createDrawer> | null = null
let last: Moment | null = null
const drawLast = () => {
  if (draw && last) answer(draw(last))
}

self.addEventListener('message', ({ data }: MessageEvent<FigureRequest>) => {
  switch (data.kind) {
    case 'stage':
      void sendStaging(data.session, data.girth, data.to)
      break
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
