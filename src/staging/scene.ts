import type { Body, Goal, JointAngleName, LandmarkName, Plane, Pose, Vector } from '../body/index.ts'
import type { PlacedProp } from './motion.ts'
import type { Posture } from './postures/posture.ts'

/** A point of the body that rests on something and stays there until it is let go. */
export type Hold = {
  readonly landmark: LandmarkName
  readonly on: 'floor' | 'wall' | 'seat' | 'prop' | 'body'
  /** Where it stays, metres in the room; for a hold on the body, where it was when it was made. */
  readonly point: Vector
  /** A hold on a wall may slide along it, so long as it stays on it. */
  readonly slides?: Plane
  /** A hold on the body follows this landmark, at this offset in its segment's frame. */
  readonly follows?: { readonly landmark: LandmarkName; readonly offset: Vector }
}

/** The body in the room between two steps: how it is, what it rests on, and what it has been asked to keep. */
export type Scene = {
  readonly body: Body
  readonly posture: Posture
  readonly pose: Pose
  /** The angles the words have asked for so far, degrees; the solver stays near them. */
  readonly wanted: Partial<Readonly<Record<JointAngleName, number>>>
  readonly holds: readonly Hold[]
  /** What the words ask for that isn't a point at rest: a lean, a gaze. Kept until the part moves again. */
  readonly goals: readonly Goal[]
  readonly planes: readonly Plane[]
  readonly props: readonly PlacedProp[]
  /** Which limb worked last, so that "the other" has a meaning. */
  readonly side: 'left' | 'right' | null
}

/** What one movement changes in a scene. */
export type SceneChange = {
  readonly wanted?: Scene['wanted']
  /** Landmarks that are let go of whatever they rested on. */
  readonly release?: readonly LandmarkName[]
  readonly holds?: readonly Hold[]
  /** Points that are sent to a surface and rest where they land. */
  readonly lands?: readonly {
    readonly landmark: LandmarkName
    readonly on: Hold['on']
    readonly plane: Plane
  }[]
  /** Points that are sent to another part of the body and stay there. */
  readonly touches?: readonly {
    readonly landmark: LandmarkName
    readonly other: LandmarkName
    readonly offset: Vector
  }[]
  /** Goals for this step alone: where a hand is sent. */
  readonly goals?: readonly Goal[]
  readonly planes?: readonly Plane[]
  readonly props?: readonly PlacedProp[]
  readonly pose?: Pose
  readonly posture?: Posture
}
