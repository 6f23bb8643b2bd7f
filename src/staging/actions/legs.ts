import { floor, type JointAngleName, type LandmarkName, soleOf } from '../../body/index.ts'
import { propFor, topOf } from '../furniture.ts'
import type { Scene, SceneChange } from '../scene.ts'
import {
  type Asked,
  degreesOr,
  type Enact,
  footOf,
  homeOf,
  perSide,
  type Side,
  shinOf,
  speaksOf,
} from './action.ts'
import { takePosture } from './take-posture.ts'

type Angles = Partial<Record<JointAngleName, number>>

const lying = ({ posture }: Scene) => posture.position === 'supine'
const stands = ({ posture }: Scene) => ['standing', 'squatting', 'lunge'].includes(posture.position)
const freed = (sides: readonly Side[]) => sides.flatMap((side) => [...footOf(side), ...shinOf(side)])

/** Feet that stand land again where the legs now are. */
const landsFeet = (sides: readonly Side[]): NonNullable<SceneChange['lands']> =>
  sides.flatMap((side) => soleOf(side)).map((landmark) => ({ landmark, on: 'floor' as const, plane: floor }))

/** Whether one foot stands well before the other. */
function isSplit(scene: Scene): boolean {
  const [left, right] = (['left', 'right'] as const).map((side) =>
    scene.holds.find(({ landmark }) => landmark === `${side}BallOfFoot`),
  )
  return left !== undefined && right !== undefined && Math.abs(left.point[0] - right.point[0]) > 0.1
}

const bendsKnees: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'knee', 'leg', 'lower-leg', 'calf', 'hip')) return null
  const { sides } = asked
  if (stands(scene) && sides.length === 2) {
    const toSeat = /\b(?:seat|chair|parallel)\b/i.test(asked.words)
    const knee = degreesOr(asked, toSeat ? 85 : 40)
    return {
      wanted: perSide(sides, (side) => ({
        [`${side}KneeFlexion`]: knee,
        [`${side}HipFlexion`]: knee * 0.9,
        [`${side}AnkleDorsiflexion`]: knee * 0.45,
      })),
    }
  }
  const both = sides.length === 2
  if (scene.posture.id === 'supine' && both) return takePosture('hook-lying', scene)
  if (scene.posture.id === 'long-sitting' && both) return takePosture('sitting-knees-up', scene)
  if (lying(scene)) {
    const keepsFeet = scene.posture.id !== 'supine-legs-up'
    return {
      wanted: perSide(sides, (side) => ({
        [`${side}KneeFlexion`]: degreesOr(asked, 95),
        [`${side}HipFlexion`]: keepsFeet ? 50 : 90,
      })),
      release: freed(sides),
      ...(keepsFeet ? { lands: landsFeet(sides) } : {}),
    }
  }
  if (stands(scene) && sides.length === 1 && isSplit(scene) && !/heel|buttock|behind/i.test(asked.words)) {
    const side = sides[0]!
    return {
      wanted: { [`${side}HipFlexion`]: 52, [`${side}KneeFlexion`]: 58, [`${side}AnkleDorsiflexion`]: 26 },
    }
  }
  return {
    wanted: perSide(sides, (side) => ({ [`${side}KneeFlexion`]: degreesOr(asked, 95) })),
    release: scene.posture.position === 'prone' ? freed(sides) : sides.flatMap(footOf),
  }
}

const straightensKnees: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'knee', 'leg', 'lower-leg', 'hamstring', 'foot', 'heel')) return null
  if (scene.posture.position === 'quadruped') return raisedLeg(asked, scene)
  if (scene.posture.id === 'sitting-knees-up' && asked.sides.length === 2)
    return takePosture('long-sitting', scene)
  const wanted = perSide(
    asked.sides,
    (side): Angles => ({
      [`${side}KneeFlexion`]: 2,
      ...(stands(scene) ? { [`${side}HipFlexion`]: 0, [`${side}AnkleDorsiflexion`]: 0 } : {}),
      ...(lying(scene) && scene.pose.angles[`${side}HipFlexion`] < 70 ? { [`${side}HipFlexion`]: 0 } : {}),
    }),
  )
  return { wanted, release: stands(scene) ? [] : asked.sides.flatMap(footOf) }
}

