import type { MuscleName, Pose } from '../body/index.ts'
import { describeLengthening } from '../body/index.ts'
import type { Tint, TintRegion } from './tint.ts'

/**
 * Where a muscle lies under the skin. Left out: deep small muscles, whose ratios look extreme, and the vasti, which
 * any bent knee lengthens without a stretch being felt.
 */
const lies: Partial<Record<MuscleName, string>> = {
  biceps_femoris_long_head: 'BackThigh',
  semitendinosus: 'BackThigh',
  semimembranosus: 'BackThigh',
  psoas_major: 'HipFront',
  iliacus: 'HipFront',
  rectus_femoris: 'FrontThigh',
  gluteus_maximus_upper: 'Buttock',
  gluteus_maximus_middle: 'Buttock',
  gluteus_maximus_lower: 'Buttock',
  piriformis: 'Buttock',
  gluteus_medius_middle: 'OuterHip',
  gluteus_medius_anterior: 'OuterHip',
  tensor_fasciae_latae: 'OuterHip',
  adductor_longus: 'InnerThigh',
  adductor_magnus_middle: 'InnerThigh',
  gracilis: 'InnerThigh',
  gastrocnemius_medial_head: 'Calf',
  gastrocnemius_lateral_head: 'Calf',
  soleus: 'Calf',
  quadratus_lumborum: 'Side',
  external_oblique: 'Side',
  erector_spinae: 'lowBack',
  iliocostalis_lumborum: 'lowBack',
  longissimus_thoracis: 'lowBack',
  multifidus: 'lowBack',
  rectus_abdominis: 'belly',
}

/** Shorter than this share of its longest (percent of range), a muscle is not called stretched. */
const leastPercent = 86

/**
 * The places where a pose stretches muscles most, strongest first, at most `most` of them (a pair counts once):
 * by how near each muscle is to its longest anywhere in the joints' ranges.
 */
export function tintFor(pose: Pose, most = 2): Tint[] {
  const strongest = new Map<string, number>()
  for (const { muscle, side, percentOfRange } of describeLengthening(pose)) {
    const place = lies[muscle]
    if (place === undefined || percentOfRange < leastPercent) continue
    const region = /^[A-Z]/.test(place) ? `${side}${place}` : place
    strongest.set(region, Math.max(strongest.get(region) ?? 0, percentOfRange))
  }
  const places = new Set<string>()
  const tints: Tint[] = []
  for (const [region, percent] of [...strongest].sort(([, a], [, b]) => b - a)) {
    const place = region.replace(/^(left|right)/, '')
    if (!places.has(place) && places.size === most) continue
    places.add(place)
    tints.push({
      region: region as TintRegion,
      strength: (percent - leastPercent + 6) / (100 - leastPercent + 6),
    })
  }
  return tints
}
