import { floor, type JointAngleName, type LandmarkName, type Plane, type Vector } from '../../body/index.ts'
import { type Prop, placedAs, type Target } from '../../language/index.ts'
import { propFor, raiseWall, topOf } from '../furniture.ts'
import type { Scene, SceneChange } from '../scene.ts'
import {
  type Asked,
  type Enact,
  footOf,
  handOf,
  headAndBack,
  homeOf,
  perSide,
  type Side,
  share,
  shinOf,
  speaksOf,
} from './action.ts'
import { armsHang } from './trunk.ts'

type Angles = Partial<Record<JointAngleName, number>>
const handParts = [
  'hand',
  'palm',
  'fingertip',
  'finger',
  'fist',
  'arm',
  'elbow',
  'forearm',
  'wrist',
  'thumb',
] as const
/** Where a hand is put on the body: which landmark stands for a part, and how far off it the palm is, metres. */
const onPart: Readonly<
  Record<string, { readonly landmark: string; readonly offset: Vector; readonly paired: boolean }>
> = {
  ankle: { landmark: 'OuterAnkle', offset: [0.02, 0.02, 0.05], paired: true },
  foot: { landmark: 'FootOuterEdge', offset: [0.02, 0.05, 0.03], paired: true },
  toe: { landmark: 'ToeTip', offset: [0.03, 0.02, 0], paired: true },
  shin: { landmark: 'Shin', offset: [0.04, 0, 0], paired: true },
  'lower-leg': { landmark: 'Shin', offset: [0.04, 0, 0], paired: true },
  calf: { landmark: 'Calf', offset: [-0.04, 0, 0], paired: true },
  knee: { landmark: 'KneeFront', offset: [0.035, 0.02, 0], paired: true },
  thigh: { landmark: 'ThighFront', offset: [0.035, -0.06, 0], paired: true },
  'front-of-thigh': { landmark: 'ThighFront', offset: [0.035, -0.06, 0], paired: true },
  'back-of-thigh': { landmark: 'ThighBack', offset: [-0.035, -0.08, 0], paired: true },
  hip: { landmark: 'HipSide', offset: [0, 0.06, 0.02], paired: true },
  'hip-bone': { landmark: 'HipFront', offset: [0.03, 0, 0.02], paired: true },
  buttock: { landmark: 'Buttock', offset: [-0.03, 0.03, 0], paired: true },
  shoulder: { landmark: 'ShoulderTop', offset: [0.03, 0.02, 0], paired: true },
  elbow: { landmark: 'ElbowTip', offset: [0, 0, 0.03], paired: true },
  abdomen: { landmark: 'belly', offset: [0.03, 0, 0], paired: false },
  navel: { landmark: 'belly', offset: [0.03, 0, 0], paired: false },
  waist: { landmark: 'HipSide', offset: [0, 0.1, 0.02], paired: true },
  chest: { landmark: 'breastbone', offset: [0.03, 0, 0], paired: false },
  'lower-back': { landmark: 'lowBack', offset: [-0.03, 0, 0], paired: false },
  head: { landmark: 'backOfHead', offset: [-0.03, 0, 0], paired: false },
  neck: { landmark: 'backOfHead', offset: [-0.03, -0.05, 0], paired: false },
  ear: { landmark: 'Ear', offset: [-0.03, 0.02, 0.03], paired: true },
  back: { landmark: 'lowBack', offset: [-0.03, 0, 0], paired: false },
  sacrum: { landmark: 'lowBack', offset: [-0.03, -0.06, 0], paired: false },
  heel: { landmark: 'HeelBack', offset: [-0.03, 0.02, 0], paired: true },
  'back-of-knee': { landmark: 'ThighBack', offset: [-0.03, -0.12, 0], paired: true },
  hamstring: { landmark: 'ThighBack', offset: [-0.035, -0.08, 0], paired: true },
  leg: { landmark: 'ThighBack', offset: [-0.035, -0.1, 0], paired: true },
}

const ankleParts = new Set(['ankle', 'foot', 'toe'])
const footFromAbove = { landmark: 'FootTop', offset: [-0.03, 0.035, 0.02], paired: true } as const

const mirrored = ([x, y, z]: Vector, side: Side): Vector => [x, y, side === 'left' ? -z : z]

/** The one leg that is up, if one is: the leg that hands go to when no side is named. */
function raisedLeg({ pose, posture }: Scene): Side | null {
  if (posture.position !== 'supine' && posture.position !== 'sitting' && posture.position !== 'standing')
    return null
  const higher = pose.angles.leftHipFlexion - pose.angles.rightHipFlexion
  return Math.abs(higher) < 15 ? null : higher > 0 ? 'left' : 'right'
}