function raisedLeg(asked: Asked, scene: Scene): SceneChange {
  const { sides, movement } = asked
  const knee = movement.parts.includes('knee')
  const stretched = sides.some((side) => scene.pose.angles[`${side}KneeFlexion`] < 30)
  const angles = (side: Side): Angles => {
    switch (scene.posture.position) {
      case 'supine':
        return knee
          ? { [`${side}HipFlexion`]: 100, [`${side}KneeFlexion`]: 100 }
          : { [`${side}HipFlexion`]: degreesOr(asked, 60), [`${side}KneeFlexion`]: 2 }
      case 'prone':
      case 'quadruped':
        return knee
          ? { [`${side}HipFlexion`]: 10, [`${side}KneeFlexion`]: 90 }
          : { [`${side}HipFlexion`]: -12, [`${side}KneeFlexion`]: 2 }
      case 'side-lying':
        return knee && !stretched
          ? { [`${side}HipAbduction`]: 32, [`${side}HipInternalRotation`]: -40 }
          : {
              [`${side}HipAbduction`]: degreesOr(asked, 32),
              [`${side}HipFlexion`]: 0,
              [`${side}KneeFlexion`]: 2,
            }
      case 'sitting':
      case 'long-sitting':
        return knee
          ? { [`${side}HipFlexion`]: 105 }
          : { [`${side}KneeFlexion`]: 5, [`${side}HipFlexion`]: 88 }
      default:
        if (movement.direction === 'back') return { [`${side}HipFlexion`]: -18 }
        if (movement.direction === 'out') return { [`${side}HipAbduction`]: degreesOr(asked, 28) }
        return knee
          ? { [`${side}HipFlexion`]: degreesOr(asked, 85), [`${side}KneeFlexion`]: 90 }
          : { [`${side}HipFlexion`]: degreesOr(asked, 40), [`${side}KneeFlexion`]: 3 }
    }
  }
  const top = sides[0]!
  // a clam: the feet stay together while the top knee opens
  const clam = scene.posture.position === 'side-lying' && knee && !stretched && sides.length === 1
  const under = top === 'left' ? 'right' : 'left'
  return {
    wanted: perSide(sides, angles),
    release: freed(sides),
    ...(clam
      ? {
          touches: [
            {
              landmark: `${top}InnerAnkle` as LandmarkName,
              other: `${under}InnerAnkle` as LandmarkName,
              offset: [0, 0, top === 'right' ? 0.02 : -0.02] as const,
            },
          ],
        }
      : {}),
  }
}

const raises: Enact = (asked, scene) => {
  if (
    speaksOf(asked, 'leg', 'knee', 'thigh', 'foot', 'ankle') &&
    !(scene.posture.position === 'standing' && asked.sides.length === 2)
  ) {
    return raisedLeg(asked, scene)
  }
  if (speaksOf(asked, 'heel')) {
    if (!stands(scene))
      return {
        wanted: perSide(asked.sides, (side) => ({ [`${side}AnkleDorsiflexion`]: -30 })),
        release: asked.sides.map((side) => `${side}Heel` as const),
      }
    return {
      wanted: perSide(asked.sides, (side) => ({
        [`${side}AnkleDorsiflexion`]: -32,
        [`${side}ToeExtension`]: 35,
      })),
      // firm, or the body would rather stay low than lean over its toes
      goals: asked.sides.map((side) => ({
        kind: 'angle' as const,
        angle: `${side}AnkleDorsiflexion` as const,
        degrees: -28,
        weight: 0.3,
      })),
      release: asked.sides.map((side) => `${side}Heel` as const),
      lands: asked.sides.map((side) => ({
        landmark: `${side}ToePad` as const,
        on: 'floor' as const,
        plane: floor,
      })),
    }
  }
  if (speaksOf(asked, 'toe', 'ball-of-foot', 'big-toe', 'top-of-foot')) {
    return {
      wanted: perSide(asked.sides, (side) => ({
        [`${side}AnkleDorsiflexion`]: 18,
        [`${side}ToeExtension`]: 30,
      })),
      release: asked.sides.flatMap((side) => [`${side}BallOfFoot` as const, `${side}LittleToeBall` as const]),
    }
  }
  return null
}

const spreads: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'leg', 'foot', 'knee', 'hip', 'thigh')) return null
  const { action, direction, target } = asked.movement
  if (action === 'step' && direction !== 'out' && target === null && !speaksOf(asked, 'hip')) return null
  const hipWide =
    /hips?'?[- ]?(?:width|distance)|shoulder/i.test(asked.words) && !/wider|more than/i.test(asked.words)
  const wide = direction === 'in' || action === 'close' ? 1 : hipWide ? 3 : 22
  const both = ['left', 'right'] as const
  return {
    wanted: perSide(both, (side) => ({ [`${side}HipAbduction`]: wide })),
    ...(stands(scene) ? { release: freed(both), lands: landsFeet(both) } : {}),
  }
}

