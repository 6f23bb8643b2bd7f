import type { LandmarkName } from '../landmarks.ts'
import type { JointAngleName, Quaternion, SegmentName, Vector } from '../pose.ts'

/** A flat surface: the points with normal · p = offset (metres). The body's side is where it is greater. */
export type Plane = { readonly name: string; readonly normal: Vector; readonly offset: number }

export const floor: Plane = { name: 'floor', normal: [0, 1, 0], offset: 0 }

/** A wall behind a person who faces +x, at x metres. */
export function wallBehind(x: number): Plane {
  return { name: 'wall', normal: [1, 0, 0], offset: x }
}

/**
 * One thing a pose is asked for. `weight` 1 (the default) is met as exactly as the body allows; less gives way
 * to other goals. Metres and degrees.
 */
export type Goal = { readonly weight?: number } & (
  | { readonly kind: 'at'; readonly landmark: LandmarkName; readonly point: Vector }
  | { readonly kind: 'on'; readonly landmark: LandmarkName; readonly plane: Plane }
  /** A landmark at another one, moved by an offset in that one's segment (x forward, y up, z right when standing). */
  | {
      readonly kind: 'beside'
      readonly landmark: LandmarkName
      readonly other: LandmarkName
      readonly offset: Vector
    }
  /** A segment's own axis (for the trunk [0, 1, 0] is up along it) points this way in the room. */
  | {
      readonly kind: 'direction'
      readonly segment: SegmentName
      readonly axis: Vector
      readonly towards: Vector
    }
  /** A segment is turned just so in the room. */
  | { readonly kind: 'turned'; readonly segment: SegmentName; readonly rotation: Quaternion }
  | { readonly kind: 'angle'; readonly angle: JointAngleName; readonly degrees: number }
  /** The landmark stays where it was in the start pose. */
  | { readonly kind: 'keep'; readonly landmark: LandmarkName }
  /** A landmark on the body's side of a plane, by at least so much. */
  | {
      readonly kind: 'above'
      readonly landmark: LandmarkName
      readonly plane: Plane
      readonly clearanceMetres?: number
    }
  /** The centre of mass over the area between all these landmarks, whatever bears them: floor, wall or chair. */
  | {
      readonly kind: 'balance'
      readonly over: readonly LandmarkName[]
      readonly marginMetres?: number
    }
)

/** How the body would like to be while it meets its goals. Round the spine here, or it folds at the hips like a hinge. */
export type Comfort = {
  /** Degrees; joints left out would like to be as in quiet standing. */
  readonly angles?: Partial<Record<JointAngleName, number>>
  /** 1 is usual; 4 is a joint that gives way late. */
  readonly weights?: Partial<Record<JointAngleName, number>>
}

/** The landmarks under a foot that stands flat: enough to hold it still and to bear weight. */
export function soleOf(side: 'left' | 'right'): readonly LandmarkName[] {
  return [`${side}Heel`, `${side}BallOfFoot`, `${side}LittleToeBall`]
}
