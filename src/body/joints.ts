import type { JointAngleName, SegmentName } from './pose.ts'

/** One joint angle: it turns the segment about an axis of its own frame; `sign` is the sense of positive. */
export type JointAxis = { readonly angle: JointAngleName; readonly axis: 0 | 1 | 2; readonly sign: 1 | -1 }

/** How a segment hangs on its parent. Axes act in order, each in the frame the ones before have turned. */
export type Joint = {
  readonly segment: SegmentName
  readonly parent: SegmentName
  readonly axes: readonly JointAxis[]
}

const X = 0
const Y = 1
const Z = 2

/** Flexion about z, side bend about x, rotation about y; all positive forward or to the right. */
function spine(segment: SegmentName, parent: SegmentName, name: string): Joint {
  return {
    segment,
    parent,
    axes: [
      { angle: `${name}Flexion` as JointAngleName, axis: Z, sign: -1 },
      { angle: `${name}SideBend` as JointAngleName, axis: X, sign: 1 },
      { angle: `${name}Rotation` as JointAngleName, axis: Y, sign: -1 },
    ],
  }
}

/**
 * The joints of one side. A mirror in the plane z = 0 keeps turns about z and reverses those about x and y, so
 * every sign below is written for the right side and multiplied for the left.
 */
function side(name: 'left' | 'right'): Joint[] {
  const outward = name === 'right' ? 1 : -1
  const joint = (segment: string, parent: string, ...axes: [string, 0 | 1 | 2, 1 | -1][]): Joint => ({
    segment: `${name}${segment}` as SegmentName,
    parent: (parent.startsWith('upper') || parent === 'pelvis' ? parent : `${name}${parent}`) as SegmentName,
    axes: axes.map(([angle, axis, sign]) => ({
      angle: `${name}${angle}` as JointAngleName,
      axis,
      sign: (axis === Z ? sign : sign * outward) as 1 | -1,
    })),
  })
  return [
    joint(
      'ShoulderGirdle',
      'upperThorax',
      ['ShoulderGirdleProtraction', Y, 1],
      ['ShoulderGirdleElevation', X, -1],
    ),
    joint(
      'UpperArm',
      'ShoulderGirdle',
      ['ShoulderFlexion', Z, 1],
      ['ShoulderAbduction', X, -1],
      ['ShoulderInternalRotation', Y, 1],
    ),
    joint('Forearm', 'UpperArm', ['ElbowFlexion', Z, 1], ['ForearmPronation', Y, 1]),
    joint('Hand', 'Forearm', ['WristFlexion', X, 1], ['WristUlnarDeviation', Z, -1]),
    joint('Fingers', 'Hand', ['FingerFlexion', X, 1]),
    joint('Thigh', 'pelvis', ['HipFlexion', Z, 1], ['HipAbduction', X, -1], ['HipInternalRotation', Y, 1]),
    joint('Shank', 'Thigh', ['KneeFlexion', Z, -1]),
    joint('Foot', 'Shank', ['AnkleDorsiflexion', Z, 1], ['AnkleEversion', X, -1]),
    joint('Toes', 'Foot', ['ToeExtension', Z, 1]),
  ]
}

/** Every joint, parents before children. The pelvis is the root and has none. */
export const joints: readonly Joint[] = [
  spine('lowerLumbar', 'pelvis', 'lowerLumbar'),
  spine('upperLumbar', 'lowerLumbar', 'upperLumbar'),
  spine('lowerThorax', 'upperLumbar', 'lowerThoracic'),
  spine('upperThorax', 'lowerThorax', 'upperThoracic'),
  spine('neck', 'upperThorax', 'lowerNeck'),
  spine('head', 'neck', 'upperNeck'),
  ...side('left'),
  ...side('right'),
]