function touchPart(
  hand: Side,
  target: Extract<Target, { kind: 'part' }>,
  hands: readonly Side[],
  raised: Side | null,
  words: string,
  solesTogether = false,
): NonNullable<SceneChange['touches']>[number] | null {
  const part =
    target.part === 'back' && /\bback of (?:that|your|the) (?:leg|thigh)/i.test(words)
      ? 'back-of-thigh'
      : target.part
  // feet that lie sole to sole are held from above: their outer ankles are on the floor
  const place = solesTogether && onPart[part] && ankleParts.has(part) ? footFromAbove : onPart[part]
  if (!place) return null
  const named = target.side === 'left' || target.side === 'right' ? target.side : null
  const on: Side = named ?? (target.side === 'both' ? hand : (raised ?? hand))
  const landmark = (place.paired ? `${on}${place.landmark}` : place.landmark) as LandmarkName
  // Two hands sent to one place lie one behind the other, so that they don't share a spot.
  const crowded =
    hands.length === 2 && (!place.paired || named !== null || (raised !== null && target.side !== 'both'))
  const low = ['ankle', 'foot', 'heel', 'toe'].includes(part)
  const near: Vector = low ? [-0.03, 0, 0] : [0, 0.04, 0]
  const far: Vector = low ? [0.09, -0.02, 0] : [0, -0.05, 0]
  const apart: Vector = crowded ? (hand === on ? near : far) : [0, 0, 0]
  const sideways: Vector = !place.paired && crowded ? [0, 0, hand === 'left' ? -0.06 : 0.06] : [0, 0, 0]
  const offset = mirrored(place.offset, on)
  return {
    landmark: `${hand}Palm`,
    other: landmark,
    offset: [offset[0] + apart[0], offset[1] + apart[1], offset[2] + sideways[2]],
  }
}

function surfacePlane(scene: Scene, name: 'floor' | 'wall'): Plane | null {
  return name === 'floor' ? floor : (scene.planes.find((plane) => plane.name === 'wall') ?? null)
}

/** A deep fold over straight legs, degrees. */
const foldedOverLegs: Angles = {
  leftHipFlexion: 108,
  rightHipFlexion: 108,
  leftKneeFlexion: 3,
  rightKneeFlexion: 3,
  lowerLumbarFlexion: 20,
  upperLumbarFlexion: 18,
  lowerThoracicFlexion: 12,
}

