import { floor, forwardKinematics, type LandmarkName, landmarkPosition, soleOf } from '../../body/index.ts'
import { raiseWall } from '../furniture.ts'
import type { Landing, Scene } from '../scene.ts'
import { type Asked, type Enact, footOf, perSide, share, speaksOf } from './action.ts'

/** How far heels stand from a wall that the pelvis leans on, metres: room to fold without falling forward. */
const heelsFromWallMetres = 0.2

export function isAtWall({ target }: Asked['movement']): boolean {
  if (target?.kind === 'surface') return target.surface === 'wall'
  return target?.kind === 'prop' && ['wall', 'door', 'door frame'].includes(target.prop)
}

/** Who leans on a wall stands on straight legs that slope, not on bent knees. */
const straightKnees = (['left', 'right'] as const).map((side) => ({
  kind: 'angle' as const,
  angle: `${side}KneeFlexion` as const,
  degrees: 0,
  weight: 0.2,
}))

/** The two rounds of the pelvis that lean on a wall: two, so that it can't turn; they roll as it tips. */
function pelvisOn(scene: Scene, plane: Landing['plane']): readonly Landing[] {
  const hips = scene.body.flesh.find(({ part }) => part === 'hips')
  const radius = (hips?.radiusFrom ?? 0.105) - 0.002
  return (['left', 'right'] as const).map((side) => ({
    landmark: `${side}ButtockCentre` as LandmarkName,
    on: 'wall',
    plane: { ...plane, offset: plane.offset + radius },
    rolls: { skin: `${side}Buttock`, radius },
  }))
}

/** Down a wall that the back leans on: the feet go forward until the shins stand, and the back stays on the wall. */
export const sitsOnWall: Enact = (asked, scene) => {
  const wall = scene.planes.find(({ name }) => name === 'wall')
  if (!wall || !scene.holds.some(({ rolls }) => rolls)) return null
  const goesDown = asked.movement.action === 'squat' || /\bdown\b/i.test(asked.words)
  if (!goesDown || /\broll(?:ing)? down\b/i.test(asked.words)) return null
  const far = share(asked)
  const both = ['left', 'right'] as const
  const soles = both.flatMap((side) => soleOf(side))
  return {
    release: both.flatMap(footOf),
    wanted: perSide(both, (side) => ({
      [`${side}HipFlexion`]: 78 * far,
      [`${side}KneeFlexion`]: 80 * far,
      [`${side}AnkleDorsiflexion`]: 4,
    })),
    lands: soles.map((landmark) => ({ landmark, on: 'floor' as const, plane: floor })),
    goals: [
      { kind: 'on', landmark: 'upperBack', plane: wall, weight: 0.3 },
      ...both.flatMap((side) => [
        { kind: 'angle', angle: `${side}KneeFlexion`, degrees: 80 * far, weight: 0.2 } as const,
        { kind: 'angle', angle: `${side}HipFlexion`, degrees: 78 * far, weight: 0.2 } as const,
      ]),
    ],
  }
}

/**
 * "Stand with your back against the wall": the wall comes to the back and the feet stand off it. Its pelvis may
 * tip as the spine rolls down, and still rests on the wall.
 */
export const backToWall: Enact = (asked, scene) => {
  if (
    !speaksOf(
      asked,
      'back',
      'lower-back',
      'upper-back',
      'pelvis',
      'buttock',
      'body',
      'trunk',
      'shoulder',
      'spine',
    )
  )
    return null
  const back = speaksOf(asked, 'body') ? /\bback\b/i.test(asked.words) : true
  // a hand that rests on it brings no back to it
  if (speaksOf(asked, 'hand', 'arm', 'forearm', 'palm', 'elbow')) return null
  if (!isAtWall(asked.movement) || !back || scene.posture.position !== 'standing') return null
  if (scene.holds.some(({ rolls }) => rolls)) return {}
  const frames = forwardKinematics(scene.pose, scene.body)
  const at = (landmark: LandmarkName) => landmarkPosition(frames, landmark, scene.body)
  const x = Math.min(at('leftHeelBack')[0], at('rightHeelBack')[0]) - heelsFromWallMetres
  const { plane, planes, props } = raiseWall(scene, 'behind', x)
  return {
    planes,
    props,
    lands: pelvisOn(scene, plane),
    goals: [{ kind: 'on', landmark: 'upperBack', plane, weight: 0.3 }, ...straightKnees],
  }
}
