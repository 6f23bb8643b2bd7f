import { averageShape, type Body, makeBody, type Pose, poseAlong, standingPose } from '../../body/index.ts'
import {
  chooseCamera,
  type Drawing,
  drawFigure,
  frameFor,
  rolledDown,
  withAspect,
} from '../../drawing/index.ts'
import type { Moment, Seen, StagedBeat, StagingNews, StagingWish, View } from './figure-messages.ts'
import { createTurner } from './turned-view.ts'

/** Looks at the movement from where it is seen best, through a window that holds all that is shown. */
export function viewOf(holds: Seen, body: Body): View {
  const { steps, poses, props } = holds
  const camera = chooseCamera(steps, props, body)
  return { camera, box: frameFor(poses, camera, props, body), holds }
}

/**
 * Draws a session's moments from the poses that come through a port. The figure stands until its poses come, and
 * holds the last one while the next are found. `onNews` is called when the same moment would be drawn otherwise now.
 */
export function createDrawer(from: MessagePort, onNews: () => void): (moment: Moment) => Drawing | null {
  const beats = new Map<number, StagedBeat>()
  let seen: readonly Seen[] = []
  let standing: { readonly body: Body; readonly view: View } | null = null
  const views = new Map<number, View>()
  let pose: Pose | null = null
  let props: StagedBeat['props'] = []
  let view: View | null = null
  let shown = 0
  let wished = 0
  let exercise = 0
  let turnedBefore = 0
  const turnedView = createTurner()

  from.addEventListener('message', ({ data }: MessageEvent<StagingNews>) => {
    switch (data.kind) {
      case 'standing':
        pose = data.pose
        standing = {
          body: data.body,
          view: viewOf({ steps: [pose], poses: [pose], props: [] }, data.body),
        }
        onNews()
        break
      case 'seen':
        seen = data.exercises
        break
      case 'beat':
        beats.set(data.beat, data)
        if (data.beat === shown) onNews()
    }
  })
  from.start()

  /** Chosen when an exercise is first looked at: choosing for all of a session at once would be seen to halt. */
  const viewFor = (exercise: number, body: Body): View | null => {
    const known = views.get(exercise)
    const holds = seen[exercise]
    if (known || !holds) return known ?? null
    const made = viewOf(holds, body)
    views.set(exercise, made)
    return made
  }

  return ({ beat, fraction, turned, aspect }) => {
    shown = beat
    const staged = beats.get(beat)
    if (staged && standing) {
      pose = poseAlong(staged.poses, fraction)
      props = staged.props
      view = viewFor(staged.exercise, standing.body)
      // each exercise begins with the side it is seen best from
      if (staged.exercise !== exercise) turnedBefore = turned
      exercise = staged.exercise
    } else if (!staged && beat !== wished) {
      wished = beat
      from.postMessage({ beat } satisfies StagingWish)
    }
    if (!standing || !pose) return null
    const { body } = standing
    const { camera, box } = turnedView(view ?? standing.view, turned - turnedBefore, body)
    return drawFigure(pose, { camera, box: aspect > 0 ? withAspect(box, aspect) : box, body, props })
  }
}

/** The figure at rest: standing when all was done, still folded when she stopped early. */
export function drawPortrait(standing: boolean): Drawing {
  const body = makeBody(averageShape)
  const pose = standing ? standingPose(body) : rolledDown()
  return drawFigure(pose, { camera: chooseCamera([pose]), body })
}
