import { floor, type Goal, type LandmarkName, noRotation, soleOf, turn } from '../../body/index.ts'
import { both, oneSide } from './angles.ts'
import type { Bearing, Posture } from './posture.ts'

const onFloor = (...landmarks: readonly LandmarkName[]): readonly Bearing[] =>
  landmarks.map((landmark) => ({ landmark, on: 'floor' }))
const feet = onFloor(...soleOf('left'), ...soleOf('right'))
const at = (landmark: LandmarkName, point: readonly [number, number, number], weight = 0.3): Goal => ({
  kind: 'at',
  landmark,
  point,
  weight,
})
const pointing = (
  segment: 'pelvis' | 'upperThorax' | 'head',
  axis: readonly [number, number, number],
  towards: readonly [number, number, number],
  weight = 0.2,
): Goal => ({
  kind: 'direction',
  segment,
  axis,
  towards,
  weight,
})

const faceUp = turn([0, 0, 1], 90)
const faceDown = turn([0, 0, 1], -90)
const up = [0, 1, 0] as const
const trunkUp = pointing('upperThorax', up, up)
const relaxedArms = both({ ShoulderAbduction: 12, ElbowFlexion: 10, FingerFlexion: 12 })
const palmsDown: readonly Goal[] = [
  { kind: 'on', landmark: 'leftPalm', plane: floor, weight: 0.3 },
  { kind: 'on', landmark: 'rightPalm', plane: floor, weight: 0.3 },
]
const handsOnThighs: readonly Goal[] = [
  { kind: 'beside', landmark: 'leftPalm', other: 'leftThighFront', offset: [0.01, 0, 0], weight: 0.3 },
  { kind: 'beside', landmark: 'rightPalm', other: 'rightThighFront', offset: [0.01, 0, 0], weight: 0.3 },
]
/** A lower leg that lies level, its foot away from the head. */
const level = (segment: 'leftShank' | 'rightShank'): Goal => ({
  kind: 'direction',
  segment,
  axis: [0, -1, 0],
  towards: [1, 0, 0],
  weight: 0.3,
})
const lyingBack = onFloor('backOfHead', 'upperBack', 'leftButtock', 'rightButtock')
const seat: readonly Bearing[] = [
  { landmark: 'leftSitBone', on: 'seat' },
  { landmark: 'rightSitBone', on: 'seat' },
]
const sitBones = onFloor('leftSitBone', 'rightSitBone')

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

function lunge(front: 'left' | 'right'): Posture {
  const back = front === 'left' ? 'right' : 'left'
  return {
    id: `lunge-${front}`,
    position: 'lunge',
    pelvisRotation: noRotation,
    pelvisHeight: 0.72,
    angles: {
      ...relaxedArms,
      ...oneSide(front, { HipFlexion: 55, KneeFlexion: 65 }),
      ...oneSide(back, { HipFlexion: -15, KneeFlexion: 20, ToeExtension: 40 }),
    },
    bearings: onFloor(...soleOf(front), `${back}BallOfFoot`, `${back}LittleToeBall`),
    goals: [
      trunkUp,
      {
        kind: 'beside',
        landmark: `${front}Ankle`,
        other: `${back}Ankle`,
        offset: [0.75, 0, 0],
        weight: 0.02,
      },
      { kind: 'balance', over: [...soleOf(front), `${back}BallOfFoot`, `${back}LittleToeBall`] },
    ],
  }
}

