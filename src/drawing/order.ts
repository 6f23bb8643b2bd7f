import type { Oval } from './oval.ts'

/** A part as the sorter sees it: a line of ovals, and its place when nothing else decides. */
export type Layer = {
  readonly spine: readonly Oval[]
  /** Drawing units added to how near it is: a small preference that settles ties. */
  readonly bias: number
}

/**
 * How much nearer `a` is than `b` where the two overlap in the picture, or 0 where they don't. Compared piece by
 * piece at the places where the centre lines come closest, weighted by how far they overlap, so that the answer
 * changes sign only when the parts really pass each other.
 */
export function nearness(a: Layer, b: Layer): number {
  let weighted = 0
  let weights = 0
  for (let i = 0; i + 1 < a.spine.length; i++) {
    const p = a.spine[i] as Oval
    const q = a.spine[i + 1] as Oval
    const ux = q.x - p.x
    const uy = q.y - p.y
    for (let j = 0; j + 1 < b.spine.length; j++) {
      const r = b.spine[j] as Oval
      const s = b.spine[j + 1] as Oval
      const vx = s.x - r.x
      const vy = s.y - r.y
      const wx = p.x - r.x
      const wy = p.y - r.y
      const uu = ux * ux + uy * uy + 1e-6
      const vv = vx * vx + vy * vy + 1e-6
      const uv = ux * vx + uy * vy
      const uw = ux * wx + uy * wy
      const vw = vx * wx + vy * wy
      // closest points of two segments: free solution, then clamped one after the other
      const across = uu * vv - uv * uv
      let m = across > 1e-3 * uu * vv ? (uv * vw - vv * uw) / across : 0.5
      m = Math.max(0, Math.min(m, 1))
      let k = (vw + uv * m) / vv
      k = Math.max(0, Math.min(k, 1))
      m = (uv * k - uw) / uu
      m = Math.max(0, Math.min(m, 1))
      const gap = Math.hypot(wx + ux * m - vx * k, wy + uy * m - vy * k)
      const radiusA = p.radius + (q.radius - p.radius) * m
      const radiusB = r.radius + (s.radius - r.radius) * k
      const overlap = radiusA + radiusB - gap
      if (overlap <= 0) continue
      const nearA = p.near + (q.near - p.near) * m
      const nearB = r.near + (s.near - r.near) * k
      weighted += overlap * (nearA - nearB)
      weights += overlap
    }
  }
  return weights === 0 ? 0 : weighted / weights + a.bias - b.bias
}

function mean(layer: Layer): number {
  let sum = 0
  for (const { near } of layer.spine) sum += near
  return sum / layer.spine.length + layer.bias
}

/**
 * The order to paint in, farthest first: nothing is painted before what it covers. Parts that don't overlap keep
 * the order they came in, so the order is calm from frame to frame. `known` settles a pair beforehand (above 0:
 * the first is nearer).
 */
export function paintOrder(
  layers: readonly Layer[],
  known: (a: number, b: number) => number | undefined = () => undefined,
): number[] {
  const count = layers.length
  const behind: number[][] = layers.map(() => [])
  const waiting = new Array<number>(count).fill(0)
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const nearer = known(a, b) ?? nearness(layers[a] as Layer, layers[b] as Layer)
      if (nearer === 0) continue
      const [far, near] = nearer > 0 ? [b, a] : [a, b]
      ;(behind[far] as number[]).push(near)
      waiting[near] = (waiting[near] as number) + 1
    }
  }
  const order: number[] = []
  const done = new Array<boolean>(count).fill(false)
  while (order.length < count) {
    let next = waiting.findIndex((left, i) => left === 0 && !done[i])
    if (next < 0) {
      // three parts that each cover the next: give way to the farthest
      for (let i = 0; i < count; i++) {
        if (!done[i] && (next < 0 || mean(layers[i] as Layer) < mean(layers[next] as Layer))) next = i
      }
    }
    done[next] = true
    order.push(next)
    for (const i of behind[next] as number[]) waiting[i] = (waiting[i] as number) - 1
  }
  return order
}
