import { type Body, interpolatePoses, type Pose } from '../../body/index.ts'
import { drawFigure, withAspect } from '../../drawing/index.ts'
import type { Session } from '../../session/index.ts'
import { settings } from '../settings/settings.ts'
import type { FigureAnswer, FigureRequest, StagedBeat, View } from './figure.worker.ts'
import { createFigureCanvas } from './figure-canvas.ts'
import type { ShowFigure } from './show-figure.ts'

const girth = { slim: 0.88, average: 1, broad: 1.2 } as const

/** A session as a worker can be sent it: what was chosen holds a function, and staging needs none of it. */
function withoutChoices({ choices: _, ...session }: Session): Session {
  return session
}

function poseIn({ poses }: StagedBeat, fraction: number): Pose | undefined {
  const at = Math.min(1, Math.max(0, fraction)) * (poses.length - 1)
  const index = Math.min(Math.floor(at), poses.length - 2)
  const [from, to] = [poses[index], poses[index + 1]]
  return from && to ? interpolatePoses(from, to, at - index) : poses[0]
}

/** A figure in its place: `show` draws it at a moment of the session, `stop` ends the work behind it. */
export type MountedFigure = { readonly show: ShowFigure; readonly stop: () => void }

/**
 * Puts the figure into a place. It stands until its poses come, and holds the last one while the next are found. All
 * that takes longer than a frame is done away from the page.
 */
export function mountFigure(place: Element, session: Session): MountedFigure {
  const chosenGirth = girth[settings.value.body]
  const canvas = createFigureCanvas(place)
  const worker = new Worker(new URL('./figure.worker.ts', import.meta.url), { type: 'module' })
  const ask = (request: FigureRequest) => worker.postMessage(request)

  const beats = new Map<number, StagedBeat>()
  let views: readonly View[] = []
  let standing: { readonly body: Body; readonly view: View } | null = null
  let pose: Pose | null = null
  let props: StagedBeat['props'] = []
  let drawn = ''
  let asked = 0

  const show: ShowFigure = (beat, fraction) => {
    const staged = beats.get(beat)
    const size = `${place.clientWidth} ${place.clientHeight}`
    const moment = `${beat} ${fraction} ${staged !== undefined} ${standing !== null} ${views.length} ${size}`
    if (moment === drawn) return
    drawn = moment
    if (staged) {
      pose = poseIn(staged, fraction) ?? pose
      props = staged.props
    } else if (beat !== asked) {
      asked = beat
      ask({ kind: 'at', beat })
    }
    if (!standing || !pose) return
    const exercise = session.beats[beat]?.exercise ?? 0
    const { camera, box } = views[exercise] ?? standing.view
    const aspect = place.clientWidth / Math.max(1, place.clientHeight)
    canvas(
      drawFigure(pose, {
        camera,
        box: aspect > 0 ? withAspect(box, aspect) : box,
        body: standing.body,
        props,
      }),
    )
  }

  worker.addEventListener('message', ({ data }: MessageEvent<FigureAnswer>) => {
    switch (data.kind) {
      case 'standing':
        standing = data
        pose ??= data.pose
        show(0, 0)
        break
      case 'views':
        views = data.views
        break
      case 'beat':
        beats.set(data.beat, data)
    }
  })
  ask({ kind: 'stage', session: withoutChoices(session), girth: chosenGirth })
  return { show, stop: () => worker.terminate() }
}
