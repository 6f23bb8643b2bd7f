import { floor, type JointAngleName, type LandmarkName } from '../../body/index.ts'
import type { Scene } from '../scene.ts'
import {
  type Asked,
  type Enact,
  footOf,
  headAndBack,
  homeOf,
  perSide,
  type Side,
  seatOf,
  speaksOf,
} from './action.ts'
import { bendsKnees } from './bend-knees.ts'
import { freed, lying, stands } from './leg-state.ts'

const legJoints = [
  'HipFlexion',
  'HipAbduction',
  'HipInternalRotation',
  'KneeFlexion',
  'AnkleDorsiflexion',
  'AnkleEversion',
  'ToeExtension',
] as const // prettier-ignore

/** The leg that is up, where the words name none and the one that is thought of rests where it did at the start. */
function awayFrom({ sides, movement }: Asked, scene: Scene): readonly Side[] {
  const named = movement.side !== null || movement.which != null || sides.length !== 1
  const [side] = sides as [Side]
  const other = side === 'left' ? 'right' : 'left'
  const rests = (leg: Side) =>
    homeOf(scene, freed([leg])).every((home) =>
      scene.holds.some(({ landmark, on }) => landmark === home.landmark && on === home.on),
    )
  if (movement.action === 'uncross') {
    const crossed = (['left', 'right'] as const).find((leg) =>
      scene.holds.some(({ landmark, on }) => on === 'body' && landmark === `${leg}OuterAnkle`),
    )
    if (crossed) return [crossed]
  }
  return !named && rests(side) && !rests(other) ? [other] : sides
}

/** A leg, knee, foot or heel comes back to where it was when the position was taken. */
export const lowersLeg: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'leg', 'knee', 'thigh', 'foot', 'heel', 'toe', 'ankle', 'lower-leg')) return null
  const { movement } = asked
  const sides = awayFrom(asked, scene)
  const { direction } = movement
  if (direction === 'left' || direction === 'right') return dropsKnees(asked, scene)
  if (movement.action === 'bring' && movement.target && movement.target.kind !== 'surface') return null
  if (movement.action === 'lower' && speaksOf(asked, 'heel') && movement.target?.kind === 'part')
    return {
      wanted: perSide(sides, (side) => ({ [`${side}AnkleDorsiflexion`]: 15 })),
      release: sides.flatMap(footOf),
    }
  if (movement.action === 'lower' && speaksOf(asked, 'knee') && stands(scene)) return bendsKnees(asked, scene)
  const landmarks = freed(sides)
  // hands that hold the leg let it go
  const hands = scene.holds.filter(
    ({ landmark, follows }) =>
      /Palm/.test(landmark) && sides.some((side) => follows?.landmark.startsWith(side)) && lying(scene),
  )
  return {
    release: [...landmarks, ...hands.map(({ landmark }) => landmark)],
    holds: homeOf(scene, landmarks),
    wanted: perSide(sides, (side) =>
      Object.fromEntries(
        legJoints.map((joint) => [
          `${side}${joint}`,
          scene.posture.angles[`${side}${joint}` as JointAngleName] ?? 0,
        ]),
      ),
    ),
  }
}

const turns = [
  'lowerLumbarRotation',
  'upperLumbarRotation',
  'lowerThoracicRotation',
  'upperThoracicRotation',
] as const

/** "Bring your knees back to the middle", lying on the back: legs and pelvis come to rest where they did. */
export const bringsKneesBack: Enact = (asked, scene) => {
  const { target } = asked.movement
  if (!lying(scene) || target?.kind !== 'surface' || target.surface !== 'center') return null
  if (!speaksOf(asked, 'knee', 'leg', 'thigh', 'foot')) return null
  const back = lowersLeg({ ...asked, sides: ['left', 'right'] }, scene)
  const rests = homeOf(scene, [...seatOf, ...headAndBack])
  return (
    back && {
      ...back,
      holds: [...(back.holds ?? []), ...rests],
      wanted: { ...back.wanted, ...Object.fromEntries(turns.map((name) => [name, 0])) },
    }
  )
}

/** Both bent knees go to one side, lying on the back: hips turn, the low back follows. */
export const dropsKnees: Enact = (asked, scene) => {
  if (!lying(scene) || !speaksOf(asked, 'knee', 'leg', 'thigh')) return null
  const to = asked.movement.direction === 'left' ? 'left' : 'right'
  const other = to === 'left' ? 'right' : 'left'
  const sign = to === 'right' ? 1 : -1
  const outFeet = scene.holds.some(({ landmark }) => landmark === `${to}BallOfFoot`)
  return {
    release: [
      `${to}BallOfFoot`,
      `${other}LittleToeBall`,
      `${other}BallOfFoot`,
      `${to}LittleToeBall`,
      `${other}Heel`,
      `${to}Heel`,
      `${other}Buttock`,
      `${other}SitBone`,
    ],
    ...(outFeet
      ? {
          lands: [
            { landmark: `${to}FootOuterEdge` as LandmarkName, on: 'floor', plane: floor },
            { landmark: `${other}FootSole` as LandmarkName, on: 'floor', plane: floor },
          ],
        }
      : {}),
    wanted: {
      [`${to}HipInternalRotation`]: -34,
      [`${other}HipInternalRotation`]: 34,
      [`${to}HipAbduction`]: outFeet ? 12 : 22,
      [`${other}HipAbduction`]: -10,
      lowerLumbarRotation: -4 * sign,
      upperLumbarRotation: -5 * sign,
      lowerThoracicRotation: -8 * sign,
    },
  }
}
