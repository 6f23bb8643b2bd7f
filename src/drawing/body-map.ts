import type { Body, SegmentName, Vector } from '../body/index.ts'
import { averageBody, forwardKinematics, standingPose, withAngles } from '../body/index.ts'
import { view } from './camera.ts'
import { drawFigure } from './draw-figure.ts'
import type { Drawing } from './drawing.ts'
import { hull } from './path.ts'
import { sit } from './stage.ts'

/** A place on the body to touch: what it is called, where it lies in the drawing, and its middle. */
export type BodyRegion = {
  readonly id: string
  readonly label: string
  readonly d: string
  readonly centre: readonly [x: number, y: number]
}

export type BodyMap = Drawing & { readonly regions: readonly BodyRegion[] }

type Ball = readonly [segment: string, centre: Vector, radii: Vector]
type Region = readonly [id: string, label: string, ...balls: Ball[]]

const frontMiddle: readonly Region[] = [
  ['head', 'head', ['head', [0.03, 0.05, 0], [0.07, 0.09, 0.062]]],
  ['neck', 'neck', ['neck', [0.016, 0.035, 0], [0.04, 0.03, 0.04]]],
  [
    'chest',
    'chest',
    ['upperThorax', [0.1, 0.04, 0], [0.02, 0.05, 0.12]],
    ['lowerThorax', [0.1, 0.09, 0], [0.02, 0.05, 0.115]],
  ],
  [
    'belly',
    'belly',
    ['upperLumbar', [0.1, 0.04, 0], [0.02, 0.05, 0.1]],
    ['pelvis', [0.06, 0.1, 0], [0.02, 0.04, 0.1]],
  ],
]
const frontSided: readonly Region[] = [
  [
    'Shoulder',
    'shoulder',
    ['UpperArm', [0, 0, 0], [0.045, 0.05, 0.045]],
    ['UpperArm', [0, -0.09, 0], [0.04, 0.03, 0.04]],
  ],
  ['Elbow', 'elbow', ['Forearm', [0, 0, 0], [0.032, 0.05, 0.034]]],
  [
    'Wrist',
    'wrist and hand',
    ['Hand', [0, 0.01, 0], [0.026, 0.02, 0.024]],
    ['Hand', [0, -0.12, 0], [0.03, 0.05, 0.03]],
  ],
  [
    'Groin',
    'groin',
    ['pelvis', [0.07, 0.035, 0.075], [0.02, 0.025, 0.03]],
    ['pelvis', [0.07, -0.045, 0.035], [0.02, 0.025, 0.02]],
  ],
  [
    'HipSide',
    'side of the hip',
    ['pelvis', [0, 0.05, 0.13], [0.03, 0.045, 0.022]],
    ['Thigh', [0, -0.07, 0.05], [0.03, 0.04, 0.02]],
  ],
  [
    'FrontThigh',
    'front of the thigh',
    ['Thigh', [0.04, -0.13, 0.005], [0.03, 0.04, 0.055]],
    ['Thigh', [0.03, -0.32, 0], [0.03, 0.03, 0.045]],
  ],
  ['Knee', 'knee', ['Shank', [0.03, 0, 0], [0.03, 0.05, 0.046]]],
  [
    'Shin',
    'shin',
    ['Shank', [0.01, -0.12, 0], [0.03, 0.045, 0.042]],
    ['Shank', [-0.02, -0.31, 0], [0.03, 0.05, 0.03]],
  ],
  [
    'Foot',
    'ankle and foot',
    ['Foot', [0, 0, 0], [0.03, 0.03, 0.032]],
    ['Foot', [0.1, -0.04, 0], [0.05, 0.02, 0.04]],
  ],
]
const backMiddle: readonly Region[] = [
  ['head', 'head', ['head', [0, 0.07, 0], [0.07, 0.08, 0.062]]],
  ['neck', 'back of the neck', ['neck', [-0.02, 0.035, 0], [0.03, 0.035, 0.042]]],
  [
    'upperBack',
    'between the shoulder blades',
    ['upperThorax', [-0.02, 0.06, 0], [0.02, 0.05, 0.05]],
    ['lowerThorax', [-0.02, 0.11, 0], [0.02, 0.04, 0.05]],
  ],
  ['midBack', 'middle of the back', ['lowerThorax', [-0.02, 0.02, 0], [0.02, 0.04, 0.1]]],
  [
    'lowBack',
    'low back',
    ['upperLumbar', [-0.03, 0.01, 0], [0.02, 0.035, 0.095]],
    ['lowerLumbar', [-0.03, 0.01, 0], [0.02, 0.035, 0.1]],
  ],
  [
    'tailbone',
    'tailbone',
    ['pelvis', [-0.09, 0.05, 0], [0.02, 0.035, 0.028]],
    ['pelvis', [-0.09, -0.01, 0], [0.02, 0.03, 0.016]],
  ],
]
const backSided: readonly Region[] = [
  [
    'ShoulderBlade',
    'shoulder blade',
    ['upperThorax', [-0.03, 0.04, 0.09], [0.02, 0.05, 0.035]],
    ['lowerThorax', [-0.03, 0.1, 0.09], [0.02, 0.04, 0.03]],
  ],
  [
    'Shoulder',
    'shoulder',
    ['UpperArm', [0, 0, 0.004], [0.04, 0.05, 0.042]],
    ['UpperArm', [0, -0.09, 0.004], [0.04, 0.03, 0.038]],
  ],
  ['Elbow', 'elbow', ['Forearm', [0, 0, 0], [0.032, 0.05, 0.034]]],
  [
    'Wrist',
    'wrist and hand',
    ['Hand', [0, 0.01, 0], [0.026, 0.02, 0.024]],
    ['Hand', [0, -0.12, 0], [0.03, 0.05, 0.03]],
  ],
  [
    'Buttock',
    'buttock',
    ['pelvis', [-0.09, 0.02, 0.085], [0.03, 0.055, 0.055]],
    ['pelvis', [-0.09, -0.05, 0.088], [0.03, 0.04, 0.055]],
  ],
  [
    'BackThigh',
    'back of the thigh',
    ['Thigh', [-0.05, -0.16, 0], [0.03, 0.04, 0.058]],
    ['Thigh', [-0.04, -0.32, 0], [0.03, 0.03, 0.044]],
  ],
  ['Knee', 'back of the knee', ['Shank', [-0.03, 0, 0], [0.03, 0.045, 0.044]]],
  [
    'Calf',
    'calf',
    ['Shank', [-0.03, -0.12, 0], [0.03, 0.05, 0.044]],
    ['Shank', [-0.03, -0.28, 0], [0.03, 0.04, 0.032]],
  ],
  [
    'Heel',
    'heel and ankle',
    ['Shank', [-0.04, -0.38, 0], [0.03, 0.03, 0.03]],
    ['Foot', [-0.03, -0.03, 0], [0.03, 0.03, 0.03]],
  ],
]

