import { floor, type JointAngleName, type LandmarkName, type Plane, type Vector } from '../../body/index.ts'
import type { Target } from '../../language/index.ts'
import type { Scene, SceneChange } from '../scene.ts'
import { type Asked, type Enact, handOf, type Side, share, speaksOf } from './action.ts'

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
const perSide = (sides: readonly Side[], angles: (side: Side) => Angles): Angles =>
  Object.assign({}, ...sides.map(angles)) as Angles

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
}

const mirrored = ([x, y, z]: Vector, side: Side): Vector => [x, y, side === 'left' ? -z : z]

function touchPart(
  hand: Side,
  target: Extract<Target, { kind: 'part' }>,
  hands: readonly Side[],
): NonNullable<SceneChange['touches']>[number] | null {
  const place = onPart[target.part]
  if (!place) return null
  const on: Side = target.side === 'left' || target.side === 'right' ? target.side : hand
  const landmark = (place.paired ? `${on}${place.landmark}` : place.landmark) as LandmarkName
  // Two hands sent to one place lie one behind the other, so that they don't share a spot.
  const crowded = hands.length === 2 && (!place.paired || target.side === 'left' || target.side === 'right')
  const apart: Vector = crowded ? (hand === on ? [-0.03, 0, 0] : [0.09, -0.02, 0]) : [0, 0, 0]
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

function propTop(scene: Scene, prop: string): Vector | null {
  const placed = scene.props.find(({ kind }) => kind === prop)
  return placed ? [placed.position[0], placed.position[1] + placed.size[1] / 2, placed.position[2]] : null
}

/** Hands go to a part of the body, a prop, the floor or the wall, and rest there. */
const sendsHands: Enact = (asked, scene) => {
  const { target } = asked.movement
  if (!target || !speaksOf(asked, ...handParts)) return null
  const { sides } = asked
  const release = sides.flatMap(handOf)
  if (target.kind === 'part') {
    const touches = sides.map((hand) => touchPart(hand, target, sides))
    return touches.every((touch) => touch !== null) ? { release, touches } : null
  }
  if (target.kind === 'surface' && target.surface === 'center')
    return { release, wanted: centred(scene), ...landsAgain(asked, scene) }
  if (target.kind === 'surface' && target.surface !== 'ceiling') {
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
  if (target.kind === 'prop') {
    const top = propTop(scene, target.prop)
    if (!top) return null
    return {
      release,
      holds: sides.map((side) => ({
        landmark: `${side}Palm` as const,
        on: 'prop' as const,
        point: [top[0], top[1] + 0.02, top[2] + (side === 'left' ? -0.05 : 0.05)] as const,
      })),
    }
  }
  return null
}

/** Straight again over the middle: no side bend, no turn. */
function centred({ pose }: Scene): Angles {
  const names = Object.keys(pose.angles) as JointAngleName[]
  return Object.fromEntries(
    names.filter((name) => /^(lower|upper).*(SideBend|Rotation)$/.test(name)).map((name) => [name, 0]),
  )
}

/** Hands that come back to the middle of a deep fold rest on the floor again. */
function landsAgain({ sides }: Asked, scene: Scene): Pick<SceneChange, 'lands'> {
  const folded = scene.posture.position === 'standing' && scene.pose.angles.leftHipFlexion > 50
  return folded
    ? { lands: sides.map((side) => ({ landmark: `${side}Fingertips`, on: 'floor', plane: floor })) }
    : {}
}

/** Arms go somewhere in the air: forward, up, out to the sides, back. */
const sendsArms: Enact = (asked, scene) => {
  if (!speaksOf(asked, ...handParts, 'upper-arm')) return null
  const { direction, action } = asked.movement
  const far = share(asked)
  const towards: Record<string, (side: Side) => Angles> = {
    forward: (side) => ({
      [`${side}ShoulderFlexion`]: 90 * far,
      [`${side}ShoulderAbduction`]: 0,
      [`${side}ElbowFlexion`]: 3,
    }),
    up: (side) => ({
      [`${side}ShoulderFlexion`]:
        (action === 'raise' && scene.posture.position !== 'quadruped' ? 165 : 90) * far,
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
            : null
  if (way === null) return null
  return { wanted: perSide(asked.sides, towards[way]!), release: asked.sides.flatMap(handOf) }
}

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

const movesShoulders: Enact = (asked) => {
  if (!speaksOf(asked, 'shoulder', 'shoulder-blade', 'trapezius')) return null
  const { action, direction } = asked.movement
  if (action === 'shrug' || direction === 'up')
    return { wanted: perSide(asked.sides, (side) => ({ [`${side}ShoulderGirdleElevation`]: 28 })) }
  if (action === 'squeeze' || direction === 'back' || direction === 'in')
    return { wanted: perSide(asked.sides, (side) => ({ [`${side}ShoulderGirdleProtraction`]: -22 })) }
  if (direction === 'forward')
    return { wanted: perSide(asked.sides, (side) => ({ [`${side}ShoulderGirdleProtraction`]: 22 })) }
  return {
    wanted: perSide(asked.sides, (side) => ({
      [`${side}ShoulderGirdleElevation`]: -5,
      [`${side}ShoulderGirdleProtraction`]: -8,
    })),
  }
}

const hands = [sendsHands, sendsArms] as const

/** What arms, hands and shoulders do, by action. */
export const handActions: Partial<Record<string, readonly Enact[]>> = {
  reach: hands,
  place: hands,
  bring: hands,
  grasp: hands,
  touch: hands,
  raise: [...hands, movesShoulders],
  lower: [...hands, movesShoulders],
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
  shrug: [movesShoulders],
  squeeze: [movesShoulders],
  relax: [movesShoulders],
  hang: hands,
}
