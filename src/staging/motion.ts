import type { LandmarkName, Pose } from '../body/index.ts'
import type { Span } from '../language/index.ts'

/** A thing in the room, placed where the words put it. Metres, in the room's frame. */
export type PlacedProp = {
  readonly kind: 'wall' | 'chair' | 'block' | 'strap' | 'mat' | 'ball' | 'step' | 'table' | 'bed' | 'cushion'
  /**
   * The middle of its underside; a wall's is a point of its face, at any height. A chair that is not turned
   * faces +x, as a person does.
   */
  readonly position: readonly [x: number, y: number, z: number]
  /** Turn about the vertical, in degrees, anticlockwise from above. */
  readonly turnDegrees: number
  /** Before the turn. A wall's thin side says which way it faces: towards the middle of the room. */
  readonly size: readonly [x: number, y: number, z: number]
  /**
   * What goes with the body instead of standing in the room: a strap runs through these landmarks, a ball or a
   * cushion is held in their middle. `position` then says nothing.
   */
  readonly through?: readonly LandmarkName[]
  /** Where the end of a band is made fast that goes from there through those landmarks. */
  readonly fixedAt?: readonly [x: number, y: number, z: number]
}

/** What touches what, while it does. */
export type Contact = {
  readonly landmark: string
  readonly on: 'floor' | 'wall' | 'prop' | 'body'
  readonly point: readonly [number, number, number]
}

/** One step's picture: the pose it ends in, and what was done or not understood. */
export type StagedStep = {
  readonly exercise: number
  readonly step: number
  readonly pose: Pose
  readonly contacts: readonly Contact[]
  readonly props: readonly PlacedProp[]
  /** False when the words could not be staged and the pose is the last one, held. */
  readonly staged: boolean
  /** False when the picture shows less than the words say, if anything. */
  readonly whole: boolean
  /** True when the pose is only offered ("if not, rest your hands on a block") and the session stays as it was. */
  readonly aside: boolean
  readonly source: Span
}

/** Poses over a session's time. Time is a beat and how far it has gone (0 to 1), so a change of breath changes nothing here. */
export type Motion = {
  readonly steps: readonly StagedStep[]
  readonly props: readonly PlacedProp[]
  /** What stands in the room while a beat lasts. */
  propsAt(beat: number): readonly PlacedProp[]
  /** The pose a beat ends in, on the side it is done, before any breath. Costs nothing: the way there is not asked for. */
  endOf(beat: number): Pose
  /** The body at a moment of a beat, 0 to 1. The first call for a beat works out the way there. */
  poseAt(beat: number, fraction: number): Pose
}