/** Where exercises start. The numbers are first guesses that the solver refines against floor and seat. */
export const postures: readonly Posture[] = [
  {
    id: 'standing',
    position: 'standing',
    pelvisRotation: noRotation,
    pelvisHeight: 0.9,
    angles: both({ ShoulderAbduction: 6, ElbowFlexion: 8, FingerFlexion: 12 }),
    weights: both({ KneeFlexion: 12 }),
    bearings: feet,
    goals: [trunkUp, { kind: 'balance', over: [...soleOf('left'), ...soleOf('right')] }],
  },
  {
    id: 'chair-sitting',
    position: 'sitting',
    pelvisRotation: noRotation,
    pelvisHeight: 0.53,
    seatHeight: 0.44,
    angles: both({
      HipFlexion: 88,
      KneeFlexion: 90,
      HipAbduction: 6,
      ShoulderFlexion: 18,
      ElbowFlexion: 60,
      ForearmPronation: 40,
    }),
    bearings: [...seat, ...feet],
    goals: [...handsOnThighs, trunkUp, pointing('pelvis', up, up)],
  },
  {
    id: 'cross-legged',
    position: 'sitting',
    pelvisRotation: noRotation,
    pelvisHeight: 0.12,
    angles: {
      ...both({
        HipFlexion: 80,
        HipAbduction: 42,
        HipInternalRotation: -45,
        KneeFlexion: 118,
        ShoulderFlexion: 25,
        ElbowFlexion: 30,
      }),
    },
    bearings: onFloor('leftSitBone', 'rightSitBone', 'leftOuterAnkle', 'rightOuterAnkle'),
    goals: [trunkUp, at('leftAnkle', [0.34, 0.06, 0.06]), at('rightAnkle', [0.24, 0.06, -0.06])],
  },
  {
    id: 'butterfly',
    position: 'sitting',
    pelvisRotation: noRotation,
    pelvisHeight: 0.12,
    angles: both({
      HipFlexion: 75,
      HipAbduction: 45,
      HipInternalRotation: -50,
      KneeFlexion: 115,
      ShoulderFlexion: 35,
      ElbowFlexion: 20,
    }),
    bearings: onFloor('leftSitBone', 'rightSitBone', 'leftFootOuterEdge', 'rightFootOuterEdge'),
    goals: [trunkUp, at('leftFootSole', [0.36, 0.06, -0.005]), at('rightFootSole', [0.36, 0.06, 0.005])],
  },
  {
    id: 'long-sitting',
    position: 'long-sitting',
    pelvisRotation: noRotation,
    pelvisHeight: 0.12,
    angles: {
      ...both({ HipFlexion: 82, KneeFlexion: 4, HipAbduction: 5, ShoulderFlexion: 20, ElbowFlexion: 30 }),
      lowerLumbarFlexion: 6,
      upperLumbarFlexion: 4,
    },
    weights: both({ KneeFlexion: 12 }),
    bearings: onFloor('leftSitBone', 'rightSitBone', 'leftHeelBack', 'rightHeelBack'),
    goals: [trunkUp],
  },
  {
    id: 'sitting-knees-up',
    position: 'sitting',
    pelvisRotation: noRotation,
    pelvisHeight: 0.12,
    angles: both({
      HipFlexion: 105,
      KneeFlexion: 95,
      HipAbduction: 6,
      ShoulderFlexion: 30,
      ElbowFlexion: 40,
    }),
    bearings: [...sitBones, ...feet],
    goals: [trunkUp],
  },
  {
    id: 'supine',
    position: 'supine',
    pelvisRotation: faceUp,
    pelvisHeight: 0.12,
    angles: { ...relaxedArms, ...both({ HipAbduction: 6, AnkleDorsiflexion: -15 }) },
    bearings: [...lyingBack, ...onFloor('leftHeelBack', 'rightHeelBack')],
    goals: palmsDown,
  },
  {
    id: 'hook-lying',
    position: 'supine',
    pelvisRotation: faceUp,
    pelvisHeight: 0.12,
    angles: { ...relaxedArms, ...both({ HipFlexion: 50, KneeFlexion: 95, HipAbduction: 3 }) },
    bearings: [...lyingBack, ...feet],
    goals: palmsDown,
  },
  {
    id: 'supine-legs-up',
    position: 'supine',
    pelvisRotation: faceUp,
    pelvisHeight: 0.12,
    angles: { ...relaxedArms, ...both({ HipFlexion: 90, KneeFlexion: 90 }) },
    bearings: lyingBack,
    goals: palmsDown,
  },
  {
    id: 'legs-on-seat',
    position: 'supine',
    pelvisRotation: faceUp,
    pelvisHeight: 0.12,
    angles: {
      ...relaxedArms,
      ...both({ HipFlexion: 88, KneeFlexion: 90, AnkleDorsiflexion: -8, HipAbduction: 3 }),
    },
    bearings: lyingBack,
    goals: [...palmsDown, ...(['left', 'right'] as const).map((side) => level(`${side}Shank`))],
  },
  {
    id: 'legs-up-wall',
    position: 'supine',
    pelvisRotation: faceUp,
    pelvisHeight: 0.12,
    angles: { ...relaxedArms, ...both({ HipFlexion: 84, KneeFlexion: 3, HipAbduction: 3 }) },
    weights: both({ KneeFlexion: 10, HipFlexion: 6 }),
    bearings: lyingBack,
    goals: palmsDown,
  },
  {
    id: 'prone',
    position: 'prone',
    pelvisRotation: faceDown,
    pelvisHeight: 0.12,
    angles: {
      ...both({ ShoulderFlexion: 0, ShoulderAbduction: 14, AnkleDorsiflexion: -45, HipAbduction: 5 }),
      upperNeckRotation: 35,
      lowerNeckRotation: 25,
    },
    bearings: onFloor('pelvisFront', 'breastbone', 'leftKneeFront', 'rightKneeFront'),
    goals: [],
  },
  {
    id: 'prone-on-elbows',
    position: 'prone',
    pelvisRotation: faceDown,
    pelvisHeight: 0.12,
    angles: {
      ...both({
        ShoulderFlexion: 70,
        ElbowFlexion: 95,
        ForearmPronation: 70,
        AnkleDorsiflexion: -45,
        HipAbduction: 5,
      }),
      lowerLumbarFlexion: -12,
      upperLumbarFlexion: -10,
      lowerThoracicFlexion: -8,
    },
    bearings: onFloor(
      'pelvisFront',
      'leftKneeFront',
      'rightKneeFront',
      'leftElbowTip',
      'rightElbowTip',
      'leftPalm',
      'rightPalm',
    ),
    goals: [],
  },
  sideLying('left'),
  sideLying('right'),
  sidePlank('left'),
  sidePlank('right'),
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
    id: 'plank',
    position: 'prone',
    pelvisRotation: turn([0, 0, 1], -75),
    pelvisHeight: 0.4,
    angles: both({ ShoulderFlexion: 75, WristFlexion: -80, ToeExtension: 60, AnkleDorsiflexion: 5 }),
    bearings: onFloor(
      'leftToePad',
      'rightToePad',
      'leftHeelOfHand',
      'rightHeelOfHand',
      'leftFingerPads',
      'rightFingerPads',
    ),
    goals: [],
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
  {
    id: 'squatting',
    position: 'squatting',
    pelvisRotation: turn([0, 0, 1], -25),
    pelvisHeight: 0.55,
    angles: both({
      HipFlexion: 95,
      KneeFlexion: 95,
      AnkleDorsiflexion: 28,
      HipAbduction: 12,
      ShoulderFlexion: 80,
      ElbowFlexion: 5,
    }),
    bearings: feet,
    goals: [{ kind: 'balance', over: [...soleOf('left'), ...soleOf('right')] }],
  },
  lunge('left'),
  lunge('right'),
]
