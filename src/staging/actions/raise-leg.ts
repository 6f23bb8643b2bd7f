import { floor, type LandmarkName } from '../../body/index.ts'
import type { Scene, SceneChange } from '../scene.ts'
import { type Asked, degreesOr, type Enact, footOf, perSide, type Side, speaksOf } from './action.ts'
import { chestParts, drawsKnee } from './draw-knee.ts'
import { type Angles, freed, stands } from './leg-state.ts'

export function raisedLeg(asked: Asked, scene: Scene): SceneChange {
  const { sides, movement, words } = asked
  // "keep the knee bent and raise that leg" lifts it by the knee
  const keepsBent = /\bknees? (?:\w+ )?bent\b|\bbent knee\b/i.test(words) && !/\bstraight\b/i.test(words)
  const knee = movement.parts.includes('knee') || (keepsBent && scene.posture.position === 'sitting')
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

const isBridged = ({ posture, holds }: Scene) =>
  posture.id === 'hook-lying' && !holds.some(({ landmark }) => landmark.endsWith('Buttock'))

export const raises: Enact = (asked, scene) => {
  const { target } = asked.movement
  // in a bridge the thighs have come off the floor already
  if (speaksOf(asked, 'thigh') && isBridged(scene)) return {}
  if (target?.kind === 'part' && chestParts.has(target.part) && speaksOf(asked, 'knee', 'thigh'))
    return drawsKnee(asked, scene)
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

/** A leg stretches back or out from where it bears: on all fours, lying on the front or a side, standing. */
export const stretchesLeg: Enact = (asked, scene) => {
  const { direction } = asked.movement
  if (!speaksOf(asked, 'leg') || asked.sides.length !== 1) return null
  const ways = { quadruped: 'back out', prone: 'back', standing: '' }[scene.posture.position as string] ?? ''
  return direction && ways.split(' ').includes(direction) ? raisedLeg(asked, scene) : null
}

/** A foot that is let hang before a step or in the air. */
export const hangsLeg: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'foot', 'leg', 'heel') || !stands(scene) || asked.sides.length !== 1) return null
  const [side] = asked.sides as [Side]
  return {
    release: footOf(side),
    wanted: { [`${side}HipFlexion`]: 22, [`${side}KneeFlexion`]: 20, [`${side}AnkleDorsiflexion`]: -5 },
  }
}
