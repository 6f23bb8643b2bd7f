import type { MuscleAngles } from './muscle-angles.ts'
import type { MuscleName } from './muscle-lengths.ts'
import { muscleLengths, muscleNames } from './muscle-lengths.ts'

/** The shortest and longest a muscle gets, as ratios to quiet standing. */
export type LengthRange = { readonly shortest: number; readonly longest: number }

/*
 * Angles that people reach without help (AAOS 1965), sampled. The hip's three and the knee go together, because
 * many muscles cross both; ankle and spine are tried with a straight and a bent knee, and alone.
 */
const hipFlexion = [-20, 0, 30, 60, 90, 120]
const hipAbduction = [-25, 0, 20, 45]
const hipRotation = [-45, 0, 40]
const kneeFlexion = [0, 45, 90, 140]

function samples(): Partial<MuscleAngles>[] {
  const all: Partial<MuscleAngles>[] = []
  for (const hip_flexion of hipFlexion) {
    for (const hip_abduction of hipAbduction) {
      for (const hip_internal_rotation of hipRotation) {
        for (const knee_flexion of kneeFlexion) {
          all.push({ hip_flexion, hip_abduction, hip_internal_rotation, knee_flexion })
        }
      }
    }
  }
  for (const ankle_dorsiflexion of [-50, 0, 30]) {
    for (const knee_flexion of kneeFlexion) all.push({ ankle_dorsiflexion, knee_flexion })
  }
  for (const lumbar_flexion of [-25, 0, 30, 60]) {
    for (const lumbar_side_bend_away of [-25, 0, 25]) {
      for (const hip_flexion of [-20, 120]) all.push({ lumbar_flexion, lumbar_side_bend_away, hip_flexion })
    }
  }
  return all
}

let ranges: ReadonlyMap<MuscleName, LengthRange> | undefined

function measure(): ReadonlyMap<MuscleName, LengthRange> {
  const shortest = new Map<MuscleName, number>()
  const longest = new Map<MuscleName, number>()
  for (const angles of samples()) {
    const ratios = muscleLengths(angles)
    for (const name of muscleNames) {
      shortest.set(name, Math.min(shortest.get(name) ?? 1, ratios[name]))
      longest.set(name, Math.max(longest.get(name) ?? 1, ratios[name]))
    }
  }
  return new Map(
    muscleNames.map((name) => [name, { shortest: shortest.get(name)!, longest: longest.get(name)! }]),
  )
}

/** Measured once, on first use. */
export function lengthRange(name: MuscleName): LengthRange {
  ranges ??= measure()
  return ranges.get(name)!
}
