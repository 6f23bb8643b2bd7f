import { averageShape, makeBody, standingPose } from '../../body/index.ts'
import type { Session } from '../../session/index.ts'
import { type Motion, stage } from '../../staging/index.ts'
import type { Seen, StagingNews, StagingWish } from './figure-messages.ts'

const posesPerBeat = 13

function seenIn(session: Session, motion: Motion): readonly Seen[] {
  return session.exercises.map((_, exercise) => {
    const steps = motion.steps.filter((step) => step.exercise === exercise)
    const beats = [...session.beats.keys()].filter((beat) => session.beats[beat]?.exercise === exercise)
    return {
      steps: steps.map(({ pose }) => pose),
      poses: [...new Set([...steps.map(({ pose }) => pose), ...beats.map((beat) => motion.endOf(beat))])],
      props: [...new Set([...steps.flatMap(({ props }) => props), ...beats.flatMap(motion.propsAt)])],
    }
  })
}

/**
 * Stages a session: finding the poses of a movement takes far longer than a frame. Tells a body that stands, then
 * what each exercise shows, then every beat's poses, beginning where the session is.
 */
export async function sendStaging(session: Session, girth: number, to: MessagePort): Promise<void> {
  const send = (news: StagingNews) => to.postMessage(news)
  let wanted = 0
  to.addEventListener('message', ({ data }: MessageEvent<StagingWish>) => {
    wanted = data.beat
  })
  to.start()

  const body = makeBody({ ...averageShape, girth })
  send({ kind: 'standing', body, pose: standingPose(body) })
  const motion = stage(session, body)
  send({ kind: 'seen', exercises: seenIn(session, motion) })
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
