import { floor, type Goal, type LandmarkName, soleOf, turn } from '../../body/index.ts'
import { both } from './angles.ts'
import type { Bearing } from './posture.ts'

/* What postures have in common: where they bear, which way they face, how arms rest. */

export const onFloor = (...landmarks: readonly LandmarkName[]): readonly Bearing[] =>
  landmarks.map((landmark) => ({ landmark, on: 'floor' }))

export const feet = onFloor(...soleOf('left'), ...soleOf('right'))

export const at = (landmark: LandmarkName, point: readonly [number, number, number], weight = 0.3): Goal => ({
  kind: 'at',
  landmark,
  point,
  weight,
})

export const pointing = (
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

export const faceUp = turn([0, 0, 1], 90)

export const faceDown = turn([0, 0, 1], -90)

export const up = [0, 1, 0] as const

export const trunkUp = pointing('upperThorax', up, up)

export const relaxedArms = both({ ShoulderAbduction: 12, ElbowFlexion: 10, FingerFlexion: 12 })

export const palmsDown: readonly Goal[] = [
  { kind: 'on', landmark: 'leftPalm', plane: floor, weight: 0.3 },
  { kind: 'on', landmark: 'rightPalm', plane: floor, weight: 0.3 },
]

export const handsOnThighs: readonly Goal[] = [
  { kind: 'beside', landmark: 'leftPalm', other: 'leftThighFront', offset: [0.01, 0, 0], weight: 0.3 },
  { kind: 'beside', landmark: 'rightPalm', other: 'rightThighFront', offset: [0.01, 0, 0], weight: 0.3 },
]

/** A lower leg that lies level, its foot away from the head. */
export const level = (segment: 'leftShank' | 'rightShank'): Goal => ({
  kind: 'direction',
  segment,
  axis: [0, -1, 0],
  towards: [1, 0, 0],
  weight: 0.3,
})

export const lyingBack = onFloor('backOfHead', 'upperBack', 'leftButtock', 'rightButtock')

export const seat: readonly Bearing[] = [
  { landmark: 'leftSitBone', on: 'seat' },
  { landmark: 'rightSitBone', on: 'seat' },
]

export const sitBones = onFloor('leftSitBone', 'rightSitBone')
