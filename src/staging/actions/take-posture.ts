import { forwardKinematics, landmarkPosition } from '../../body/index.ts'
import { pushedAway } from '../furniture.ts'
import { findPosture } from '../postures/find.ts'
import type { PostureId } from '../postures/posture.ts'
import type { Hold, Scene, SceneChange } from '../scene.ts'

/** Who takes her legs off a seat pushes it away, so that it is in nobody's way. */
export function leavesSeat(scene: Scene, change: SceneChange): SceneChange {
  const legsLay = scene.posture.id === 'legs-on-seat' && change.posture?.id !== 'legs-on-seat'
  return legsLay ? { ...change, props: pushedAway(change.props ?? scene.props) } : change
}

/** A posture's own scene change: the body is there, resting on what the posture rests on. */
export function takePosture(
  id: PostureId,
  scene: Pick<Scene, 'body'>,
): SceneChange & Required<Pick<SceneChange, 'pose' | 'posture' | 'holds'>> {
  const { posture, pose } = findPosture(id, scene.body)
  const frames = forwardKinematics(pose, scene.body)
  const holds = posture.bearings.map(
    ({ landmark, on }): Hold => ({ landmark, on, point: landmarkPosition(frames, landmark, scene.body) }),
  )
  // hands that lie on the thighs stay there while the trunk turns
  const resting = posture.goals.flatMap((goal): Hold[] =>
    goal.kind === 'beside' && goal.landmark.endsWith('Palm')
      ? [
          {
            landmark: goal.landmark,
            on: 'body',
            point: landmarkPosition(frames, goal.landmark, scene.body),
            follows: { landmark: goal.other, offset: goal.offset },
          },
        ]
      : [],
  )
  return { posture, pose, holds: [...holds, ...resting], home: [...holds, ...resting] }
}
