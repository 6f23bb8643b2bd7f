import {
  floor,
  forwardKinematics,
  type JointAngleName,
  type LandmarkName,
  landmarkPosition,
  type Plane,
} from '../../body/index.ts'
import type { Scene, SceneChange } from '../scene.ts'
import { type Asked, type Enact, handOf, perSide, speaksOf } from './action.ts'
import { bendsElbows, lowersArms, restsArms, sendsArms, straightensElbows } from './arms.ts'
import { alreadyUnder } from './feet.ts'
import { turnsArm } from './fine.ts'
import { type Angles, handParts } from './hand-parts.ts'
import { drawnUp, frontOfTrunk, overTrunk, raisedLeg, touchPart } from './hands-on-body.ts'
import { handsOnChairBack, sendsToProp, sendsToWall } from './hands-on-props.ts'
import { armsHang } from './trunk-shape.ts'

function surfacePlane(scene: Scene, name: 'floor' | 'wall'): Plane | null {
  return name === 'floor' ? floor : (scene.planes.find((plane) => plane.name === 'wall') ?? null)
}

/** Hands go to a part of the body, a prop, the floor or the wall, and rest there. */
const sendsHands: Enact = (asked, scene) => {
  const { target } = asked.movement
  if (!target || !speaksOf(asked, ...handParts)) return null
  const { sides } = asked
  const release = sides.flatMap(handOf)
  if (target.kind === 'part') {
    const touches = sides.map((hand) =>
      touchPart(hand, target, sides, raisedLeg(scene), asked.words, scene.posture.id === 'butterfly'),
    )
    return touches.every((touch) => touch !== null)
      ? {
          ...(frontOfTrunk.has(target.part) && scene.posture.position === 'supine'
            ? { wanted: overTrunk(sides) }
            : {}),
          ...drawnUp(asked, scene, target),
          release: [...release, ...(drawnUp(asked, scene, target)?.release ?? [])],
          touches,
        }
      : null
  }
  if (target.kind === 'surface' && target.surface === 'center')
    return { release, wanted: centred(scene), ...landsAgain(asked, scene) }
  if (target.kind === 'surface' && target.surface !== 'ceiling') {
    if (
      target.surface === 'wall' &&
      !scene.planes.some(({ name, normal }) => name === 'wall' && normal[0] > 0)
    )
      return sendsToWall(asked, scene)
    const plane = target.surface === 'center' ? null : surfacePlane(scene, target.surface)
    if (!plane) return null
    const point =
      speaksOf(asked, 'fingertip', 'finger') || scene.posture.position === 'standing' ? 'Fingertips' : 'Palm'
    return {
      release,
      lands: sides.map((side) => ({
        landmark: `${side}${point}` as const,
        on: plane.name === 'wall' ? ('wall' as const) : ('floor' as const),
        plane,
      })),
    }
  }
  return target.kind === 'prop' ? sendsToProp(asked, scene, target.prop) : null
}

/** Straight again over the middle: no side bend, no turn, and as much on one leg as on the other. */
function centred({ pose, posture }: Scene): Angles {
  const names = Object.keys(pose.angles) as JointAngleName[]
  const middle = names.filter((name) => /^(lower|upper).*(SideBend|Rotation)$/.test(name))
  const paired =
    posture.position === 'standing'
      ? names.filter((name) =>
          /^(left|right)(Hip|Knee|Ankle|Shoulder(?!Girdle)|Elbow|Forearm|Wrist)/.test(name),
        )
      : []
  const twin = (name: JointAngleName) =>
    name.replace(/^left|^right/, (side) => (side === 'left' ? 'right' : 'left')) as JointAngleName
  return Object.fromEntries([
    ...middle.map((name) => [name, 0]),
    ...paired.map((name) => [name, (pose.angles[name] + pose.angles[twin(name)]) / 2]),
  ])
}

/** Hands that come back to the middle of a deep fold rest on the floor again. */
function landsAgain({ sides }: Asked, scene: Scene): Pick<SceneChange, 'lands' | 'goals'> {
  const folded = scene.posture.position === 'standing' && scene.pose.angles.leftHipFlexion > 50
  return folded
    ? {
        goals: armsHang,
        lands: sides.map((side) => ({ landmark: `${side}Fingertips`, on: 'floor', plane: floor })),
      }
    : {}
}

/** "Hug both knees to your chest": the knees are what the hands hold, wherever they are drawn to. */
const hugsKnees: Enact = (asked, scene) => {
  const { movement, words } = asked
  if (scene.posture.position !== 'supine' || !/\bhug/i.test(words) || !/\bknees?\b/i.test(words)) return null
  const side = /\bknees\b/i.test(words) ? 'both' : movement.side === 'both' ? null : movement.side
  const target = { kind: 'part', part: 'knee', side, where: null } as const
  return sendsHands(
    { ...asked, sides: ['left', 'right'], movement: { ...movement, parts: ['hand'], target } },
    scene,
  )
}

/** "One hand on your chest and the other on your belly", as people feel their breath. */
export const oneOnEach: Enact = ({ words }, scene) => {
  if (!/\bon (?:your|the) (?:upper )?chest\b/i.test(words)) return null
  if (!/\bon (?:your|the) (?:lower )?(?:stomach|belly|abdomen|tummy)\b/i.test(words)) return null
  const both = ['left', 'right'] as const
  return {
    release: both.flatMap(handOf),
    ...(scene.posture.position === 'supine' ? { wanted: overTrunk(both) } : {}),
    touches: [
      { landmark: 'rightPalm', other: 'breastbone', offset: [0.03, -0.02, 0.02] },
      { landmark: 'leftPalm', other: 'belly', offset: [0.03, 0.02, -0.02] },
    ],
  }
}

