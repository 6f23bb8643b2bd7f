import type { Comfort, Goal, JointAngleName, LandmarkName, Pose, Quaternion } from '../../body/index.ts'
import type { Position } from '../../language/index.ts'

/** What holds a body up: which point of it, on what. */
export type Bearing = { readonly landmark: LandmarkName; readonly on: 'floor' | 'seat' }

/** A way to sit, lie, stand or kneel, from which an exercise starts. Found once by the solver, then kept. */
export type Posture = {
  readonly id: PostureId
  readonly position: Position
  /** How the pelvis is turned before the search: which way is up. */
  readonly pelvisRotation: Quaternion
  /** Height of the pelvis before the search, metres. */
  readonly pelvisHeight: number
  /** Joint angles to start from and to stay near, degrees. */
  readonly angles: Partial<Record<JointAngleName, number>>
  readonly weights?: Comfort['weights']
  readonly bearings: readonly Bearing[]
  readonly goals: readonly Goal[]
  /** A seat of this height stands under the pelvis, metres. */
  readonly seatHeight?: number
}

export type PostureId =
  | 'standing'
  | 'chair-sitting'
  | 'cross-legged'
  | 'butterfly'
  | 'long-sitting'
  | 'sitting-knees-up'
  | 'supine'
  | 'hook-lying'
  | 'supine-legs-up'
  | 'legs-on-seat'
  | 'legs-up-wall'
  | 'side-plank-left'
  | 'side-plank-right'
  | 'prone'
  | 'prone-on-elbows'
  | 'side-lying-left'
  | 'side-lying-right'
  | 'quadruped'
  | 'childs-pose'
  | 'plank'
  | 'kneeling'
  | 'heel-sitting'
  | 'half-kneeling-left'
  | 'half-kneeling-right'
  | 'squatting'
  | 'lunge-left'
  | 'lunge-right'
  | 'downward-dog'

export type FoundPosture = { readonly posture: Posture; readonly pose: Pose }
