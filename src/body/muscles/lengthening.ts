import type { Side } from '../landmarks.ts'
import type { Pose } from '../pose.ts'
import { lengthRange } from './length-range.ts'
import { muscleAnglesOf } from './muscle-angles.ts'
import type { MuscleName } from './muscle-lengths.ts'
import { muscleLengths, muscleNames } from './muscle-lengths.ts'

/** One muscle that a pose lengthens, and how sure its numbers are. */
export type Lengthening = {
  readonly muscle: MuscleName
  readonly side: Side
  /** To quiet standing; 1.2 is a fifth longer. */
  readonly ratio: number
  /** The ratio's excess in percent, rounded to five: models of the same muscle differ by 2 to 6 points. */
  readonly aboutPercent: number
  /** 0 at the muscle's shortest anywhere in the joints' ranges, 100 at its longest. */
  readonly percentOfRange: number
}

/** Less than this is within what two models of the same muscle differ by. */
const smallestRatio = 1.025

/**
 * Which muscles a pose makes longer than quiet standing does, the one nearest its longest first. Ratios alone
 * would put muscles with short fibres (piriformis, quadratus femoris) too high, so they are ordered by their
 * range; both numbers are given. Trunk muscles count once a side, too.
 */
export function describeLengthening(pose: Pose): readonly Lengthening[] {
  const found: Lengthening[] = []
  for (const side of ['left', 'right'] as const) {
    const ratios = muscleLengths(muscleAnglesOf(pose, side))
    for (const muscle of muscleNames) {
      const ratio = ratios[muscle]
      if (ratio < smallestRatio) continue
      const { shortest, longest } = lengthRange(muscle)
      const share = (ratio - shortest) / (longest - shortest)
      found.push({
        muscle,
        side,
        ratio,
        aboutPercent: Math.max(5, Math.round((ratio - 1) * 20) * 5),
        percentOfRange: Math.round(100 * Math.min(1, Math.max(0, share))),
      })
    }
  }
  return found.sort((a, b) => b.percentOfRange - a.percentOfRange || b.ratio - a.ratio)
}
