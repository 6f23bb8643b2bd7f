import { averageShape, type Body, makeBody, standingPose } from '../../body/index.ts'
import { chooseCamera, frameFor } from '../../drawing/index.ts'
import type { Session } from '../../session/index.ts'
import { type Motion, stage } from '../../staging/index.ts'
import type { StagingNews, StagingWish, View } from './figure-messages.ts'

const posesPerBeat = 13

function viewsOf(session: Session, motion: Motion, body: Body): readonly View[] {
  return session.exercises.map((_, exercise) => {
    const steps = motion.steps.filter((step) => step.exercise === exercise)
    const poses = steps.map((step) => step.pose)
    const props = steps.flatMap((step) => step.props)
    const camera = chooseCamera(poses, props, body)
    return { camera, box: frameFor(poses, camera, props, body), holds: { poses, props } }
  })
}

/**
 * Stages a session: finding the poses of a movement takes far longer than a frame. Tells a body that stands, then
 * where to look from, then every beat's poses, beginning where the session is.
 */
export async function sendStaging(session: Session, girth: number, to: MessagePort): Promise<void> {
  const send = (news: StagingNews) => to.postMessage(news)
  let wanted = 0
  to.addEventListener('message', ({ data }: MessageEvent<StagingWish>) => {
    wanted = data.beat
  })
  to.start()

  const body = makeBody({ ...averageShape, girth })
  const pose = standingPose(body)
  const camera = chooseCamera([pose], [], body)
  const box = frameFor([pose], camera, [], body)
  send({ kind: 'standing', body, pose, view: { camera, box, holds: { poses: [pose], props: [] } } })
  const motion = stage(session, body)
  send({ kind: 'views', views: viewsOf(session, motion, body) })
  const left = new Set(session.beats.keys())
  while (left.size > 0) {
    const beat = [...left].find((index) => index >= wanted) ?? Math.min(...left)
    left.delete(beat)
    const poses = Array.from({ length: posesPerBeat }, (_, index) =>
      motion.poseAt(beat, index / (posesPerBeat - 1)),
    )
    send({
      kind: 'beat',
      beat,
      exercise: session.beats[beat]?.exercise ?? 0,
      poses,
      props: motion.propsAt(beat),
    })
    await new Promise((resolve) => setTimeout(resolve)) // a new wish is heard between two beats
  }
}
