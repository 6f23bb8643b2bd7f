import type { Body, SegmentName, Vector } from '../body/index.ts'
import { averageShape } from '../body/index.ts'

/** An ellipsoid of flesh: its centre and half-axes in its segment's frame, metres. */
export type Form = { readonly segment: SegmentName; readonly centre: Vector; readonly radii: Vector }

type Row = readonly [segment: string, centre: Vector, radii: Vector | number]

/*
 * Metres at 1.70 m. Where the body touches things these agree with the flesh of body/, so that a pelvis on the
 * wall is drawn on the wall; the swell of calf, seat and chest is the illustrator's.
 */
const middle = {
  hips: ['pelvis', [-0.015, -0.002, 0], [0.103, 0.098, 0.168]],
  hipsTop: ['pelvis', [-0.02, 0.085, 0], [0.093, 0.06, 0.146]],
  crotch: ['pelvis', [0.005, -0.055, 0], [0.06, 0.045, 0.03]],
  hem: ['pelvis', [-0.018, 0.06, 0], [0.104, 0.05, 0.16]],
  lowWaist: ['lowerLumbar', [0.026, 0.045, 0], [0.094, 0.075, 0.14]],
  waist: ['upperLumbar', [0.03, 0.035, 0], [0.092, 0.085, 0.134]],
  ribs: ['lowerThorax', [0.03, 0.04, 0], [0.098, 0.085, 0.143]],
  highRibs: ['lowerThorax', [0.036, 0.115, 0], [0.103, 0.085, 0.152]],
  chest: ['upperThorax', [0.05, 0.045, 0], [0.097, 0.08, 0.15]],
  collar: ['upperThorax', [0.02, 0.09, 0], [0.066, 0.04, 0.088]],
  nape: ['upperThorax', [0.006, 0.108, 0], [0.05, 0.036, 0.056]],
  throat: ['neck', [0.014, -0.012, 0], [0.046, 0.034, 0.048]],
  neckTop: ['neck', [0.016, 0.08, 0], [0.045, 0.04, 0.043]],
  skull: ['head', [0.018, 0.066, 0], [0.094, 0.093, 0.075]],
  cheek: ['head', [0.05, 0.028, 0], [0.052, 0.054, 0.062]],
  jaw: ['head', [0.06, -0.012, 0], [0.035, 0.036, 0.043]],
  noseTop: ['head', [0.099, 0.058, 0], 0.008],
  nose: ['head', [0.109, 0.029, 0], [0.012, 0.009, 0.011]],
  bun: ['head', [-0.074, 0.122, 0], [0.038, 0.038, 0.04]],
} as const satisfies Record<string, Row>

