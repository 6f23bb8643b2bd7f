import { unitsPerMetre } from './camera.ts'
import type { Shape } from './drawing.ts'
import type { FormName } from './forms.ts'
import type { PropLayer } from './furniture.ts'
import type { Hair } from './head.ts'
import { drawHead } from './head.ts'
import type { Layer } from './order.ts'
import { paintOrder } from './order.ts'
import type { Part, Seam, Tube } from './parts.ts'
import { parts, seams } from './parts.ts'
import { hull } from './path.ts'
import type { Sitting } from './stage.ts'
import type { Tint } from './tint.ts'
import { drawTint } from './tint.ts'
import { tube } from './tube.ts'

const headIndex = parts.length
const indexOf = new Map(parts.map((part, index) => [part.id, index]))

/** Metres of preference when two parts are about as near: the shirt over hips and thighs, limbs over the trunk. */
const preference: Readonly<Record<string, number>> = { belly: 0.14, chest: 0.05, hips: 0.02, neck: 0.05 }
const limbPreference = { Arm: 0.06, Leg: 0.03 }

function biasOf(part: Part): number {
  return (preference[part.id] ?? limbPreference[part.limb.endsWith('Arm') ? 'Arm' : 'Leg']) * unitsPerMetre
}
const biases = parts.map(biasOf)
const headBias = 0.07 * unitsPerMetre
const headSpine: readonly FormName[] = ['skull', 'jaw']

const chestIndex = indexOf.get('chest')
const neckIndex = indexOf.get('neck')

/** Seen from the front the neck stands before the collar, seen from behind the collar hides it. */
function collarInFront({ axes, view: { near } }: Sitting): boolean {
  const [x] = axes('upperThorax')
  return near[0] * x[0] + near[1] * x[1] + near[2] * x[2] > 0
}

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

/** What else is in the picture with the body. */
export type Company = {
  readonly hair: Hair
  readonly props: readonly PropLayer[]
  readonly tints: readonly Tint[]
}

/** The body, with the props it is before or behind, farthest shape first. */
export function drawBody(sitting: Sitting, { hair, props, tints }: Company): Shape[] {
  const { seen } = sitting
  const far = farLimbs(sitting)
  const layers: Layer[] = parts.map((part, index) => ({
    spine: part.spine.map(seen),
    bias: biases[index] as number,
  }))
  layers.push({ spine: headSpine.map(seen), bias: headBias }, ...props)
  const order = paintOrder(layers, (a, b) => {
    if (a === chestIndex && b === neckIndex) return collarInFront(sitting) ? -1 : 1
    if (a === neckIndex && b === headIndex) return -1
    if (b <= headIndex) return undefined
    return againstProp(sitting, a, props[b - headIndex - 1] as PropLayer, props[a - headIndex - 1])
  })
  const place = new Array<number>(order.length)
  order.forEach((part, position) => {
    place[part] = position
  })
  const shapes: Shape[] = []
  for (const index of order) {
    if (index > headIndex) shapes.push(...(props[index - headIndex - 1] as PropLayer).shapes)
    else if (index === headIndex) shapes.push(...drawHead(sitting, hair))
    else {
      const part = parts[index] as Part
      shapes.push(...drawPart(part, sitting, far))
      for (const seam of seams) {
        const innerLast = seam.parts[0] === part.id
        if (!innerLast && seam.parts[1] !== part.id) continue
        const other = indexOf.get(seam.parts[innerLast ? 1 : 0]) as number
        if ((place[other] as number) < (place[index] as number))
          shapes.push(...drawSeam(seam, innerLast, sitting, far))
      }
      if (tints.length > 0) shapes.push(...drawTint(sitting, part.id, tints))
    }
  }
  return shapes
}

function classOf(material: string, limb: string, far: ReadonlySet<string>): string {
  return far.has(limb) ? `uncoil-${material} uncoil-far` : `uncoil-${material}`
}

function drawPart(part: Part, { seen }: Sitting, far: ReadonlySet<string>): Shape[] {
  return part.pieces.map(({ material, hulls = [], tubes = [] }, number) => {
    let d = ''
    for (const names of hulls) d += hull(...names.map(seen))
    for (const [chain, from, to] of tubes) d += tube(chain.map(seen), from, to)
    return { id: part.id + (number || ''), className: classOf(material, part.limb, far), d }
  })
}

function isTube(filled: Seam['onInner']): filled is Tube {
  return typeof filled[1] === 'number'
}

function drawSeam(seam: Seam, innerLast: boolean, { seen }: Sitting, far: ReadonlySet<string>): Shape[] {
  const [inner, outer] = seam.parts.map((id) => (parts[indexOf.get(id) as number] as Part).limb) as [
    string,
    string,
  ]
  // a far limb keeps its own tone up to the edge of the trunk
  if (far.has(outer) && !far.has(inner)) return []
  const filled = innerLast ? seam.onOuter : seam.onInner
  return [
    {
      id: seam.parts.join('-'),
      className: `${classOf(seam.material, outer, far)} uncoil-seam`,
      d: isTube(filled) ? tube(filled[0].map(seen), filled[1], filled[2]) : hull(...filled.map(seen)),
    },
  ]
}

/** Above 0 when layer `a` is before the prop; undefined leaves it to how near they are. */
function againstProp(
  sitting: Sitting,
  a: number,
  prop: PropLayer,
  other: PropLayer | undefined,
): number | undefined {
  if (other) return prop.before(other.centre) || undefined
  const spine = a === headIndex ? headSpine : (parts[a] as Part).spine
  let sum = 0
  for (const name of spine) {
    const { segment, centre } = sitting.forms[name]
    sum += Math.sign(prop.before(sitting.point(segment, centre)))
  }
  return sum === 0 ? undefined : sum
}
