import {
  averageShape,
  type Body,
  interpolatePoses,
  makeBody,
  type Pose,
  standingPose,
} from '../../body/index.ts'
import { chooseCamera, type Drawing, drawFigure, rolledDown, withAspect } from '../../drawing/index.ts'
import type { Moment, StagedBeat, StagingNews, StagingWish, View } from './figure-messages.ts'
import { createTurner } from './turned-view.ts'

function poseIn({ poses }: StagedBeat, fraction: number): Pose | undefined {
  const at = Math.min(1, Math.max(0, fraction)) * (poses.length - 1)
  const index = Math.min(Math.floor(at), poses.length - 2)
  const [from, to] = [poses[index], poses[index + 1]]
  return from && to ? interpolatePoses(from, to, at - index) : poses[0]
}

/**
 * Draws a session's moments from the poses that come through a port. The figure stands until its poses come, and
 * holds the last one while the next are found. `onNews` is called when the same moment would be drawn otherwise now.
 */
export function createDrawer(from: MessagePort, onNews: () => void): (moment: Moment) => Drawing | null {
  const beats = new Map<number, StagedBeat>()
  let views: readonly View[] = []
  let standing: { readonly body: Body; readonly view: View } | null = null
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
        standing = data
        pose = data.pose
        onNews()
        break
      case 'views':
        views = data.views
        break
      case 'beat':
        beats.set(data.beat, data)
        if (data.beat === shown) onNews()
    }
  })
  from.start()

  return ({ beat, fraction, turned, aspect }) => {
    shown = beat
    const staged = beats.get(beat)
    if (staged) {
      pose = poseIn(staged, fraction) ?? pose
      props = staged.props
      view = views[staged.exercise] ?? null
      // each exercise begins with the side it is seen best from
      if (staged.exercise !== exercise) turnedBefore = turned
      exercise = staged.exercise
    } else if (beat !== wished) {
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