const turnsFeet: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'foot', 'toe', 'leg', 'hip', 'thigh', 'knee')) return null
  const degrees = asked.movement.direction === 'in' ? 20 : -18
  return {
    wanted: perSide(asked.sides, (side) => ({ [`${side}HipInternalRotation`]: degrees })),
    release: asked.sides.flatMap(footOf),
    ...(stands(scene) ? { lands: landsFeet(asked.sides) } : {}),
  }
}

const pointsFoot: Enact = (asked) => {
  if (!speaksOf(asked, 'foot', 'toe', 'ankle', 'big-toe')) return null
  const flexing =
    asked.movement.action === 'flex' ||
    asked.movement.direction === 'up' ||
    asked.movement.direction === 'toward'
  return {
    wanted: perSide(asked.sides, (side) => ({ [`${side}AnkleDorsiflexion`]: flexing ? 18 : -40 })),
    release: asked.sides.flatMap(footOf),
  }
}

/** A knee that is drawn up: to the chest lying or standing, forward on all fours. Two hands on it where they hug. */
const drawsKnee: Enact = (asked, scene) => {
  const { movement, sides, words } = asked
  if (!speaksOf(asked, 'knee', 'thigh', 'leg', 'foot')) return null
  const { position } = scene.posture
  const hugs = movement.action === 'grasp'
  const isKnee = speaksOf(asked, 'knee', 'thigh') || (position === 'supine' && /bent|chest/i.test(words))
  const toChest =
    movement.target?.kind === 'part' &&
    ['chest', 'abdomen', 'shoulder', 'trunk'].includes(movement.target.part)
  if (
    movement.target?.kind === 'part' &&
    ['hip', 'knee', 'shoulder'].includes(movement.target.part) &&
    !toChest
  )
    return null
  const up = sides.some((side) => scene.pose.angles[`${side}HipFlexion`] > 60)
  if (!isKnee && !toChest) {
    if (position !== 'supine' || movement.direction === 'down') return null
    const now = Math.max(...sides.map((side) => scene.pose.angles[`${side}HipFlexion`]))
    const knee = Math.min(...sides.map((side) => scene.pose.angles[`${side}KneeFlexion`]))
    return {
      release: freed(sides),
      wanted: perSide(sides, (side) => ({
        [`${side}HipFlexion`]: up ? Math.min(115, now + 15) : 60,
        [`${side}KneeFlexion`]: knee > 40 ? knee : 5,
      })),
    }
  }
  if (movement.direction === 'out' || movement.direction === 'left' || movement.direction === 'right')
    return null
  const [hip, knee] = (
    {
      supine: [112, 120],
      standing: [100, 105],
      'side-lying': [95, 95],
      quadruped: [112, 95],
      prone: [60, 95],
    } as const
  )[position as string] ?? [112, 100]
  const touches = hugs
    ? sides.flatMap((leg) =>
        (sides.length === 2 ? [leg] : (['left', 'right'] as const)).map((hand) => ({
          landmark: `${hand}Palm` as LandmarkName,
          other: `${leg}Shin` as LandmarkName,
          offset: [
            0.035,
            sides.length === 2 ? 0.1 : hand === leg ? 0.11 : 0.03,
            hand === 'left' ? -0.02 : 0.02,
          ] as const,
        })),
      )
    : undefined
  return {
    release: [...freed(sides), ...(touches ? touches.map(({ landmark }) => landmark) : [])],
    wanted: perSide(sides, (side) => ({ [`${side}HipFlexion`]: hip, [`${side}KneeFlexion`]: knee })),
    ...(touches ? { touches } : {}),
  }
}

/** The heel goes to the buttock: the front of the thigh is stretched. */
const heelToButtock: Enact = (asked, scene) => {
  const { target } = asked.movement
  const goes =
    target?.kind === 'part' && target.part === 'buttock' && speaksOf(asked, 'heel', 'foot', 'ankle')
  if (!goes || !['standing', 'prone', 'side-lying'].includes(scene.posture.position)) return null
  return {
    release: freed(asked.sides),
    wanted: perSide(asked.sides, (side) => ({ [`${side}KneeFlexion`]: 128, [`${side}HipFlexion`]: -4 })),
  }
}

