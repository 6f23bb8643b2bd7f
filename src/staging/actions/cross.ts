import type { LandmarkName } from '../../body/index.ts'
import { type Enact, footOf, handOf, type Side, shinOf, speaksOf } from './action.ts'
import { takePosture } from './take-posture.ts'

const opposite = (side: Side): Side => (side === 'left' ? 'right' : 'left')

/** Ankle over the other thigh, the knee out to the side: a figure of four, lying or sitting. */
const figureFour: Enact = (asked, scene) => {
  const { movement, words, sides } = asked
  if (!speaksOf(asked, 'leg', 'ankle', 'foot', 'lower-leg', 'shin')) return null
  const { position } = scene.posture
  const onThigh =
    (movement.target?.kind === 'part' &&
      ['knee', 'thigh', 'front-of-thigh'].includes(movement.target.part)) ||
    /(?:opposite|other) (?:knee|thigh)|over the knee|ankle is over/i.test(words)
  if (!onThigh || !['supine', 'sitting', 'long-sitting'].includes(position) || sides.length !== 1) return null
  const side = sides[0]!
  const sits = position === 'sitting'
  return {
    release: [...footOf(side), ...shinOf(side), ...handOf(side), ...(sits ? handOf(opposite(side)) : [])],
    wanted: {
      [`${side}HipFlexion`]: position === 'supine' ? 65 : 85,
      [`${side}HipAbduction`]: 30,
      [`${side}HipInternalRotation`]: -45,
      [`${side}KneeFlexion`]: 100,
    },
    touches: [
      {
        landmark: `${side}OuterAnkle` as LandmarkName,
        other: `${opposite(side)}ThighFront` as LandmarkName,
        offset: [0.02, -0.14, 0],
      },
      ...(sits
        ? [
            { landmark: `${side}Palm`, other: `${side}KneeFront`, offset: [0.035, 0.02, 0] } as const,
            { landmark: `${opposite(side)}Palm`, other: `${side}Shin`, offset: [0.04, -0.12, 0] } as const,
          ]
        : []),
    ],
  }
}

/** One leg over the other, standing or lying straight. */
const crossesLegs: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'leg', 'ankle', 'foot', 'knee')) return null
  const { position } = scene.posture
  if (position === 'sitting' && asked.sides.length === 2 && scene.posture.seatHeight === undefined)
    return takePosture('cross-legged', scene)
  const side = asked.sides[0]!
  if (position === 'sitting') {
    return {
      release: [...footOf(side), ...shinOf(side)],
      wanted: { [`${side}HipFlexion`]: 105, [`${side}HipAbduction`]: -14, [`${side}KneeFlexion`]: 85 },
    }
  }
  if (position !== 'standing' && position !== 'supine') return null
  return {
    release: [...footOf(side), ...shinOf(side)],
    wanted: { [`${side}HipFlexion`]: 20, [`${side}HipAbduction`]: -14, [`${side}KneeFlexion`]: 12 },
  }
}

/** Arms crossed over the chest, each hand near the other shoulder. */
const crossesArms: Enact = (asked) => {
  if (!speaksOf(asked, 'arm', 'hand')) return null
  return {
    release: [...handOf('left'), ...handOf('right')],
    touches: (['left', 'right'] as const).map((side) => ({
      landmark: `${side}Palm` as LandmarkName,
      other: 'breastbone' as const,
      offset: [side === 'left' ? 0.05 : 0.085, 0.05, side === 'left' ? 0.09 : -0.09] as const,
    })),
  }
}

const solesTogether: Enact = (asked, scene) =>
  speaksOf(asked, 'sole', 'foot') &&
  (scene.posture.position === 'sitting' || scene.posture.position === 'long-sitting') &&
  /soles? of|soles/i.test(asked.words)
    ? takePosture('butterfly', scene)
    : null

/** What crosses or joins, by action. */
export const crossActions: Partial<Record<string, readonly Enact[]>> = {
  cross: [figureFour, crossesLegs, crossesArms],
  place: [figureFour, solesTogether],
  bring: [solesTogether],
  close: [solesTogether],
  press: [solesTogether],
}
