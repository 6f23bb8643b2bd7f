import { type JointAngleName, jointRanges, type Pose, withAngles } from '../body/index.ts'
import { type Beat, inhaleShare } from '../session/index.ts'

/** What a full breath in does to a body that holds still, degrees: the chest opens and the collarbones rise. */
const breathIn: readonly (readonly [JointAngleName, number])[] = [
  ['lowerThoracicFlexion', -1],
  ['upperThoracicFlexion', -0.8],
  ['lowerNeckFlexion', 1.2],
  ['leftShoulderGirdleElevation', 1.6],
  ['rightShoulderGirdleElevation', 1.6],
]

/** The pose with so much of a breath in it, 0 to 1. */
export function breathed(pose: Pose, share: number): Pose {
  if (share === 0) return pose
  const changes = breathIn.map(([name, degrees]) => {
    const { from, to } = jointRanges[name]
    return [name, Math.min(to, Math.max(from, pose.angles[name] + degrees * share))] as const
  })
  return withAngles(pose, Object.fromEntries(changes))
}

const wave = (t: number) => (1 - Math.cos(Math.PI * t)) / 2

/** How full the chest is within a beat, 0 to 1, given how full it was before. */
export function fullness({ kind, length }: Beat, before: number, fraction: number): number {
  if (kind === 'breathed-in') return before + (1 - before) * wave(fraction)
  if (kind === 'held' && length.unit === 'breath') {
    const breath = (fraction * length.count) % 1
    const swell = breath < inhaleShare ? wave(breath / inhaleShare) : wave((1 - breath) / (1 - inhaleShare))
    return fraction >= 1
      ? 0
      : before * (1 - wave(Math.min(1, fraction * length.count))) + swell * (1 - before)
  }
  return before * (1 - wave(fraction))
}
