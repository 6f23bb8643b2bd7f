import { distance } from '../vector.ts'
import type { ChristophyMuscle } from './christophy.ts'
import { christophy } from './christophy.ts'
import type { Gait2392Muscle } from './gait2392.ts'
import { gait2392 } from './gait2392.ts'
import { legMuscleLength, placeLeg } from './leg-model.ts'
import type { MuscleAngles } from './muscle-angles.ts'
import { quietStanding } from './muscle-angles.ts'
import { placeSpine, spineMuscleLength } from './spine-model.ts'

/** A muscle by its full anatomical name; what has several heads or parts is named part by part. */
export type MuscleName = Gait2392Muscle | ChristophyMuscle

const legNames = Object.keys(gait2392) as Gait2392Muscle[]
const spineNames = Object.keys(christophy) as ChristophyMuscle[]

/** All muscles: hip, thigh and calf, then trunk. */
export const muscleNames: readonly MuscleName[] = [
  ...legNames,
  ...spineNames.filter((name) => name !== 'psoas_major'),
]

const standingLeg = placeLeg(quietStanding)
const standingSpine = placeSpine(0)
const standingLengths = new Map<MuscleName, number>([
  ...spineNames.map((name) => [name, spineMuscleLength(name, standingSpine)] as const),
  ...legNames.map((name) => [name, legMuscleLength(name, standingLeg)] as const),
])
const standingPsoasOnSpine = spineMuscleLength('psoas_major', standingSpine)

const [[, topX, topY, topZ], [, brimX, brimY, brimZ]] = gait2392.psoas_major.path
/** Millimetres of gait2392's psoas above the pelvic brim. */
const psoasAboveBrim = distance([topX, topY, topZ], [brimX, brimY, brimZ])

/**
 * Each muscle's length at these angles as a ratio to quiet standing: 1.2 is a fifth longer, tendon included.
 * What is left out of the angles is 0. Two published models of the same muscles differ by about 2 to 6 percentage
 * points, so say "about a fifth", never a person's millimetres.
 *
 * Leg muscles, erector_spinae and the obliques are gait2392's; the rest of the trunk is Christophy's. The psoas is
 * gait2392's, which begins on the pelvis; its part above the pelvic brim is lengthened as Christophy's fascicles
 * from the lumbar vertebrae to that brim are, so with a still spine it is gait2392's to the last digit.
 */
export function muscleLengths(angles: Partial<MuscleAngles>): Readonly<Record<MuscleName, number>> {
  const all = { ...quietStanding, ...angles }
  const leg = placeLeg(all)
  const spine = placeSpine(all.lumbar_flexion, 0 - all.lumbar_side_bend_away)
  const ratios: Partial<Record<MuscleName, number>> = {}
  for (const name of legNames) {
    let millimetres = legMuscleLength(name, leg)
    if (name === 'psoas_major') {
      millimetres += psoasAboveBrim * (spineMuscleLength(name, spine) / standingPsoasOnSpine - 1)
    }
    ratios[name] = millimetres / standingLengths.get(name)!
  }
  for (const name of spineNames) {
    if (name !== 'psoas_major') ratios[name] = spineMuscleLength(name, spine) / standingLengths.get(name)!
  }
  return ratios as Record<MuscleName, number>
}
