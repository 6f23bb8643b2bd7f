import { turn } from '../../body/index.ts'
import { both } from './angles.ts'
import { faceDown, faceUp, feet, level, lyingBack, onFloor, palmsDown, relaxedArms } from './goals.ts'
import type { Posture } from './posture.ts'

/** On the back and on the front. */
export const lying: readonly Posture[] = [
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
]
