import type { SegmentName, Vector } from './pose.ts'
import type { BodyShape } from './proportions.ts'
import { tableHeightMetres } from './proportions.ts'

/** Share of the body's mass (all add up to 1) and centre of mass in the segment's frame, metres. */
export type SegmentMass = { readonly share: number; readonly centre: Vector }

/*
 * Percent of body mass, the mean of women and men in de Leva 1996, J Biomech 29:1223, table 4. Centres along the
 * segment as there (upper arm 57.6 %, forearm 45.7 %, thigh 38.5 %, shank 43.7 %). De Leva's trunk has three
 * parts; its upper (15.70) is shared among upper thorax, girdles and neck, its middle (15.49) among lower thorax
 * and both lumbar segments by their height, its lower (11.82) is the pelvis. Our head begins higher than the
 * neck's base, as does his.
 */
const middle: readonly [SegmentName, percent: number, Vector][] = [
  ['pelvis', 11.82, [-0.015, 0.04, 0]],
  ['lowerLumbar', 4.1, [0.025, 0.04, 0]],
  ['upperLumbar', 4.6, [0.03, 0.042, 0]],
  ['lowerThorax', 6.79, [0.03, 0.065, 0]],
  ['upperThorax', 10.9, [0.045, 0.05, 0]],
  ['neck', 1.6, [0.01, 0.045, 0]],
  ['head', 6.81, [0.025, 0.06, 0]],
]

const sided: readonly [string, percent: number, Vector][] = [
  ['ShoulderGirdle', 1.6, [-0.025, -0.01, 0.08]],
  ['UpperArm', 2.63, [0, -0.158, 0]],
  ['Forearm', 1.5, [0, -0.12, 0]],
  ['Hand', 0.42, [0, -0.055, 0]],
  ['Fingers', 0.165, [0, -0.035, 0]],
  ['Thigh', 14.47, [0, -0.161, 0]],
  ['Shank', 4.57, [-0.015, -0.183, 0]],
  ['Foot', 1.15, [0.04, -0.04, 0]],
  ['Toes', 0.18, [0.02, 0, 0]],
]

/** Every segment's mass for a shape. Girth is taken to weigh on all segments alike. */
export function placeMasses(shape: BodyShape): Readonly<Record<SegmentName, SegmentMass>> {
  const size = shape.heightMetres / tableHeightMetres
  const rows: [string, number, Vector][] = [
    ...middle,
    ...sided.map(([name, percent, centre]): [string, number, Vector] => [`right${name}`, percent, centre]),
    ...sided.map(([name, percent, [x, y, z]]): [string, number, Vector] => [
      `left${name}`,
      percent,
      [x, y, -z],
    ]),
  ]
  const total = rows.reduce((sum, [, percent]) => sum + percent, 0)
  const masses: Partial<Record<SegmentName, SegmentMass>> = {}
  for (const [segment, percent, [x, y, z]] of rows) {
    masses[segment as SegmentName] = { share: percent / total, centre: [x * size, y * size, z * size] }
  }
  return masses as Record<SegmentName, SegmentMass>
}
