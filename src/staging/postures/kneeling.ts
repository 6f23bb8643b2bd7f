import { floor, noRotation, soleOf, turn } from '../../body/index.ts'
import { both, oneSide } from './angles.ts'
import { faceDown, handsOnThighs, onFloor, pointing, relaxedArms, trunkUp, up } from './goals.ts'
import type { Posture } from './posture.ts'

function halfKneeling(down: 'left' | 'right'): Posture {
  const front = down === 'left' ? 'right' : 'left'
  return {
    id: `half-kneeling-${down}`,
    position: 'half-kneeling',
    pelvisRotation: noRotation,
    pelvisHeight: 0.5,
    angles: {
      ...relaxedArms,
      ...oneSide(front, { HipFlexion: 90, KneeFlexion: 90, HipAbduction: 6 }),
      ...oneSide(down, { HipFlexion: 2, KneeFlexion: 92, AnkleDorsiflexion: -30 }),
    },
    bearings: onFloor(`${down}ShinTop`, `${down}ToeTop`, ...soleOf(front)),
    goals: [
      trunkUp,
      pointing('pelvis', up, up),
      { kind: 'balance', over: [`${down}ShinTop`, `${down}ToeTop`, ...soleOf(front)] },
    ],
  }
}

/** On the knees, with or without the hands. */
export const kneeling: readonly Posture[] = [
  {
    id: 'quadruped',
    position: 'quadruped',
    pelvisRotation: faceDown,
    pelvisHeight: 0.5,
    angles: {
      ...both({
        HipFlexion: 90,
        KneeFlexion: 90,
        ShoulderFlexion: 90,
        WristFlexion: -85,
        AnkleDorsiflexion: -35,
        HipAbduction: 2,
      }),
      lowerNeckFlexion: -10,
    },
    bearings: onFloor(
      'leftShinTop',
      'rightShinTop',
      'leftToeTop',
      'rightToeTop',
      'leftHeelOfHand',
      'rightHeelOfHand',
      'leftFingerPads',
      'rightFingerPads',
    ),
    goals: [pointing('pelvis', up, [1, 0.02, 0]), pointing('upperThorax', up, [1, 0.02, 0], 0.1)],
  },
  {
    id: 'childs-pose',
    position: 'quadruped',
    pelvisRotation: turn([0, 0, 1], -60),
    pelvisHeight: 0.26,
    angles: {
      ...both({
        HipFlexion: 125,
        KneeFlexion: 150,
        HipAbduction: 14,
        ShoulderFlexion: 160,
        AnkleDorsiflexion: -50,
        ElbowFlexion: 10,
      }),
      lowerLumbarFlexion: 20,
      upperLumbarFlexion: 20,
      lowerThoracicFlexion: 15,
    },
    bearings: onFloor('leftShinTop', 'rightShinTop', 'leftToeTop', 'rightToeTop', 'leftPalm', 'rightPalm'),
    goals: [{ kind: 'on', landmark: 'forehead', plane: floor, weight: 0.05 }],
  },
  {
    id: 'downward-dog',
    position: 'quadruped',
    pelvisRotation: turn([0, 0, 1], -130),
    pelvisHeight: 0.85,
    angles: both({
      HipFlexion: 95,
      ShoulderFlexion: 165,
      KneeFlexion: 6,
      AnkleDorsiflexion: 20,
      WristFlexion: -45,
    }),
    bearings: onFloor(
      'leftBallOfFoot',
      'rightBallOfFoot',
      'leftHeelOfHand',
      'rightHeelOfHand',
      'leftFingerPads',
      'rightFingerPads',
    ),
    goals: [],
  },
  {
    id: 'kneeling',
    position: 'kneeling',
    pelvisRotation: noRotation,
    pelvisHeight: 0.5,
    angles: { ...relaxedArms, ...both({ KneeFlexion: 90, AnkleDorsiflexion: -40, HipAbduction: 5 }) },
    bearings: onFloor('leftShinTop', 'rightShinTop', 'leftToeTop', 'rightToeTop'),
    goals: [
      trunkUp,
      pointing('pelvis', up, up, 0.1),
      { kind: 'balance', over: ['leftShinTop', 'rightShinTop', 'leftToeTop', 'rightToeTop'] },
    ],
  },
  {
    id: 'heel-sitting',
    position: 'kneeling',
    pelvisRotation: noRotation,
    pelvisHeight: 0.28,
    angles: both({
      HipFlexion: 65,
      KneeFlexion: 150,
      AnkleDorsiflexion: -48,
      HipAbduction: 5,
      ShoulderFlexion: 15,
      ElbowFlexion: 40,
    }),
    bearings: onFloor('leftShinTop', 'rightShinTop', 'leftToeTop', 'rightToeTop'),
    goals: [trunkUp, ...handsOnThighs],
  },
  halfKneeling('left'),
  halfKneeling('right'),
]