/** "beside a wall that you can hold on to": who needs it may. */
const mayHold: Enact = ({ words }) => (/\b(?:can|may|could|might) hold\b/i.test(words) ? {} : null)

/** Hands that take hold without a word of what: of the knee that is drawn up, else of each other in front. */
const clasps: Enact = (asked, scene) => {
  const { movement, sides } = asked
  if (movement.target || !speaksOf(asked, ...handParts)) return null
  // a support that is not there is not held
  if (/\bsupport\b/i.test(asked.words)) return null
  const leg = raisedLeg(scene)
  if (scene.posture.position === 'supine' && leg && scene.pose.angles[`${leg}KneeFlexion`] > 60) {
    const target = { kind: 'part', part: 'shin', side: leg, where: null } as const
    const touches = sides.map((hand) => touchPart(hand, target, sides, leg, asked.words))
    return { release: sides.flatMap(handOf), touches: touches.filter((touch) => touch !== null) }
  }
  if (sides.length < 2) return { wanted: perSide(sides, (side) => ({ [`${side}FingerFlexion`]: 70 })) }
  return {
    release: sides.flatMap(handOf),
    touches: sides.map((side) => ({
      landmark: `${side}Palm` as LandmarkName,
      other: 'breastbone' as const,
      offset: [0.22, -0.2, side === 'left' ? -0.025 : 0.025] as const,
    })),
  }
}

/** On all fours or lying on the front an arm that is stretched out goes forward, beside the head. */
const stretchesOut: Enact = (asked, scene) =>
  ['quadruped', 'prone'].includes(scene.posture.position) &&
  asked.movement.direction === 'out' &&
  speaksOf(asked, 'arm')
    ? sendsArms({ ...asked, movement: { ...asked.movement, direction: 'forward' } }, scene)
    : null

/** Lying on the front, "your hands next to your shoulders": palms on the floor there, elbows bent. */
const handsByShoulders: Enact = (asked, scene) => {
  const { target } = asked.movement
  const by = target?.kind === 'part' && ['shoulder', 'chest', 'rib', 'trunk'].includes(target.part)
  if (scene.posture.id !== 'prone' || !by || !speaksOf(asked, 'hand', 'palm')) return null
  const both = ['left', 'right'] as const
  const frames = forwardKinematics(scene.pose, scene.body)
  const hands = both.flatMap((side) => {
    const [x, , z] = landmarkPosition(frames, `${side}Shoulder`, scene.body)
    const out = side === 'left' ? -0.1 : 0.1
    return [{ landmark: `${side}HeelOfHand`, on: 'floor', point: [x - 0.05, 0, z + out] } as const]
  })
  return {
    release: both.flatMap(handOf),
    holds: hands,
    wanted: perSide(both, (side) => ({
      [`${side}ShoulderFlexion`]: -12,
      [`${side}ShoulderAbduction`]: 30,
      [`${side}ElbowFlexion`]: 120,
      [`${side}WristFlexion`]: -60,
      [`${side}ForearmPronation`]: 60,
    })),
    lands: both.map((side) => ({ landmark: `${side}FingerPads`, on: 'floor', plane: floor })),
  }
}

/** "Lift your elbows" with the hands on the shoulders: out and up, while the hands stay. */
const liftsElbows: Enact = (asked, scene) =>
  speaksOf(asked, 'elbow') &&
  scene.holds.some(({ landmark, on }) => on === 'body' && landmark.endsWith('Fingertips'))
    ? {
        wanted: perSide(['left', 'right'], (side) => ({
          [`${side}ShoulderFlexion`]: 95,
          [`${side}ShoulderAbduction`]: 60,
        })),
      }
    : null

/** Each hand on its own shoulder: fingertips, with the elbows bent all the way. */
const ownShoulders: Enact = (asked, scene) => {
  const { target } = asked.movement
  if (target?.kind !== 'part' || target.part !== 'shoulder' || target.side !== 'both') return null
  if (asked.sides.length !== 2 || !['sitting', 'standing', 'kneeling'].includes(scene.posture.position))
    return null
  return {
    release: asked.sides.flatMap(handOf),
    wanted: perSide(asked.sides, (side) => ({
      [`${side}ShoulderFlexion`]: 62,
      [`${side}ShoulderAbduction`]: 40,
      [`${side}ElbowFlexion`]: 148,
      [`${side}FingerFlexion`]: 20,
    })),
    touches: asked.sides.map((side) => ({
      landmark: `${side}Fingertips`,
      other: `${side}ShoulderTop`,
      offset: [0.03, 0.03, 0],
    })),
  }
}

export const hands = [sendsHands, sendsArms] as const

/** What arms, hands and shoulders do, by action. */
export const handActions: Partial<Record<string, readonly Enact[]>> = {
  reach: hands,
  place: [restsArms, handsOnChairBack, handsByShoulders, alreadyUnder, ownShoulders, ...hands],
  bring: [handsByShoulders, alreadyUnder, ownShoulders, ...hands],
  grasp: [hugsKnees, handsOnChairBack, sendsHands, mayHold, clasps],
  loop: [sendsHands, clasps],
  touch: hands,
  raise: [liftsElbows, ...hands],
  lower: [lowersArms, ...hands],
  stretch: hands,
  sweep: hands,
  swing: hands,
  slide: hands,
  spread: hands,
  open: hands,
  press: hands,
  push: hands,
  pull: hands,
  walk: hands,
  bend: [bendsElbows],
  curl: [bendsElbows],
  straighten: [stretchesOut, straightensElbows],
  release: [lowersArms],
  relax: [lowersArms],
  kick: hands,
  rotate: [turnsArm, ...hands],
  cross: hands,
  hang: hands,
  close: [(asked, scene) => (asked.movement.direction === 'up' ? sendsArms(asked, scene) : null)],
}