/** The whole body from the front or the back, with places to touch for "where does it hurt?". */
export function drawBodyMap(from: 'front' | 'back', body: Body = averageBody): BodyMap {
  const pose = withAngles(standingPose(body), {
    leftShoulderAbduction: 18,
    rightShoulderAbduction: 18,
    leftHipAbduction: 6,
    rightHipAbduction: 6,
  })
  const camera = { azimuthDegrees: from === 'front' ? 0 : 180, elevationDegrees: 4 }
  const sitting = sit(view(camera), forwardKinematics(pose, body), body)
  const size = body.shape.heightMetres / averageBody.shape.heightMetres
  const lay = ([id, label, ...balls]: Region, side?: 'left' | 'right'): BodyRegion => {
    const sign = side === 'left' ? -1 : 1
    const ovals = balls.map(([segment, [x, y, z], [rx, ry, rz]]) =>
      sitting.look({
        segment: (side && /^[A-Z]/.test(segment) ? side + segment : segment) as SegmentName,
        centre: [x * size, y * size, z * size * sign],
        radii: [rx * size, ry * size, rz * size],
      }),
    )
    const middle = (pick: (oval: (typeof ovals)[number]) => number) =>
      Math.round((ovals.reduce((sum, oval) => sum + pick(oval), 0) / ovals.length) * 10) / 10
    return {
      id: side ? side + id : id,
      label: side ? `${side} ${label}` : label,
      d: hull(...ovals),
      centre: [middle(({ x }) => x), middle(({ y }) => y)],
    }
  }
  const [middle, sided] = from === 'front' ? [frontMiddle, frontSided] : [backMiddle, backSided]
  return {
    ...drawFigure(pose, { camera, body }),
    regions: [
      ...middle.map((region) => lay(region)),
      ...sided.flatMap((region) => [lay(region, 'left'), lay(region, 'right')]),
    ],
  }
}
