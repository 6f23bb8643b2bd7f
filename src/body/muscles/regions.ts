import type { Pose } from '../pose.ts'
import { lengthRange } from './length-range.ts'
import { describeLengthening } from './lengthening.ts'
import type { MuscleName } from './muscle-lengths.ts'

/** Where a muscle lies, as one would point to it. The trunk's back and front have no side. */
type Place = 'lowBack' | 'belly' | SidedPlace
type SidedPlace =
  | 'Side'
  | 'Buttock'
  | 'HipFront'
  | 'OuterHip'
  | 'InnerThigh'
  | 'FrontThigh'
  | 'BackThigh'
  | 'Calf'
export type MuscleRegion = 'lowBack' | 'belly' | `${'left' | 'right'}${SidedPlace}`

const places: Readonly<Record<MuscleName, Place>> = {
  biceps_femoris_long_head: 'BackThigh',
  biceps_femoris_short_head: 'BackThigh',
  semitendinosus: 'BackThigh',
  semimembranosus: 'BackThigh',
  adductor_magnus_lower: 'InnerThigh',
  psoas_major: 'HipFront',
  iliacus: 'HipFront',
  sartorius: 'HipFront',
  rectus_femoris: 'FrontThigh',
  vastus_intermedius: 'FrontThigh',
  gluteus_maximus_upper: 'Buttock',
  gluteus_maximus_middle: 'Buttock',
  gluteus_maximus_lower: 'Buttock',
  piriformis: 'Buttock',
  gemelli: 'Buttock',
  quadratus_femoris: 'Buttock',
  gluteus_medius_anterior: 'OuterHip',
  gluteus_medius_middle: 'OuterHip',
  gluteus_medius_posterior: 'OuterHip',
  gluteus_minimus_anterior: 'OuterHip',
  gluteus_minimus_middle: 'OuterHip',
  gluteus_minimus_posterior: 'OuterHip',
  tensor_fasciae_latae: 'OuterHip',
  adductor_longus: 'InnerThigh',
  adductor_brevis: 'InnerThigh',
  adductor_magnus_upper: 'InnerThigh',
  adductor_magnus_middle: 'InnerThigh',
  gracilis: 'InnerThigh',
  pectineus: 'InnerThigh',
  gastrocnemius_medial_head: 'Calf',
  gastrocnemius_lateral_head: 'Calf',
  soleus: 'Calf',
  erector_spinae: 'lowBack',
  iliocostalis_lumborum: 'lowBack',
  longissimus_thoracis: 'lowBack',
  multifidus: 'lowBack',
  quadratus_lumborum: 'Side',
  rectus_abdominis: 'belly',
  external_oblique: 'belly',
  internal_oblique: 'belly',
}

export type RegionLengthening = {
  readonly region: MuscleRegion
  /** How much of its way from standing length to its longest its most lengthened muscle has gone, 0 to 1. */
  readonly strength: number
  readonly muscles: readonly MuscleName[]
}

/** Less of its way than this a muscle goes in sitting or stepping; it is not worth pointing at. */
const worthShowing = 0.5
/** The flank never gets near the length it has when one bends sideways and forward at once. */
const worthShowingAtSide = 0.3
/** A region must have come on by this much to count as new. */
const worthNaming = 0.15

/**
 * Where a pose lengthens muscles, the most lengthened region first: what to tint on a figure, and to name. Long is
 * not the same as felt: sitting makes the buttocks long and nobody feels it. So give the pose before as `since`,
 * and only what has come on since then is listed.
 */
export function lengthenedRegions(pose: Pose, since?: Pose): readonly RegionLengthening[] {
  const before = since ? strengths(since) : undefined
  return [...strengths(pose)]
    .filter(([region, { strength }]) => {
      const gained = strength - (before?.get(region)?.strength ?? 0)
      const enough = region.endsWith('Side') ? worthShowingAtSide : worthShowing
      return strength >= enough && (!before || gained >= worthNaming)
    })
    .map(([region, { strength, muscles }]) => ({ region, strength, muscles }))
    .sort((a, b) => b.strength - a.strength)
}

type Found = { readonly strength: number; readonly muscles: readonly MuscleName[] }

function strengths(pose: Pose): ReadonlyMap<MuscleRegion, Found> {
  const found = new Map<MuscleRegion, Found>()
  for (const { muscle, side, ratio } of describeLengthening(pose)) {
    const strength = Math.min(1, (ratio - 1) / (lengthRange(muscle).longest - 1))
    const place = places[muscle]
    const region = place === 'lowBack' || place === 'belly' ? place : (`${side}${place}` as const)
    const known = found.get(region)
    found.set(region, {
      strength: Math.max(strength, known?.strength ?? 0),
      muscles: [...new Set([...(known?.muscles ?? []), ...(strength < worthShowingAtSide ? [] : [muscle])])],
    })
  }
  return found
}
