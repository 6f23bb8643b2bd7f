import { noRotation, soleOf, turn } from '../../body/index.ts'
import { both, oneSide } from './angles.ts'
import { feet, onFloor, relaxedArms, trunkUp } from './goals.ts'
import type { Posture } from './posture.ts'

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

/** On the feet: upright, squatting, in a lunge. */
export const standing: readonly Posture[] = [
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
