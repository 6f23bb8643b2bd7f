import { type Enact, headAndBack, homeOf, seatOf, speaksOf } from './action.ts'
import { bringsHead, hangs, lowersHead, nods, tiltsHead } from './head.ts'
import { bridges, sendsHipsBack, tiltsPelvis } from './pelvis.ts'
import {
  arches,
  curls,
  hinges,
  lifts,
  rollsDown,
  rollsUp,
  rounds,
  sideBends,
  straightens,
  twists,
} from './spine.ts'
import { isUpright, straightSpine } from './trunk-shape.ts'

const raisesHeadOrTrunk: Enact = (asked, scene) => {
  if (scene.posture.position === 'supine') return curls(asked, scene)
  if (
    scene.posture.position === 'prone' &&
    speaksOf(asked, 'chest', 'trunk', 'head', 'shoulder', 'body', 'upper-back')
  )
    return arches(asked, scene)
  if (speaksOf(asked, 'trunk', 'chest', 'body', 'back', 'spine', 'head') && isUpright(scene))
    return rollsUp(asked, scene)
  return null
}

const lowers: Enact = (asked, scene) => {
  if (
    !speaksOf(
      asked,
      'hip',
      'pelvis',
      'back',
      'spine',
      'trunk',
      'chest',
      'head',
      'shoulder',
      'buttock',
      'upper-back',
      'lower-back',
    )
  )
    return null
  if (scene.posture.position === 'standing' && speaksOf(asked, 'hip', 'buttock', 'body')) return null
  return {
    wanted: { ...straightSpine, ...scene.posture.angles },
    holds: homeOf(scene, [...seatOf, ...headAndBack]),
  }
}

/** What spine, pelvis and head do, by action. */
export const trunkActions: Partial<Record<string, readonly Enact[]>> = {
  'roll-down': [rollsDown],
  peel: [rollsDown],
  'roll-up': [rollsUp],
  uncurl: [rollsUp],
  curl: [curls, rollsDown],
  hinge: [hinges],
  bend: [hinges],
  lean: [hinges],
  'side-bend': [sideBends],
  tilt: [tiltsPelvis, tiltsHead, nods, hinges],
  tuck: [nods, tiltsPelvis],
  rotate: [twists],
  turn: [twists],
  look: [twists],
  round: [rounds],
  arch: [arches],
  nod: [nods],
  bring: [bringsHead, tiltsPelvis],
  pull: [bringsHead],
  circle: [bringsHead, tiltsPelvis],

  bridge: [bridges],
  raise: [bridges, raisesHeadOrTrunk],
  press: [sendsHipsBack, tiltsPelvis, lifts],
  push: [sendsHipsBack],
  shift: [sendsHipsBack],
  slide: [sendsHipsBack],
  lower: [lowersHead, lowers],
  straighten: [straightens],
  hang: [hangs],
}
