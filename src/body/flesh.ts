import type { SegmentName, Vector } from './pose.ts'
import type { BodyShape } from './proportions.ts'
import { tableHeightMetres } from './proportions.ts'

/**
 * Flesh: a cone with two round ends, fixed to one segment. `from` and `to` are in the segment's frame; all in
 * metres. A trunk section is a cone lying across, from left to right, so that it is wider than deep.
 */
export type Flesh = {
  readonly part: FleshPart
  readonly segment: SegmentName
  readonly from: Vector
  readonly to: Vector
  readonly radiusFrom: number
  readonly radiusTo: number
}

/** What the cone is, for drawing (clothes, depth) and for naming what ran into what. */
export type FleshPart =
  | 'hips'
  | 'waist'
  | 'chest'
  | 'shoulders'
  | 'neck'
  | 'skull'
  | 'jaw'
  | 'upperArm'
  | 'forearm'
  | 'hand'
  | 'fingers'
  | 'thumb'
  | 'thigh'
  | 'shank'
  | 'calf'
  | 'heel'
  | 'foot'
  | 'toes'

type Row = readonly [
  part: FleshPart,
  segment: string,
  from: Vector,
  to: Vector,
  radiusFrom: number,
  radiusTo: number,
]

/*
 * Metres at 1.70 m, right side. Breadths and depths near the middle of ANSUR II (Gordon et al. 2014): hip breadth
 * 35 cm, waist depth 21 cm, chest breadth 30 cm and depth 23 cm, thigh girth 60 cm, calf girth 38 cm, upper arm
 * girth 33 cm, forearm 28 cm, head breadth 15 cm and length 19.5 cm.
 */
const across = (x: number, y: number, half: number): [Vector, Vector] => [
  [x, y, -half],
  [x, y, half],
]

const trunk: readonly Row[] = [
  ['hips', 'pelvis', ...across(-0.015, -0.005, 0.07), 0.105, 0.105],
  ['hips', 'pelvis', ...across(-0.02, 0.085, 0.062), 0.097, 0.097],
  ['waist', 'lowerLumbar', ...across(0.028, 0.045, 0.05), 0.093, 0.093],
  ['waist', 'upperLumbar', ...across(0.032, 0.035, 0.047), 0.092, 0.092],
  ['chest', 'lowerThorax', ...across(0.03, 0.04, 0.052), 0.1, 0.1],
  ['chest', 'lowerThorax', ...across(0.035, 0.115, 0.056), 0.102, 0.102],
  ['chest', 'upperThorax', ...across(0.052, 0.045, 0.06), 0.097, 0.097],
  ['neck', 'neck', [0.005, -0.015, 0], [0.028, 0.095, 0], 0.058, 0.054],
  ['skull', 'head', [0.008, 0.078, 0], [0.03, 0.074, 0], 0.081, 0.079],
  ['jaw', 'head', [0.032, 0.05, 0], [0.056, -0.012, 0], 0.064, 0.042],
]

const right: readonly Row[] = [
  ['shoulders', 'ShoulderGirdle', [-0.03, 0.01, 0.015], [-0.026, -0.014, 0.145], 0.052, 0.05],
  ['upperArm', 'UpperArm', [0, 0, 0], [0, -0.275, 0], 0.051, 0.038],
  ['forearm', 'Forearm', [0, 0, 0], [0, -0.2625, 0], 0.039, 0.026],
  ['hand', 'Hand', [0.012, -0.03, 0], [0.02, -0.085, 0], 0.018, 0.015],
  ['hand', 'Hand', [-0.012, -0.03, 0], [-0.022, -0.08, 0], 0.018, 0.014],
  ['thumb', 'Hand', [0.022, -0.03, -0.006], [0.045, -0.085, -0.014], 0.013, 0.01],
  ['fingers', 'Fingers', [0.018, 0, 0], [0.012, -0.083, 0], 0.013, 0.01],
  ['fingers', 'Fingers', [-0.02, 0.005, 0], [-0.013, -0.068, 0], 0.012, 0.009],
  ['thigh', 'Thigh', [0, -0.02, 0], [0, -0.417, 0], 0.09, 0.057],
  ['shank', 'Shank', [0, 0, 0], [-0.035, -0.418, 0], 0.056, 0.036],
  ['calf', 'Shank', [-0.012, -0.09, 0], [-0.022, -0.22, 0], 0.054, 0.046],
  ['heel', 'Foot', [0, 0, 0], [-0.025, -0.033, 0], 0.036, 0.033],
  ['foot', 'Foot', [-0.02, -0.036, 0], [0.13, -0.046, -0.014], 0.03, 0.02],
  ['foot', 'Foot', [0, -0.034, 0.004], [0.105, -0.05, 0.022], 0.03, 0.016],
  ['toes', 'Toes', [0, 0, -0.014], [0.045, -0.006, -0.014], 0.02, 0.013],
  ['toes', 'Toes', [-0.02, -0.003, 0.02], [0.022, -0.008, 0.014], 0.016, 0.011],
]

const soft = new Set<FleshPart>(['hips', 'waist', 'chest', 'upperArm', 'thigh', 'calf'])

/** All flesh of a body of this shape. */
export function layFlesh(shape: BodyShape): readonly Flesh[] {
  const size = shape.heightMetres / tableHeightMetres
  const place = (
    [part, name, from, to, radiusFrom, radiusTo]: Row,
    segment: string,
    mirrored: 1 | -1,
  ): Flesh => {
    const girth = soft.has(part) ? shape.girth : (1 + shape.girth) / 2
    const breadth = part === 'hips' ? shape.hipBreadth : name === 'ShoulderGirdle' ? shape.shoulderBreadth : 1
    const at = ([x, y, z]: Vector): Vector => [x * size, y * size, z * size * breadth * mirrored]
    return {
      part,
      segment: segment as SegmentName,
      from: at(from),
      to: at(to),
      radiusFrom: radiusFrom * size * girth,
      radiusTo: radiusTo * size * girth,
    }
  }
  return [
    ...trunk.map((row) => place(row, row[1], 1)),
    ...right.map((row) => place(row, `left${row[1]}`, -1)),
    ...right.map((row) => place(row, `right${row[1]}`, 1)),
  ]
}
