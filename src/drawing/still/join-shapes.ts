import type { Shape } from '../drawing.ts'

type Reach = { left: number; right: number; top: number; bottom: number }

/** A rectangle that surely holds a path: its points, its curves' control points, and its arcs' radii about them. */
function reachOf(d: string): Reach {
  const reach: Reach = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  let [endX, endY] = [0, 0]
  const hold = (x: number, y: number, by: number) => {
    reach.left = Math.min(reach.left, x - by)
    reach.right = Math.max(reach.right, x + by)
    reach.top = Math.min(reach.top, y - by)
    reach.bottom = Math.max(reach.bottom, y + by)
  }
  for (const [, command, text = ''] of d.matchAll(/([MLQCA])([^MLQCAZ]*)/g)) {
    const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number)
    const points = command === 'A' ? numbers.slice(5) : numbers
    // an arc between two points goes no farther from them than its longer axis
    const by = command === 'A' ? 2 * Math.max(numbers[0] ?? 0, numbers[1] ?? 0) : 0
    if (by > 0) hold(endX, endY, Math.min(by, 40))
    for (let i = 0; i + 1 < points.length; i += 2) hold(points[i] as number, points[i + 1] as number, 0)
    ;[endX, endY] = points.slice(-2) as [number, number]
  }
  return reach
}

function meet(a: Reach, b: Reach): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** A shape being joined: the parts it is made of, and how far it reaches, worked out when first asked for. */
type Joint = { shape: Shape; readonly parts: Set<string>; reach?: Reach }

const partOf = (id: string) => id.replace(/\d+$/, '')

function reach(joint: Joint): Reach {
  joint.reach ??= reachOf(joint.shape.d)
  return joint.reach
}

/**
 * The same picture in fewer shapes, for one that stands still: two parts that meet at a seam become one outline,
 * where nothing that lies between them in depth overlaps in the picture. The seam is then not needed.
 */
export function joinShapes(shapes: readonly Shape[]): readonly Shape[] {
  const all: Joint[] = shapes.map((shape) => ({ shape, parts: new Set([partOf(shape.id)]) }))
  for (const seam of shapes) {
    if (!seam.className.endsWith(' uncoil-seam')) continue
    const className = seam.className.slice(0, -' uncoil-seam'.length)
    const [inner = '', outer = ''] = seam.id.split('-')
    const of = (part: string) =>
      all.findIndex(({ shape, parts }) => shape.className === className && parts.has(part))
    const [first, last] = [of(inner), of(outer)].sort((a, b) => a - b) as [number, number]
    if (first < 0 || first === last) continue
    const [under, over] = [all[first] as Joint, all[last] as Joint]
    const between = all
      .slice(first + 1, last)
      .filter(({ shape }) => shape.d !== '' && !isSeamOf(shape, under, over))
    const up = !between.some((other) => meet(reach(under), reach(other)))
    if (!up && between.some((other) => meet(reach(over), reach(other)))) continue
    const joined: Joint = {
      shape: { ...over.shape, d: under.shape.d + over.shape.d },
      parts: new Set([...under.parts, ...over.parts]),
    }
    all[up ? last : first] = joined
    all.splice(up ? first : last, 1)
    all.splice(
      all.findIndex(({ shape }) => shape === seam),
      1,
    )
  }
  return all.map(({ shape }) => shape)
}

function isSeamOf({ id, className }: Shape, ...joints: Joint[]): boolean {
  if (!className.endsWith(' uncoil-seam')) return false
  const ends = id.split('-')
  return ends.every((end) => joints.some(({ parts }) => parts.has(end)))
}