const sided = {
  seat: ['pelvis', [-0.045, -0.03, 0.078], [0.084, 0.085, 0.082]],
  hipJoin: ['pelvis', [-0.008, 0.035, 0.07], [0.075, 0.06, 0.075]],
  shoulderInner: ['ShoulderGirdle', [-0.03, -0.022, 0.09], 0.044],
  trapezius: ['ShoulderGirdle', [-0.034, -0.002, 0.036], 0.04],
  shoulder: ['ShoulderGirdle', [-0.026, -0.03, 0.128], 0.046],
  deltoid: ['UpperArm', [0, -0.016, -0.002], 0.047],
  sleeveTop: ['UpperArm', [0.001, -0.055, 0.004], 0.0525],
  sleeve: ['UpperArm', [0.002, -0.135, 0.002], [0.052, 0.014, 0.051]],
  upperArm: ['UpperArm', [0.004, -0.1, 0.002], 0.046],
  upperArmLow: ['UpperArm', [0.004, -0.2, 0], 0.04],
  elbow: ['UpperArm', [0, -0.275, 0], 0.0345],
  forearmTop: ['Forearm', [0, 0, 0], 0.0345],
  forearmSwell: ['Forearm', [0.004, -0.07, 0.002], 0.0385],
  forearmLow: ['Forearm', [0.001, -0.18, 0], 0.029],
  wrist: ['Forearm', [0, -0.2625, 0], [0.026, 0.026, 0.021]],
  handTop: ['Hand', [0, 0, 0], [0.026, 0.024, 0.021]],
  palm: ['Hand', [0.002, -0.06, 0], [0.04, 0.03, 0.017]],
  knuckles: ['Fingers', [0, 0, 0], [0.037, 0.018, 0.015]],
  fingers: ['Fingers', [0, -0.045, 0], [0.032, 0.02, 0.012]],
  fingertips: ['Fingers', [-0.002, -0.08, 0], [0.02, 0.013, 0.01]],
  thumbRoot: ['Hand', [0.02, -0.022, -0.006], 0.017],
  thumbMiddle: ['Hand', [0.046, -0.06, -0.012], 0.0125],
  thumbTip: ['Hand', [0.058, -0.092, -0.016], 0.0105],
  thighTop: ['Thigh', [0.002, -0.02, 0.004], [0.088, 0.088, 0.085]],
  thighSwell: ['Thigh', [0.008, -0.15, 0], [0.083, 0.08, 0.078]],
  thighLow: ['Thigh', [0.004, -0.33, 0], 0.061],
  knee: ['Thigh', [0.002, -0.417, 0], 0.053],
  kneeCap: ['Shank', [0.002, 0, 0], 0.053],
  calf: ['Shank', [-0.02, -0.12, 0], [0.054, 0.06, 0.052]],
  calfLow: ['Shank', [-0.026, -0.23, 0], 0.043],
  legHem: ['Shank', [-0.03, -0.305, 0], [0.039, 0.014, 0.038]],
  shin: ['Shank', [-0.03, -0.3, 0], 0.033],
  ankleSide: ['Shank', [-0.034, -0.365, 0], 0.0305],
  ankle: ['Shank', [-0.035, -0.405, 0], [0.035, 0.033, 0.033]],
  ankleTop: ['Foot', [0, 0, 0], [0.035, 0.034, 0.034]],
  heel: ['Foot', [-0.027, -0.035, 0], [0.031, 0.031, 0.03]],
  instep: ['Foot', [0.05, -0.026, -0.006], [0.03, 0.026, 0.032]],
  ball: ['Foot', [0.112, -0.046, 0.002], [0.03, 0.02, 0.043]],
  toeTip: ['Toes', [0.034, -0.007, -0.008], [0.024, 0.013, 0.026]],
  littleToe: ['Toes', [0.008, -0.008, 0.026], [0.022, 0.012, 0.018]],
  ear: ['head', [0.008, 0.038, 0.074], [0.018, 0.029, 0.01]],
} as const satisfies Record<string, Row>

type Middle = keyof typeof middle
type Sided = keyof typeof sided
export type FormName = Middle | `${'left' | 'right'}${Capitalize<Sided>}`
export type Forms = Readonly<Record<FormName, Form>>

const fleshy = /^(pelvis|.*Lumbar|.*Thorax|.*Thigh|.*UpperArm|.*Shank)$/

function lay(row: Row, side: 'left' | 'right' | undefined, body: Body): Form {
  const { shape } = body
  const size = shape.heightMetres / averageShape.heightMetres
  const [name, [x, y, z], radii] = row
  const segment = (side && /^[A-Z]/.test(name) ? side + name : name) as SegmentName
  // flesh is round the bones: trunk and thighs take all of it, hands, feet and face hardly any
  const girth = fleshy.test(segment) ? shape.girth : 1 + (shape.girth - 1) * 0.35
  const breadth =
    segment === 'pelvis' ? shape.hipBreadth : /Thorax|Girdle/.test(segment) ? shape.shoulderBreadth : 1
  const [rx, ry, rz] = typeof radii === 'number' ? [radii, radii, radii] : radii
  const along = /Thigh|Shank|Arm|Forearm/.test(segment) ? 1 + (girth - 1) / 2 : girth
  return {
    segment,
    centre: [x * size, y * size, z * size * breadth * (side === 'left' ? -1 : 1)],
    radii: [rx * size * girth, ry * size * along, rz * size * girth * (side ? 1 : breadth)],
  }
}

const laid = new WeakMap<Body, Forms>()

/** Every ellipsoid of a body. Made once for a body and kept. */
export function formsOf(body: Body): Forms {
  const kept = laid.get(body)
  if (kept) return kept
  const forms: Record<string, Form> = {}
  for (const [name, row] of Object.entries<Row>(middle)) forms[name] = lay(row, undefined, body)
  for (const [name, row] of Object.entries<Row>(sided)) {
    const rest = name.charAt(0).toUpperCase() + name.slice(1)
    forms[`left${rest}`] = lay(row, 'left', body)
    forms[`right${rest}`] = lay(row, 'right', body)
  }
  laid.set(body, forms as Forms)
  return forms as Forms
}
