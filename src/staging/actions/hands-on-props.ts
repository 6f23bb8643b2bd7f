import type { LandmarkName, Vector } from '../../body/index.ts'
import { type Prop, placedAs } from '../../language/index.ts'
import { propFor, raiseWall, seatHeightOf, topOf } from '../furniture.ts'
import type { Scene, SceneChange } from '../scene.ts'
import { type Asked, type Enact, handOf, perSide, type Side, speaksOf } from './action.ts'

/** Hands rest on a prop that stands in the room; one that is only held closes the fingers round it. */
export function sendsToProp(asked: Asked, scene: Scene, word: Prop): SceneChange | null {
  const { sides, movement } = asked
  const release = sides.flatMap(handOf)
  const prop = propFor(scene, word)
  if (!prop) {
    const shape = placedAs(word)
    if (shape === 'wall') return sendsToWall(asked, scene)
    // nobody closes her fingers round a chair that is not there
    if (shape && ['chair', 'table', 'step', 'bed', 'mat'].includes(shape)) return null
    const held = ['grasp', 'place', 'loop', 'pull', 'bring'].includes(movement.action)
    return held ? { wanted: perSide(sides, (side) => ({ [`${side}FingerFlexion`]: 70 })) } : null
  }
  if (prop.kind === 'chair' && scene.posture.seatHeight !== undefined) {
    const touches = sides.map((side) => ({
      landmark: `${side}Palm` as LandmarkName,
      other: `${side}HipSide` as LandmarkName,
      offset: [0.06, -0.07, side === 'left' ? -0.05 : 0.05] as const,
    }))
    return { release, touches }
  }
  if (prop.kind === 'mat') return null
  const isOnSeat = prop.kind === 'chair' && prop.turnDegrees === 180 && /\bseat\b/i.test(asked.words)
  const top = isOnSeat ? { x: topOf(prop).x + 0.08, height: seatHeightOf(prop) } : topOf(prop)
  const isBlock = prop.kind === 'block'
  const apart = isBlock ? 0.06 : sides.length === 2 ? 0.12 : 0.07
  const at = (side: Side): Vector => [top.x, top.height + 0.02, side === 'left' ? -apart : apart]
  return {
    release,
    ...(isBlock
      ? {
          props: scene.props.map((one) =>
            one === prop ? { ...one, position: [one.position[0], 0, 0] as const } : one,
          ),
        }
      : {}),
    wanted: perSide(sides, (side) =>
      isBlock
        ? { [`${side}ShoulderFlexion`]: 80, [`${side}WristFlexion`]: -50, [`${side}ForearmPronation`]: 75 }
        : { [`${side}ShoulderFlexion`]: 35 },
    ),
    holds: sides.map((side) => ({ landmark: `${side}Palm` as const, on: 'prop' as const, point: at(side) })),
  }
}

/** How far the wall stands from the shoulders when straight arms lean on it, metres. */
const armToWallMetres = 0.66

/** "Put both hands on its back": the chair's, not hers. */
export const handsOnChairBack: Enact = (asked, scene) =>
  /\b(?:its|the) back(?:rest)?\b(?! of (?:your|the (?:head|neck|thigh|knee)))|\bback(?:rest)? of (?:the|a|your) chair/i.test(
    asked.words,
  ) &&
  speaksOf(asked, 'hand', 'palm', 'fingertip') &&
  scene.posture.position === 'standing' &&
  propFor(scene, 'chair')
    ? sendsToProp({ ...asked, sides: asked.sides }, scene, 'chair')
    : null

/** Palms on a wall in front at shoulder height. The wall is put there if none is. */
export function sendsToWall(asked: Asked, scene: Scene): SceneChange | null {
  if (scene.posture.position !== 'standing' && scene.posture.position !== 'lunge') return null
  const { sides } = asked
  const known = scene.planes.find(({ name, normal }) => name === 'wall' && normal[0] < 0)
  const x = scene.pose.pelvisPosition[0] + armToWallMetres
  const wall = known ? null : raiseWall(scene, 'before', x)
  const plane = known ?? wall!.plane
  return {
    release: sides.flatMap(handOf),
    ...(wall ? { planes: wall.planes, props: wall.props } : {}),
    wanted: perSide(sides, (side) => ({
      [`${side}ShoulderFlexion`]: 85,
      [`${side}ElbowFlexion`]: 8,
      [`${side}WristFlexion`]: -70,
      [`${side}ForearmPronation`]: 75,
    })),
    lands: sides.map((side) => ({ landmark: `${side}Palm` as const, on: 'wall' as const, plane })),
  }
}
