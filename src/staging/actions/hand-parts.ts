import type { JointAngleName } from '../../body/index.ts'

export type Angles = Partial<Record<JointAngleName, number>>

export const handParts = [
  'hand',
  'palm',
  'fingertip',
  'finger',
  'fist',
  'arm',
  'elbow',
  'forearm',
  'wrist',
  'thumb',
] as const
