import type { Body, Frames, Pose } from '../body/index.ts'
import { averageBody, forwardKinematics } from '../body/index.ts'
import type { Camera, View } from './camera.ts'
import { unitsPerMetre, view } from './camera.ts'
import type { Shape } from './drawing.ts'
import type { FormName } from './forms.ts'
import type { Hair } from './head.ts'
import { drawHead } from './head.ts'
import type { Layer } from './order.ts'
import { paintOrder } from './order.ts'
import type { Part } from './parts.ts'
import { parts, seams } from './parts.ts'
import { chain } from './path.ts'
import type { Sitting } from './stage.ts'
import { sit } from './stage.ts'

const headIndex = parts.length
const indexOf = new Map(parts.map((part, index) => [part.id, index]))

/** Metres of preference when two parts are about as near: clothes over hips, arms over the trunk. */
const preference: Readonly<Record<string, number>> = { belly: 0.13, chest: 0.07, hips: 0.02, neck: 0.1 }

function biasOf(part: Part): number {
  const metres = preference[part.id] ?? (part.limb.endsWith('Arm') ? 0.07 : 0.03)
  return metres * unitsPerMetre
}
const biases = parts.map(biasOf)
const headSpine: readonly FormName[] = ['brow', 'jaw']

/** A limb is darker when its twin is nearer by this share of the distance between their roots. */
const farShare = 0.78

function farLimbs(sitting: Sitting): ReadonlySet<string> {
  const far = new Set<string>()
  for (const [limb, form] of [
    ['Arm', 'Deltoid'],
    ['Leg', 'ThighTop'],
  ] as const) {
    const left = sitting.seen(`left${form}`)
    const right = sitting.seen(`right${form}`)
    const depth = left.near - right.near
    const flat = Math.hypot(left.x - right.x, left.y - right.y)
    if (Math.abs(depth) > farShare * Math.hypot(depth, flat)) far.add((depth > 0 ? 'right' : 'left') + limb)
  }
  return far
}

export type Figure = { readonly shapes: readonly Shape[]; readonly sitting: Sitting; readonly far: ReadonlySet<string> }

/** The body alone, farthest shape first. */
export function drawBody(frames: Frames, from: View, body: Body, hair: Hair): Figure {
  const sitting = sit(from, frames, body)
  const { seen } = sitting
  const far = farLimbs(sitting)
  const layers: Layer[] = parts.map((part, index) => ({ spine: part.spine.map(seen), bias: biases[index] as number }))
  layers.push({ spine: headSpine.map(seen), bias: 0.06 * unitsPerMetre })
  const order = paintOrder(layers)
  const place = new Array<number>(order.length)
  order.forEach((part, position) => {
    place[part] = position
  })
  const tone = (material: string, limb: string) =>
    far.has(limb) ? `uncoil-${material} uncoil-far` : `uncoil-${material}`

  const shapes: Shape[] = []
  for (const index of order) {
    if (index === headIndex) {
      shapes.push(...drawHead(sitting, hair))
      continue
    }
    const part = parts[index] as Part
    part.pieces.forEach(({ material, chains }, number) => {
      let d = ''
      for (const names of chains) d += chain(names.map(seen))
      shapes.push({ id: part.id + (number || ''), className: tone(material, part.limb), d })
    })
    for (const { parts: pair, material, onInner, onOuter } of seams) {
      const innerLast = pair[0] === part.id
      if (!innerLast && pair[1] !== part.id) continue
      const other = indexOf.get(innerLast ? pair[1] : pair[0]) as number
      if ((place[other] as number) > (place[index] as number)) continue
      const outer = parts[indexOf.get(pair[1]) as number] as Part
      // a far limb keeps its own tone up to the edge of the trunk
      if (far.has(outer.limb) && !far.has((parts[indexOf.get(pair[0]) as number] as Part).limb)) continue
      const names = innerLast ? onOuter : onInner
      shapes.push({
        id: `${pair[0]}-${pair[1]}`,
        className: `${tone(material, outer.limb)} uncoil-seam`,
        d: chain(names.map(seen)),
      })
    }
  }
  return { shapes, sitting, far }
}

/** Frames of a pose, or frames as they are. */
export function framesOf(pose: Pose | Frames, body: Body = averageBody): Frames {
  return 'angles' in pose ? forwardKinematics(pose as Pose, body) : (pose as Frames)
}

export function viewOf(camera: Camera): View {
  return view(camera)
}
