import { averageShape, type Body, makeBody, standingPose } from '../../body/index.ts'
import { chooseCamera, frameFor } from '../../drawing/index.ts'
import type { Session } from '../../session/index.ts'
import { type Motion, stage } from '../../staging/index.ts'
import type { StagingNews, StagingWish, View } from './figure-messages.ts'

const posesPerBeat = 13

function viewOf(motion: Motion, exercise: number, body: Body): View {
  const steps = motion.stepsOf(exercise)
  const poses = steps.map((step) => step.pose)
  const props = steps.flatMap((step) => step.props)
  const camera = chooseCamera(poses, props, body)
  return { camera, box: frameFor(poses, camera, props, body), holds: { poses, props } }
}

/**
 * Stages a session: finding the poses of a movement takes far longer than a frame. Tells a body that stands, then
 * every beat's poses, beginning where the session is, and before an exercise's first where to look from. An exercise
 * is staged when its first beat comes: the figure moves before the last has been found.
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
  const viewed = new Set<number>()
  const left = new Set(session.beats.keys())
  while (left.size > 0) {
    const beat = [...left].find((index) => index >= wanted) ?? Math.min(...left)
    left.delete(beat)
    const exercise = session.beats[beat]?.exercise ?? 0
    if (!viewed.has(exercise)) send({ kind: 'view', exercise, view: viewOf(motion, exercise, body) })
    viewed.add(exercise)
    const poses = Array.from({ length: posesPerBeat }, (_, index) =>
      motion.poseAt(beat, index / (posesPerBeat - 1)),
    )
    send({
      kind: 'beat',
      beat,
      exercise,
      poses,
      props: motion.propsAt(beat),
    })
    await new Promise((resolve) => setTimeout(resolve)) // a new wish is heard between two beats
  }
}
