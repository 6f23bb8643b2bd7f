import type { Vector } from '../body/index.ts'
import type { Shape } from './drawing.ts'
import type { Form } from './forms.ts'
import { hull } from './path.ts'
import { turned } from './rotation.ts'
import type { Sitting } from './stage.ts'

/** Where a muscle shows on the body. Sided names are the side's own muscle. */
export type TintRegion =
  | 'neck'
  | 'upperBack'
  | 'lowBack'
  | 'chest'
  | 'belly'
  | `${'left' | 'right'}${'Side' | 'Buttock' | 'HipFront' | 'OuterHip' | 'InnerThigh' | 'FrontThigh' | 'BackThigh' | 'Calf' | 'Shoulder'}`

type Patch = {
  /** The part after which it is painted, so that what is in front stays in front. */
  readonly part: string
  readonly segments: readonly [string, string]
  readonly ends: readonly [Vector, Vector]
  readonly radii: readonly [Vector, Vector]
  /** The way the skin over it faces, in the first segment's frame. */
  readonly facing: Vector
}

const back: Vector = [-1, 0, 0]
const front: Vector = [1, 0, 0]

const middle: Readonly<Record<string, Patch>> = {
  neck: {
    part: 'neck',
    segments: ['neck', 'neck'],
    ends: [
      [-0.012, 0, 0],
      [-0.008, 0.06, 0],
    ],
    radii: [
      [0.02, 0.02, 0.03],
      [0.02, 0.02, 0.025],
    ],
    facing: back,
  },
  upperBack: {
    part: 'chest',
    segments: ['lowerThorax', 'upperThorax'],
    ends: [
      [-0.025, 0.06, 0],
      [-0.012, 0.05, 0],
    ],
    radii: [
      [0.03, 0.06, 0.08],
      [0.03, 0.06, 0.09],
    ],
    facing: back,
  },
  lowBack: {
    part: 'belly',
    segments: ['lowerLumbar', 'upperLumbar'],
    ends: [
      [-0.028, 0.01, 0],
      [-0.024, 0.05, 0],
    ],
    radii: [
      [0.03, 0.04, 0.07],
      [0.03, 0.04, 0.06],
    ],
    facing: back,
  },
  chest: {
    part: 'chest',
    segments: ['lowerThorax', 'upperThorax'],
    ends: [
      [0.1, 0.12, 0],
      [0.1, 0.04, 0],
    ],
    radii: [
      [0.03, 0.04, 0.1],
      [0.03, 0.05, 0.11],
    ],
    facing: front,
  },
  belly: {
    part: 'belly',
    segments: ['lowerLumbar', 'upperLumbar'],
    ends: [
      [0.085, 0.01, 0],
      [0.085, 0.04, 0],
    ],
    radii: [
      [0.03, 0.05, 0.07],
      [0.03, 0.05, 0.07],
    ],
    facing: front,
  },
}

