import type { SegmentName, Vector } from './pose.ts'

/** What makes one body different from another. All but height are factors, 1 being the average adult. */
export type BodyShape = {
  readonly heightMetres: number
  /** How much flesh: 0.85 slender, 1.2 stout. */
  readonly girth: number
  readonly shoulderBreadth: number
  readonly hipBreadth: number
}

export const averageShape: BodyShape = { heightMetres: 1.7, girth: 1, shoulderBreadth: 1, hipBreadth: 1 }

/** The height for which the metres below are written. */
export const tableHeightMetres = 1.7

/*
 * Where each joint is in its parent's frame, metres, for the right side of a person of 1.70 m.
 * Arm segments between joint centres: de Leva 1996, J Biomech 29:1223 (upper arm 16.2 %, forearm 15.4 %, hand
 * 10.8 % of height). Leg segments and the heights of ankle, knee, hip: Drillis & Contini 1966, as printed in
 * Winter 2009 (3.9, 28.5, 53.0 %). Hip and lumbosacral joints in the pelvis: gait2392 (Delp et al. 1990), scaled.
 * The spine's curve is that of relaxed standing. The ankle lies a little behind hip and knee so that the centre
 * of mass falls in front of it, as it does in people.
 */
const spineJoints: Partial<Record<SegmentName, Vector>> = {
  pelvis: [0, 0, 0],
  lowerLumbar: [-0.03, 0.11, 0],
  upperLumbar: [0.012, 0.075, 0],
  lowerThorax: [-0.012, 0.085, 0],
  upperThorax: [-0.025, 0.135, 0],
  neck: [0.015, 0.15, 0],
  head: [0.022, 0.085, 0],
}

const rightJoints: Readonly<Record<string, Vector>> = {
  ShoulderGirdle: [0.055, 0.085, 0.025],
  UpperArm: [-0.025, -0.02, 0.15],
  Forearm: [0, -0.275, 0],
  Hand: [0, -0.2625, 0],
  Fingers: [0, -0.09, 0],
  Thigh: [0, 0, 0.085],
  Shank: [0, -0.417, 0],
  Foot: [-0.035, -0.418, 0],
  Toes: [0.132, -0.046, 0],
}

/** From the sole to the ankle joint, metres at 1.70 m. */
export const ankleHeightMetres = 0.066

/** Joint positions in their parents' frames for a shape, metres. */
export function jointOffsets(shape: BodyShape): Readonly<Record<SegmentName, Vector>> {
  const size = shape.heightMetres / tableHeightMetres
  const offsets: Partial<Record<SegmentName, Vector>> = {}
  for (const [name, [x, y, z]] of Object.entries(spineJoints)) {
    offsets[name as SegmentName] = [x * size, y * size, z * size]
  }
  for (const [name, [x, y, z]] of Object.entries(rightJoints)) {
    const breadth =
      name === 'UpperArm' || name === 'ShoulderGirdle'
        ? shape.shoulderBreadth
        : name === 'Thigh'
          ? shape.hipBreadth
          : 1
    offsets[`right${name}` as SegmentName] = [x * size, y * size, z * size * breadth]
    offsets[`left${name}` as SegmentName] = [x * size, y * size, -z * size * breadth]
  }
  return offsets as Record<SegmentName, Vector>
}
