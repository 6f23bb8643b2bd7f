import type { Flesh } from './flesh.ts'
import { layFlesh } from './flesh.ts'
import type { Landmark, LandmarkName } from './landmarks.ts'
import { placeLandmarks } from './landmarks.ts'
import type { SegmentMass } from './masses.ts'
import { placeMasses } from './masses.ts'
import type { SegmentName, Vector } from './pose.ts'
import type { BodyShape } from './proportions.ts'
import { averageShape, jointOffsets } from './proportions.ts'

/** One person's body, measured: lengths, flesh, masses and named points, in metres. */
export type Body = {
  readonly shape: BodyShape
  /** Where each segment's joint is in its parent's frame. */
  readonly offsets: Readonly<Record<SegmentName, Vector>>
  readonly landmarks: Readonly<Record<LandmarkName, Landmark>>
  readonly flesh: readonly Flesh[]
  readonly masses: Readonly<Record<SegmentName, SegmentMass>>
}

/** Builds a body; what the shape leaves out is average (1.70 m tall). */
export function makeBody(shape: Partial<BodyShape> = {}): Body {
  const whole = { ...averageShape, ...shape }
  return {
    shape: whole,
    offsets: jointOffsets(whole),
    landmarks: placeLandmarks(whole),
    flesh: layFlesh(whole),
    masses: placeMasses(whole),
  }
}

/** The body used wherever none is named. */
export const averageBody: Body = makeBody()
