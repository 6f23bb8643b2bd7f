import { floor, type JointAngleName, soleOf } from '../../body/index.ts'
import type { Scene, SceneChange } from '../scene.ts'
import { type Asked, degreesOr, type Enact, footOf, type Side, shinOf, speaksOf } from './action.ts'

type Angles = Partial<Record<JointAngleName, number>>

const perSide = (sides: readonly Side[], angles: (side: Side) => Angles): Angles =>
  Object.assign({}, ...sides.map(angles)) as Angles

const lying = ({ posture }: Scene) => posture.position === 'supine'
const stands = ({ posture }: Scene) => ['standing', 'squatting', 'lunge'].includes(posture.position)
const freed = (sides: readonly Side[]) => sides.flatMap((side) => [...footOf(side), ...shinOf(side)])

const bendsKnees: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'knee', 'leg', 'lower-leg', 'calf', 'hip')) return null
  const { sides } = asked
  if (stands(scene) && sides.length === 2) {
    const knee = degreesOr(asked, 40)
    return {
      wanted: perSide(sides, (side) => ({
        [`${side}KneeFlexion`]: knee,
        [`${side}HipFlexion`]: knee * 0.9,
        [`${side}AnkleDorsiflexion`]: knee * 0.45,
      })),
    }
  }
  if (lying(scene)) {
    const keepsFeet = scene.posture.id !== 'supine-legs-up'
    return {
      wanted: perSide(sides, (side) => ({
        [`${side}KneeFlexion`]: degreesOr(asked, 95),
        [`${side}HipFlexion`]: keepsFeet ? 50 : 90,
      })),
      release: freed(sides),
    }
  }
  return {
    wanted: perSide(sides, (side) => ({ [`${side}KneeFlexion`]: degreesOr(asked, 90) })),
    release: sides.flatMap(footOf),
  }
}

const straightensKnees: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'knee', 'leg', 'lower-leg', 'hamstring')) return null
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
        return knee
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
  return { wanted: perSide(sides, angles), release: freed(sides) }
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
      release: asked.sides.map((side) => `${side}Heel` as const),
    }
  }
  if (speaksOf(asked, 'toe', 'ball-of-foot', 'big-toe')) {
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

/** Feet that stand land again where the legs now are. */
const landsFeet = (sides: readonly Side[]): NonNullable<SceneChange['lands']> =>
  sides.flatMap((side) => soleOf(side)).map((landmark) => ({ landmark, on: 'floor' as const, plane: floor }))

const spreads: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'leg', 'foot', 'knee', 'hip', 'thigh')) return null
  const { action, direction, target } = asked.movement
  if (action === 'step' && direction !== 'out' && target === null && !speaksOf(asked, 'hip')) return null
  const hipWide =
    target?.kind === 'part' && (target.part === 'hip' || target.part === 'shoulder') && action === 'place'
  const wide = direction === 'in' || action === 'close' ? 1 : hipWide ? 5 : 22
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

/** What legs do, by action. */
export const legActions: Partial<Record<string, readonly Enact[]>> = {
  bend: [bendsKnees],
  straighten: [straightensKnees],
  raise: [raises],
  spread: [spreads],
  close: [spreads],
  step: [spreads],
  place: [spreads],
  rotate: [turnsFeet],
  flex: [pointsFoot],
  point: [pointsFoot],
}