/** Lying on the back a leg comes up to the hands that take hold of it. */
function drawnUp(
  { sides }: Asked,
  scene: Scene,
  target: Extract<Target, { kind: 'part' }>,
): SceneChange | null {
  if (scene.posture.position === 'standing') {
    // legs that are straight stay so while the hands go down
    const straight = (['left', 'right'] as const).filter((leg) => scene.pose.angles[`${leg}KneeFlexion`] < 25)
    return {
      goals: straight.map((leg) => ({ kind: 'angle', angle: `${leg}KneeFlexion`, degrees: 3, weight: 0.3 })),
    }
  }
  if (scene.posture.position === 'long-sitting' && ['ankle', 'foot', 'toe', 'shin'].includes(target.part))
    return { wanted: foldedOverLegs, release: headAndBack }
  const held = [
    'knee',
    'shin',
    'lower-leg',
    'thigh',
    'back-of-thigh',
    'back-of-knee',
    'hamstring',
    'leg',
    'calf',
    'back',
  ]
  if (scene.posture.position !== 'supine' || !held.includes(target.part)) return null
  const up = raisedLeg(scene)
  const legs: readonly Side[] =
    target.side === 'left' || target.side === 'right'
      ? [target.side]
      : target.side === 'both'
        ? sides
        : up
          ? [up]
          : ['right']
  const low = legs.filter((leg) => scene.pose.angles[`${leg}HipFlexion`] < 75)
  return {
    release: low.flatMap((leg) => [...footOf(leg), ...shinOf(leg)]),
    wanted: perSide(low, (leg) => ({ [`${leg}HipFlexion`]: 105, [`${leg}KneeFlexion`]: 105 })),
  }
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

/** Hands rest on a prop that stands in the room; one that is only held closes the fingers round it. */
function sendsToProp(asked: Asked, scene: Scene, word: Prop): SceneChange | null {
  const { sides, movement } = asked
  const release = sides.flatMap(handOf)
  const prop = propFor(scene, word)
  if (!prop) {
    if (placedAs(word) === 'wall') return sendsToWall(asked, scene)
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
  const top = topOf(prop)
  const at = (side: Side): Vector => [
    top.x,
    top.height + 0.02,
    (sides.length === 2 ? 1 : 0.6) * (side === 'left' ? -0.12 : 0.12),
  ]
  return {
    release,
    ...(prop.kind === 'block'
      ? {
          props: scene.props.map((one) =>
            one === prop ? { ...one, position: [one.position[0], 0, 0] as const } : one,
          ),
        }
      : {}),
    wanted: perSide(sides, (side) => ({ [`${side}ShoulderFlexion`]: prop.kind === 'block' ? 80 : 35 })),
    holds: sides.map((side) => ({ landmark: `${side}Palm` as const, on: 'prop' as const, point: at(side) })),
  }
}

/** How far the wall stands from the shoulders when straight arms lean on it, metres. */
const armToWallMetres = 0.66

/** Palms on a wall in front at shoulder height. The wall is put there if none is. */
function sendsToWall(asked: Asked, scene: Scene): SceneChange | null {
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

/** Arms go somewhere in the air: forward, up, out to the sides, back. */
const sendsArms: Enact = (asked, scene) => {
  if (!speaksOf(asked, ...handParts, 'upper-arm')) return null
  const { direction, action } = asked.movement
  const far = share(asked)
  const onAllFours = ['quadruped', 'prone'].includes(scene.posture.position)
  const towards: Record<string, (side: Side) => Angles> = {
    forward: (side) => ({
      [`${side}ShoulderFlexion`]: onAllFours ? 172 : 90 * far,
      ...(onAllFours ? { [`${side}WristFlexion`]: 0 } : {}),
      [`${side}ShoulderAbduction`]: 0,
      [`${side}ElbowFlexion`]: 3,
    }),
    up: (side) => ({
      [`${side}ShoulderFlexion`]: (onAllFours ? 172 : action === 'raise' ? 165 : 90) * far,
      ...(onAllFours ? { [`${side}WristFlexion`]: 0 } : {}),
      [`${side}ShoulderAbduction`]: 8,
      [`${side}ElbowFlexion`]: 3,
    }),
    overhead: (side) => ({
      [`${side}ShoulderFlexion`]: 172,
      [`${side}ShoulderAbduction`]: 5,
      [`${side}ElbowFlexion`]: 3,
    }),
    out: (side) => ({
      [`${side}ShoulderFlexion`]: 0,
      [`${side}ShoulderAbduction`]: 88 * far,
      [`${side}ElbowFlexion`]: 3,
    }),
    back: (side) => ({ [`${side}ShoulderFlexion`]: -40 * far, [`${side}ElbowFlexion`]: 5 }),
    down: (side) => ({
      [`${side}ShoulderFlexion`]: 0,
      [`${side}ShoulderAbduction`]: 6,
      [`${side}ElbowFlexion`]: 8,
    }),
    across: (side) => ({
      [`${side}ShoulderFlexion`]: 85,
      [`${side}ShoulderAbduction`]: -30,
      [`${side}ElbowFlexion`]: 15,
    }),
  }
  const way =
    direction && towards[direction]
      ? direction
      : action === 'raise'
        ? 'up'
        : action === 'lower'
          ? 'down'
          : action === 'spread' || action === 'open'
            ? 'out'
            : action === 'swing' || action === 'reach' || action === 'stretch'
              ? 'forward'
              : null
  if (way === null) return null
  return { wanted: perSide(asked.sides, towards[way]!), release: asked.sides.flatMap(handOf) }
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

/** Arms come back to where they were at the start. */
const lowersArms: Enact = (asked, scene) => {
  if (asked.movement.target || asked.movement.direction || !speaksOf(asked, ...handParts, 'upper-arm'))
    return null
  const landmarks = asked.sides.flatMap(handOf)
  const usual = (side: Side, joint: string) =>
    scene.posture.angles[`${side}${joint}` as JointAngleName] ??
    (joint === 'ShoulderAbduction' ? 6 : joint === 'ElbowFlexion' ? 8 : 0)
  return {
    release: landmarks,
    holds: homeOf(scene, landmarks),
    wanted: perSide(asked.sides, (side) =>
      Object.fromEntries(
        [
          'ShoulderFlexion',
          'ShoulderAbduction',
          'ShoulderInternalRotation',
          'ElbowFlexion',
          'WristFlexion',
          'ForearmPronation',
        ].map((joint) => [`${side}${joint}`, usual(side, joint)]),
      ),
    ),
  }
}

/** Hands that take hold without a word of what: of the knee that is drawn up, else of each other in front. */
const clasps: Enact = (asked, scene) => {
  const { movement, sides } = asked
  if (movement.target || !speaksOf(asked, ...handParts)) return null
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

/** "Rest your arms by your sides" */
const restsArms: Enact = (asked, scene) =>
  /\b(?:by|at|along|beside) (?:your |the |each )*sides?\b|\balongside\b/i.test(asked.words)
    ? lowersArms(asked, scene)
    : null

const bendsElbows: Enact = (asked) =>
  speaksOf(asked, 'elbow', 'arm', 'forearm')
    ? {
        wanted: perSide(asked.sides, (side) => ({ [`${side}ElbowFlexion`]: 95 })),
        release: asked.sides.flatMap(handOf),
      }
    : null
const straightensElbows: Enact = (asked) =>
  speaksOf(asked, 'elbow', 'arm', 'forearm')
    ? {
        wanted: perSide(asked.sides, (side) => ({ [`${side}ElbowFlexion`]: 3 })),
        release: asked.sides.flatMap(handOf),
      }
    : null

const hands = [sendsHands, sendsArms] as const

/** What arms, hands and shoulders do, by action. */
export const handActions: Partial<Record<string, readonly Enact[]>> = {
  reach: hands,
  place: [restsArms, ...hands],
  bring: hands,
  grasp: [hugsKnees, sendsHands, clasps],
  loop: [sendsHands, clasps],
  touch: hands,
  raise: hands,
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
  straighten: [straightensElbows],
  release: [lowersArms],
  relax: [lowersArms],
  kick: hands,
  rotate: hands,
  cross: hands,
  hang: hands,
}