const legJoints = [
  'HipFlexion',
  'HipAbduction',
  'HipInternalRotation',
  'KneeFlexion',
  'AnkleDorsiflexion',
  'AnkleEversion',
  'ToeExtension',
] as const // prettier-ignore

/** A leg, knee, foot or heel comes back to where it was when the position was taken. */
const lowersLeg: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'leg', 'knee', 'thigh', 'foot', 'heel', 'toe', 'ankle', 'lower-leg')) return null
  const { sides, movement } = asked
  const { direction } = movement
  if (direction === 'left' || direction === 'right') return dropsKnees(asked, scene)
  if (movement.action === 'bring' && movement.target) return null
  if (movement.action === 'lower' && speaksOf(asked, 'heel') && movement.target?.kind === 'part')
    return {
      wanted: perSide(sides, (side) => ({ [`${side}AnkleDorsiflexion`]: 15 })),
      release: sides.flatMap(footOf),
    }
  if (movement.action === 'lower' && speaksOf(asked, 'knee') && stands(scene)) return bendsKnees(asked, scene)
  const landmarks = freed(sides)
  return {
    release: landmarks,
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

/** Both bent knees go to one side, lying on the back: hips turn, the low back follows. */
const dropsKnees: Enact = (asked, scene) => {
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

/** Soles together on the floor: knees fall out, the feet lie on their outer edges. */
const solesTogether: Enact = (asked, scene) => {
  if (
    !/\bsoles?\b.{0,30}\btogether\b|\bfeet together\b.{0,60}\bknees?\b.{0,20}\b(?:out|apart|open)/i.test(
      asked.words,
    )
  )
    return null
  const sits =
    ['long-sitting', 'sitting'].includes(scene.posture.position) && scene.posture.seatHeight === undefined
  if (scene.posture.id === 'butterfly') return {}
  if (!sits) return null
  // who sits on a cushion goes on sitting on it
  const raised = scene.holds.find(({ landmark, on }) => landmark.endsWith('SitBone') && on === 'prop')
  const taken = takePosture('butterfly', scene)
  const holds = taken.holds.map((hold) =>
    raised && hold.landmark.endsWith('SitBone')
      ? { ...hold, on: 'prop' as const, point: [hold.point[0], raised.point[1], hold.point[2]] as const }
      : hold,
  )
  return { ...taken, holds, home: holds }
}

/** Knees fall or swing apart: lying on the back, sitting. */
const opensKnees: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'knee', 'thigh') || !['supine', 'sitting'].includes(scene.posture.position))
    return null
  return {
    release: asked.sides.flatMap((side) => [`${side}BallOfFoot`, `${side}Heel`] as const),
    wanted: perSide(asked.sides, (side) => ({
      [`${side}HipAbduction`]: 30,
      [`${side}HipInternalRotation`]: -30,
    })),
  }
}

/** A step forward, back or to a side from standing; the foot lands where the leg takes it. */
const steps: Enact = (asked, scene) => {
  const { movement, sides, words } = asked
  if (!['standing', 'lunge'].includes(scene.posture.position) || !speaksOf(asked, 'foot', 'leg')) return null
  if (movement.target?.kind === 'prop') return footOnProp(asked, scene)
  const side = sides.length === 1 ? sides[0]! : (scene.side ?? 'right')
  const other = side === 'left' ? 'right' : 'left'
  const behind = movement.direction === 'back' || /\bback(?:ward)?s?\b|behind/i.test(words)
  // feet that go apart do it together
  if (movement.direction === 'out' || sides.length === 2 || /\b(?:wider|apart)\b/i.test(words)) return null
  const far = /\b(?:big|long|large)\b/i.test(words) ? 1.3 : 1
  const [front, rear] = behind ? [other, side] : [side, other]
  return {
    release: [...footOf(side), ...(far > 1 ? footOf(other) : [])],
    wanted: {
      [`${front}HipFlexion`]: 30 * far,
      [`${front}KneeFlexion`]: 12 * far,
      [`${rear}HipFlexion`]: -20,
      [`${rear}KneeFlexion`]: 3,
      [`${rear}AnkleDorsiflexion`]: 16,
    },
    lands: landsFeet(far > 1 ? [side, other] : [side]),
  }
}

