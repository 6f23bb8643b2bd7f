/**
 * Stages a session away from the page: finding the poses of a movement takes far longer than a frame. It answers with
 * a body that stands, with where to look from, then with every beat's poses, beginning where the session is.
 */
import { averageShape, type Body, makeBody, type Pose, standingPose } from '../../body/index.ts'
import { type Box, type Camera, chooseCamera, frameFor } from '../../drawing/index.ts'
import type { Session } from '../../session/index.ts'
import { type Motion, type PlacedProp, stage } from '../../staging/index.ts'

export type FigureRequest =
  | { readonly kind: 'stage'; readonly session: Session; readonly girth: number }
  | { readonly kind: 'at'; readonly beat: number }

/** How one exercise is looked at: from one side, in one window, so that the picture never jumps. */
export type View = { readonly camera: Camera; readonly box: Box }
/** A beat's poses, evenly apart in time from its beginning to its end. */
export type StagedBeat = {
  readonly beat: number
  readonly poses: readonly Pose[]
  readonly props: readonly PlacedProp[]
}
export type FigureAnswer =
  /** The body, standing, until the session's own poses have been found. */
  | { readonly kind: 'standing'; readonly body: Body; readonly pose: Pose; readonly view: View }
  | { readonly kind: 'views'; readonly views: readonly View[] }
  | ({ readonly kind: 'beat' } & StagedBeat)

const posesPerBeat = 13

const send = (answer: FigureAnswer) => self.postMessage(answer)
let wantedBeat = 0

function viewsOf(session: Session, motion: Motion, body: ReturnType<typeof makeBody>): readonly View[] {
  return session.exercises.map((_, exercise) => {
    const steps = motion.steps.filter((step) => step.exercise === exercise)
    const poses = steps.map((step) => step.pose)
    const props = steps.flatMap((step) => step.props)
    const camera = chooseCamera(poses, props, body)
    return { camera, box: frameFor(poses, camera, props, body) }
  })
}

/** Sends beat after beat, those from the wanted one on first. Waits between two, so that a new wish is heard. */
async function sendBeats(session: Session, motion: Motion): Promise<void> {
  const left = new Set(session.beats.keys())
  while (left.size > 0) {
    const beat = [...left].find((index) => index >= wantedBeat) ?? Math.min(...left)
    left.delete(beat)
    const poses = Array.from({ length: posesPerBeat }, (_, index) =>
      motion.poseAt(beat, index / (posesPerBeat - 1)),
    )
    send({ kind: 'beat', beat, poses, props: motion.propsAt(beat) })
    await new Promise((resolve) => setTimeout(resolve))
  }
}

self.addEventListener('message', ({ data }: MessageEvent<FigureRequest>) => {
  if (data.kind === 'at') {
    wantedBeat = data.beat
    return
  }
  const body = makeBody({ ...averageShape, girth: data.girth })
  const pose = standingPose(body)
  const camera = chooseCamera([pose], [], body)
  send({ kind: 'standing', body, pose, view: { camera, box: frameFor([pose], camera, [], body) } })
  const motion = stage(data.session, body)
  send({ kind: 'views', views: viewsOf(data.session, motion, body) })
  void sendBeats(data.session, motion)
})
