import { floor, turn } from '../../body/index.ts'
import { both, oneSide } from './angles.ts'
import { onFloor, pointing, up } from './goals.ts'
import type { Posture } from './posture.ts'

function sideLying(under: 'left' | 'right'): Posture {
  const top = under === 'left' ? 'right' : 'left'
  return {
    id: `side-lying-${under}`,
    position: 'side-lying',
    pelvisRotation: turn([1, 0, 0], under === 'right' ? 90 : -90),
    pelvisHeight: 0.18,
    angles: {
      ...both({ HipFlexion: 45, KneeFlexion: 80 }),
      ...oneSide(under, { ShoulderFlexion: 168, ElbowFlexion: 12, ForearmPronation: 40 }),
      ...oneSide(top, { ShoulderFlexion: 45, ElbowFlexion: 60 }),
    },
    bearings: onFloor(`${under}HipSide`, `${under}Ribs`, `${under}OuterKnee`, `${under}OuterAnkle`),
    goals: [
      { kind: 'on', landmark: `${under}ShoulderSide`, plane: floor, weight: 0.1 },
      { kind: 'above', landmark: `${under}Ear`, plane: floor, clearanceMetres: 0.07 },
      { kind: 'on', landmark: `${top}Palm`, plane: floor, weight: 0.5 },
      { kind: 'above', landmark: `${under}Palm`, plane: floor, clearanceMetres: 0.02 },
    ],
  }
}

/** On one forearm, the hips off the floor and the body in a line; the lower foot bears on its outer edge. */
function sidePlank(under: 'left' | 'right'): Posture {
  const top = under === 'left' ? 'right' : 'left'
  // the body's line slopes up to a shoulder that stands over its elbow: by about 10 degrees
  const lineUp = [0, 0.17, under === 'right' ? 0.985 : -0.985] as const
  const lineDown = [0, -0.985, under === 'right' ? 0.17 : -0.17] as const
  return {
    id: `side-plank-${under}`,
    position: 'side-lying',
    pelvisRotation: turn([1, 0, 0], under === 'right' ? 80 : -80),
    pelvisHeight: 0.24,
    angles: {
      ...oneSide(under, {
        ShoulderAbduction: 75,
        ShoulderInternalRotation: -5,
        ElbowFlexion: 92,
        ForearmPronation: 60,
        HipAbduction: 0,
        KneeFlexion: 2,
      }),
      ...oneSide(top, { ShoulderFlexion: 0, ShoulderAbduction: 10, ElbowFlexion: 8, KneeFlexion: 2 }),
    },
    weights: {
      ...both({ KneeFlexion: 8, HipFlexion: 4 }),
      ...oneSide(under, { ShoulderAbduction: 6, ShoulderFlexion: 6 }),
    },
    bearings: onFloor(`${under}ElbowTip`, `${under}Palm`, `${under}FootOuterEdge`, `${under}OuterAnkle`),
    goals: [
      pointing('pelvis', [0, 0, under === 'right' ? 1 : -1], lineDown, 0.5),
      pointing('pelvis', up, lineUp, 0.5),
      pointing('upperThorax', [0, 0, under === 'right' ? 1 : -1], lineDown, 0.3),
      {
        kind: 'beside',
        landmark: `${top}InnerAnkle`,
        other: `${under}InnerAnkle`,
        offset: [0, 0, top === 'right' ? 0.02 : -0.02],
        weight: 0.2,
      },
    ],
  }
}

/** On a side, and up from it on a forearm. */
export const onOneSide: readonly Posture[] = [
  sideLying('left'),
  sideLying('right'),
  sidePlank('left'),
  sidePlank('right'),
]