/** A foot goes up on a step or a chair. */
const footOnProp: Enact = (asked, scene) => {
  const { movement, sides } = asked
  if (movement.target?.kind !== 'prop' || !speaksOf(asked, 'foot', 'leg', 'heel', 'ankle')) return null
  const prop = propFor(scene, movement.target.prop)
  if (!prop || (prop.kind !== 'step' && prop.kind !== 'chair') || scene.posture.position !== 'standing')
    return null
  const side = sides[0]!
  const height = prop.kind === 'chair' ? 0.45 : topOf(prop).height
  const z = (side === 'left' ? -1 : 1) * 0.1
  const near = prop.position[0] - prop.size[0] / 2 + 0.1
  return {
    release: footOf(side),
    wanted: {
      [`${side}HipFlexion`]: prop.kind === 'chair' ? 75 : 40,
      [`${side}KneeFlexion`]: prop.kind === 'chair' ? 60 : 45,
    },
    holds: [{ landmark: `${side}Heel` as const, on: 'prop' as const, point: [near, height, z] }],
  }
}

/** Weight goes over one leg. */
const shiftsWeight: Enact = (asked, scene) => {
  if (!stands(scene) && scene.posture.position !== 'half-kneeling') return null
  const { direction } = asked.movement
  if (scene.posture.position !== 'standing') {
    if (direction === 'back' || !speaksOf(asked, 'hip', 'pelvis', 'body')) return null
    const [x, y, z] = scene.pose.pelvisPosition
    return { goals: [{ kind: 'at', landmark: 'pelvisCentre', point: [x + 0.09, y, z], weight: 0.4 }] }
  }
  const to =
    direction === 'left' || direction === 'right'
      ? direction
      : asked.sides.length === 1
        ? asked.sides[0]!
        : null
  if (!to || !speaksOf(asked, 'body', 'hip', 'pelvis', 'leg', 'foot')) return null
  const [x, y, z] = scene.pose.pelvisPosition
  const shift = to === 'left' ? -0.07 : 0.07
  return { goals: [{ kind: 'at', landmark: 'pelvisCentre', point: [x, y, z + shift], weight: 0.4 }] }
}

/** Knees under hips, hands under shoulders, feet hip-wide: all fours and standing are that already. */
const alreadyUnder: Enact = (asked, scene) => {
  const { target } = asked.movement
  const under = target?.kind === 'part' && ['hip', 'shoulder', 'knee'].includes(target.part)
  return under &&
    ['quadruped', 'prone', 'standing', 'supine', 'sitting'].includes(scene.posture.position) &&
    speaksOf(asked, 'knee', 'hand', 'foot', 'elbow', 'wrist')
    ? {}
    : null
}

const putsFeetDown: Enact = (asked, scene) => {
  const { target } = asked.movement
  if (!speaksOf(asked, 'foot', 'heel', 'sole') || target?.kind === 'part') return null
  if (target?.kind === 'prop') return footOnProp(asked, scene)
  if (lying(scene) && scene.posture.id === 'supine') return bendsKnees(scene.side ? asked : asked, scene)
  const isDown = asked.sides.every((side) => scene.holds.some(({ landmark }) => landmark === `${side}Heel`))
  return isDown ? {} : lowersLeg(asked, scene)
}

/** What legs do, by action. */
export const legActions: Partial<Record<string, readonly Enact[]>> = {
  bend: [solesTogether, bendsKnees],
  hinge: [bendsKnees],
  curl: [bendsKnees],
  straighten: [straightensKnees],
  reach: [straightensKnees],
  slide: [drawsKnee, straightensKnees],
  raise: [raises],
  kick: [raises],
  march: [raises],
  sweep: [raises],
  swing: [dropsKnees, opensKnees, raises],
  bring: [solesTogether, heelToButtock, alreadyUnder, drawsKnee, steps, lowersLeg],
  pull: [heelToButtock, drawsKnee],
  grasp: [drawsKnee],
  spread: [opensKnees, spreads],
  open: [opensKnees, raises],
  close: [spreads, lowersLeg],
  step: [steps, spreads],
  walk: [steps],
  lower: [solesTogether, lowersLeg],
  release: [lowersLeg],
  return: [lowersLeg],
  relax: [lowersLeg],
  uncross: [lowersLeg],
  place: [solesTogether, alreadyUnder, putsFeetDown, steps, spreads],
  rotate: [dropsKnees, turnsFeet],
  tilt: [dropsKnees],
  turn: [turnsFeet],
  shift: [shiftsWeight],
  push: [shiftsWeight],
  flex: [pointsFoot],
  point: [pointsFoot],
  circle: [pointsFoot],
  pulse: [pointsFoot],
}