const sided: Readonly<Record<string, Patch>> = {
  Side: {
    part: 'belly',
    segments: ['lowerLumbar', 'lowerThorax'],
    ends: [
      [0.02, 0, 0.1],
      [0.03, 0.06, 0.11],
    ],
    radii: [
      [0.05, 0.05, 0.03],
      [0.05, 0.05, 0.025],
    ],
    facing: [0, 0, 1],
  },
  Buttock: {
    part: 'hips',
    segments: ['pelvis', 'pelvis'],
    ends: [
      [-0.085, 0.03, 0.06],
      [-0.075, -0.045, 0.085],
    ],
    radii: [
      [0.03, 0.04, 0.045],
      [0.04, 0.04, 0.045],
    ],
    facing: [-1, 0, 0.3],
  },
  HipFront: {
    part: 'Thigh',
    segments: ['pelvis', 'Thigh'],
    ends: [
      [0.035, 0.05, 0.075],
      [0.045, -0.07, 0],
    ],
    radii: [
      [0.03, 0.03, 0.03],
      [0.03, 0.04, 0.035],
    ],
    facing: front,
  },
  OuterHip: {
    part: 'Thigh',
    segments: ['pelvis', 'Thigh'],
    ends: [
      [-0.01, 0.07, 0.12],
      [0, -0.06, 0.05],
    ],
    radii: [
      [0.04, 0.03, 0.02],
      [0.04, 0.04, 0.025],
    ],
    facing: [0, 0, 1],
  },
  InnerThigh: {
    part: 'Thigh',
    segments: ['Thigh', 'Thigh'],
    ends: [
      [0, -0.08, -0.045],
      [0, -0.3, -0.03],
    ],
    radii: [
      [0.04, 0.05, 0.03],
      [0.025, 0.04, 0.02],
    ],
    facing: [0.3, 0, -1],
  },
  FrontThigh: {
    part: 'Thigh',
    segments: ['Thigh', 'Thigh'],
    ends: [
      [0.04, -0.1, 0],
      [0.028, -0.34, 0],
    ],
    radii: [
      [0.04, 0.05, 0.045],
      [0.025, 0.04, 0.032],
    ],
    facing: front,
  },
  BackThigh: {
    part: 'Thigh',
    segments: ['Thigh', 'Thigh'],
    ends: [
      [-0.035, -0.1, 0],
      [-0.022, -0.34, 0],
    ],
    radii: [
      [0.042, 0.05, 0.048],
      [0.028, 0.04, 0.034],
    ],
    facing: back,
  },
  Calf: {
    part: 'Shank',
    segments: ['Shank', 'Shank'],
    ends: [
      [-0.038, -0.09, 0],
      [-0.04, -0.24, 0],
    ],
    radii: [
      [0.028, 0.05, 0.036],
      [0.02, 0.035, 0.022],
    ],
    facing: back,
  },
  Shoulder: {
    part: 'UpperArm',
    segments: ['UpperArm', 'UpperArm'],
    ends: [
      [0, 0, 0.015],
      [0.002, -0.09, 0.01],
    ],
    radii: [
      [0.03, 0.03, 0.03],
      [0.028, 0.03, 0.03],
    ],
    facing: [0, 0, 1],
  },
}

export type Tint = { readonly region: TintRegion /** 0 to 1: how strongly. */; readonly strength: number }

/** Highlights over a part, in paint order; none for a muscle on the far side of it. */
export function drawTint(sitting: Sitting, partId: string, tints: readonly Tint[]): Shape[] {
  const shapes: Shape[] = []
  for (const { region, strength } of tints) {
    const side = region.startsWith('left') ? 'left' : region.startsWith('right') ? 'right' : undefined
    const patch = side ? sided[region.slice(side.length)] : middle[region]
    if (!patch) continue
    const own = (name: string) => (side && /^[A-Z]/.test(name) ? side + name : name)
    if (own(patch.part) !== partId || strength <= 0) continue
    const sign = side === 'left' ? -1 : 1
    const mirrored = ([x, y, z]: Vector): Vector => [x, y, z * sign]
    const [first, second] = patch.segments.map(own) as [Form['segment'], Form['segment']]
    const [fx, fy, fz] = turned(sitting.axes(first), mirrored(patch.facing))
    const [nx, ny, nz] = sitting.view.near
    if (fx * nx + fy * ny + fz * nz < -0.35 * Math.hypot(nx, ny, nz)) continue
    const size = sitting.forms.skull.radii[0] / 0.094
    const form = (segment: Form['segment'], centre: Vector, radii: Vector): Form => ({
      segment,
      centre: mirrored(centre).map((metres) => metres * size) as unknown as Vector,
      radii: radii.map((metres) => metres * size) as unknown as Vector,
    })
    shapes.push({
      id: `tint-${region}`,
      className: `uncoil-tint uncoil-tint-${Math.max(1, Math.min(3, Math.ceil(strength * 3)))}`,
      d: hull(
        sitting.look(form(first, patch.ends[0], patch.radii[0])),
        sitting.look(form(second, patch.ends[1], patch.radii[1])),
      ),
    })
  }
  return shapes
}
