import type { Body, Goal, JointAngleName, LandmarkName, Plane, Pose, Vector } from '../body/index.ts'
import type { PlacedProp } from './motion.ts'
import type { Posture } from './postures/posture.ts'

export type Side = 'left' | 'right'

/** A point of the body that rests on something and stays there until it is let go. */
export type Hold = {
  readonly landmark: LandmarkName
  readonly on: 'floor' | 'wall' | 'seat' | 'prop' | 'body'
  /** Where it stays, metres in the room; for a hold on the body, where it was when it was made. */
  readonly point: Vector
  /** A hold on a wall may slide along it, so long as it stays on it. */
  readonly slides?: Plane
  /** Round flesh rolls on what it rests on: `landmark` is its middle, this the skin that touches. Metres. */
  readonly rolls?: { readonly skin: LandmarkName; readonly radius: number }
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
  /** What the body rested on when this position was taken: where a limb comes back to. */
  readonly home: readonly Hold[]
  /** What the words ask for that isn't a point at rest: a lean, a gaze. Kept until the part moves again. */
  readonly goals: readonly Goal[]
  readonly planes: readonly Plane[]
  readonly props: readonly PlacedProp[]
  /** Which limb worked last, so that "the other" has a meaning. */
  readonly side: Side | null
}

/** A point that is sent to a surface and rests where it lands. */
export type Landing = {
  readonly landmark: LandmarkName
  readonly on: Hold['on']
  readonly plane: Plane
  readonly rolls?: NonNullable<Hold['rolls']>
}

/** A point that is sent to another part of the body and stays there. */
export type Touch = {
  readonly landmark: LandmarkName
  readonly other: LandmarkName
  readonly offset: Vector
}

/** What one movement changes in a scene. */
export type SceneChange = {
  readonly wanted?: Scene['wanted']
  /** Landmarks that are let go of whatever they rested on. */
  readonly release?: readonly LandmarkName[]
  /** Points that are sent to a place in the room and rest there. */
  readonly holds?: readonly Hold[]
  readonly lands?: readonly Landing[]
  readonly touches?: readonly Touch[]
  /** Goals for this step alone: where a hand is sent. */
  readonly goals?: readonly Goal[]
  readonly planes?: readonly Plane[]
  readonly props?: readonly PlacedProp[]
  readonly pose?: Pose
  readonly posture?: Posture
  readonly home?: readonly Hold[]
}
