import { floor } from '../../body/index.ts'
import type { Scene, SceneChange } from '../scene.ts'
import { type Asked, degreesOr, type Enact, footOf, perSide, type Side, speaksOf } from './action.ts'
import { freed, isSplit, landsFeet, lying, onStep, stands } from './leg-state.ts'
import { takePosture } from './take-posture.ts'

/** The one leg that is stood on bends: the body goes down over it, the free foot to the floor where words say so. */
function lowersOnOneLeg({ sides, words }: Asked, scene: Scene): SceneChange | null {
  const [side] = sides as [Side]
  const free = side === 'left' ? 'right' : 'left'
  const rests = (foot: Side) => scene.holds.some(({ landmark }) => landmark === `${foot}Heel`)
  if (!stands(scene) || sides.length !== 1 || !rests(side) || rests(free)) return null
  const touches = onStep(scene, side) && /\btouch/i.test(words)
  return {
    wanted: {
      [`${side}KneeFlexion`]: 52,
      [`${side}HipFlexion`]: 48,
      [`${side}AnkleDorsiflexion`]: 24,
      [`${free}HipFlexion`]: 34,
      [`${free}KneeFlexion`]: 6,
      [`${free}AnkleDorsiflexion`]: 8,
    },
    ...(touches ? { lands: [{ landmark: `${free}Heel`, on: 'floor', plane: floor }] } : {}),
  }
}

const bearsOnToes = ({ posture }: Scene) => posture.id === 'plank' || posture.id === 'downward-dog'

export const bendsKnees: Enact = (asked, scene) => {
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
  const sits = scene.posture.position === 'sitting' && asked.movement.direction === null
  if (sits && sides.every((side) => scene.pose.angles[`${side}KneeFlexion`] > 70)) return {}
  const down = lowersOnOneLeg(asked, scene)
  if (down) return down
  const both = sides.length === 2
  if (scene.posture.id === 'supine' && both) return takePosture('hook-lying', scene)
  if (scene.posture.id === 'long-sitting' && both) return takePosture('sitting-knees-up', scene)
  if (lying(scene)) {
    // hip and knee bent to a right angle: the shin is level, in the air
    const isTable = /\bhips? and (?:your |the )?knees?\b.{0,20}\b90\b|\btable ?-?top\b/i.test(asked.words)
    const keepsFeet = scene.posture.id !== 'supine-legs-up' && !isTable
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
    wanted: perSide(sides, (side) => ({
      [`${side}KneeFlexion`]: degreesOr(asked, bearsOnToes(scene) ? 45 : 95),
    })),
    // who bears on her toes and hands keeps them where they are
    release: bearsOnToes(scene)
      ? []
      : scene.posture.position === 'prone'
        ? freed(sides)
        : sides.flatMap(footOf),
  }
}

/** Knees fall or swing apart: lying on the back, sitting. */
export const opensKnees: Enact = (asked, scene) => {
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
