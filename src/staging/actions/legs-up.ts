import { forwardKinematics, type LandmarkName, landmarkPosition } from '../../body/index.ts'
import { raiseWall, seatForLegs } from '../furniture.ts'
import type { Hold } from '../scene.ts'
import type { Enact } from './action.ts'
import { takePosture } from './take-posture.ts'

const up =
  /\b(?:legs?|feet|heels?)\b.{0,40}\b(?:up|on|onto|against|along)\b.{0,20}\bwall\b|\bwall\b.{0,60}\blegs? (?:straight )?up\b/i

/** "Swing your legs up the wall": lying on the back, the wall comes to the heels and carries them. */
export const legsUpWall: Enact = ({ words }, scene) => {
  if (!up.test(words) || scene.posture.position !== 'supine') return null
  if (scene.posture.id === 'legs-up-wall') return {}
  const taken = takePosture('legs-up-wall', scene)
  const frames = forwardKinematics(taken.pose, scene.body)
  const at = (landmark: LandmarkName) => landmarkPosition(frames, landmark, scene.body)
  const heels = (['leftHeelBack', 'rightHeelBack'] as const).map((landmark) => ({
    landmark,
    point: at(landmark),
  }))
  const x = Math.max(...heels.map(({ point }) => point[0]))
  const { plane, planes, props } = raiseWall(scene, 'before', x)
  const onWall = heels.map(({ landmark, point }): Hold => ({ landmark, on: 'wall', point, slides: plane }))
  const holds = [...taken.holds, ...onWall]
  return { ...taken, holds, home: holds, planes, props }
}

const onSeat =
  /\b(?:legs?|calves|feet|heels)\b.{0,30}\b(?:on|onto|over|up)\b.{0,20}\b(?:chair|sofa|couch|stool|bench|ottoman)\b/i

/** Lower legs on the seat of a chair, lying on the back. */
export const legsOnSeat: Enact = ({ words }, scene) => {
  if (!onSeat.test(words) || scene.posture.position !== 'supine') return null
  const taken = takePosture('legs-on-seat', scene)
  const others = scene.props.filter(({ kind }) => kind !== 'chair')
  return { ...taken, props: [...others, seatForLegs(taken.pose, scene.body)] }
}
