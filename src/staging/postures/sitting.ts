import { noRotation } from '../../body/index.ts'
import { both } from './angles.ts'
import { at, feet, handsOnThighs, onFloor, pointing, seat, sitBones, trunkUp, up } from './goals.ts'
import type { Posture } from './posture.ts'

/** On a seat or on the floor. */
export const sitting: readonly Posture[] = [
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
]
