import type { Session } from '../../session/index.ts'
import { startWorker } from '../device/start-worker.ts'
import { settings } from '../settings/settings.ts'
import { createFigureCanvas } from './figure-canvas.ts'
import drawingWorker from './figure-drawing.worker.ts?worker&url'
import type { DrawingRequest, FigureAnswer, StagingRequest } from './figure-messages.ts'
import stagingWorker from './figure-staging.worker.ts?worker&url'
import type { MovingFigure } from './show-figure.ts'
import { turnByHand } from './turn-by-hand.ts'

const girth = { slim: 0.88, average: 1, broad: 1.2 } as const

/** A session as a worker can be sent it: what was chosen holds a function, and staging needs none of it. */
function withoutChoices({ choices: _, ...session }: Session): Session {
  return session
}

function startStaging(session: Session, to: MessagePort): Worker {
  const worker = startWorker(stagingWorker)
  const request: StagingRequest = {
    session: withoutChoices(session),
    girth: girth[settings.value.body],
    to,
  }
  worker.postMessage(request, [to])
  return worker
}

function startDrawing() {
  const worker = startWorker(drawingWorker)
  const ask = (request: DrawingRequest, ...ports: MessagePort[]) => worker.postMessage(request, ports)
  return { worker, ask }
}

/** A figure in its place; `stop` ends the work behind it. */
export type MountedFigure = MovingFigure & { readonly stop: () => void }

/**
 * Puts the figure into a place. Its poses are found and its outlines drawn away from the page, which only sets them:
 * a page that is held up would be late with its words.
 */
export function mountFigure(place: Element, session: Session): MountedFigure {
  const canvas = createFigureCanvas(place)
  const { port1, port2 } = new MessageChannel()
  const drawing = startDrawing()
  const staging = startStaging(session, port1)
  drawing.ask({ kind: 'draw', from: port2 }, port2)

  let aspect = 0
  let wanted = { beat: 0, fraction: 0 }
  let turned = 0
  let asked = ''
  let isDrawing = false
  /** Asks for the newest moment, one at a time: what a slow device can't draw is left out, not put off. */
  const draw = () => {
    const moment = `${wanted.beat} ${wanted.fraction} ${turned} ${aspect}`
    if (isDrawing || moment === asked) return
    asked = moment
    isDrawing = true
    drawing.ask({ kind: 'show', ...wanted, turned, aspect })
  }
  drawing.worker.addEventListener('message', ({ data }: MessageEvent<FigureAnswer>) => {
    isDrawing = false
    if (data.drawing) canvas(data.drawing)
    draw()
  })
  const size = new ResizeObserver(() => {
    aspect = place.clientWidth / Math.max(1, place.clientHeight)
    draw()
  })
  size.observe(place)
  const turn = (degrees: number) => {
    turned += degrees
    draw()
  }
  const letGo = turnByHand(place, turn)
  return {
    show: (beat, fraction) => {
      wanted = { beat, fraction }
      draw()
    },
    turn,
    stop: () => {
      letGo()
      size.disconnect()
      staging.terminate()
      drawing.worker.terminate()
    },
  }
}

/** Draws the figure at rest into a place: standing, or folded. */
export function mountPortrait(place: Element, standing: boolean): void {
  const { worker, ask } = startDrawing()
  worker.addEventListener('message', ({ data }: MessageEvent<FigureAnswer>) => {
    if (data.drawing) createFigureCanvas(place)(data.drawing)
    worker.terminate()
  })
  ask({ kind: 'portrait', standing })
}
