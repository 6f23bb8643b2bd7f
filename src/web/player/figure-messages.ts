import type { Body, Pose } from '../../body/index.ts'
import type { Box, Camera, Drawing } from '../../drawing/index.ts'
import type { Session } from '../../session/index.ts'
import type { PlacedProp } from '../../staging/index.ts'

/** All that one exercise shows, on every side it is done: where it is looked at from must suit all of it. */
export type Seen = {
  /** The poses its steps end in: the movement that is followed. */
  readonly steps: readonly Pose[]
  /** What its window has to hold: every pose a beat ends in, and what stands about. */
  readonly poses: readonly Pose[]
  readonly props: readonly PlacedProp[]
}

/** How one exercise is looked at: from one side, in one window, so that the picture never jumps. */
export type View = { readonly camera: Camera; readonly box: Box; readonly holds: Seen }

/** A beat's poses, evenly apart in time from its beginning to its end. */
export type StagedBeat = {
  readonly beat: number
  readonly exercise: number
  readonly poses: readonly Pose[]
  readonly props: readonly PlacedProp[]
}

/** Draw the figure as it is at a beat and a fraction of it. */
export type Moment = {
  readonly kind: 'show'
  readonly beat: number
  readonly fraction: number
  /** Degrees she has turned the figure by since it was put into its place. */
  readonly turned: number
  /** Width over height of its place, 0 when unknown. */
  readonly aspect: number
}

/** What the page asks of the worker that stages: find the poses of a session and send them through the port. */
export type StagingRequest = { readonly session: Session; readonly girth: number; readonly to: MessagePort }

/** What the page asks of the worker that draws. */
export type DrawingRequest =
  /** Draw the poses that come from the port. */
  | { readonly kind: 'draw'; readonly from: MessagePort }
  | Moment
  /** Draw the figure at rest: standing, or folded. */
  | { readonly kind: 'portrait'; readonly standing: boolean }

/** What a worker that draws answers; null while there is nothing to draw yet. */
export type FigureAnswer = { readonly kind: 'drawn'; readonly drawing: Drawing | null }

/** From the worker that stages to the one that draws. */
export type StagingNews =
  /** The body, standing, until the session's own poses have been found. */
  | { readonly kind: 'standing'; readonly body: Body; readonly pose: Pose }
  /** What each exercise shows. */
  | { readonly kind: 'seen'; readonly exercises: readonly Seen[] }
  | ({ readonly kind: 'beat' } & StagedBeat)

/** From the worker that draws to the one that stages: the beat that is looked at. */
export type StagingWish = { readonly beat: number }
