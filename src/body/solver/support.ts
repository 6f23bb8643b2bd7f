/** A point on the floor: x forward, z right, metres. */
export type FloorPoint = readonly [x: number, z: number]

const same = 1e-9

function side(a: FloorPoint, b: FloorPoint, p: FloorPoint): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
}

/** The outline of the area between points, one way round (each edge has the inside where `side` is positive). */
export function outline(points: readonly FloorPoint[]): readonly FloorPoint[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const chain = (ordered: readonly FloorPoint[]) => {
    const kept: FloorPoint[] = []
    for (const p of ordered) {
      while (kept.length > 1 && side(kept.at(-2)!, kept.at(-1)!, p) <= same) kept.pop()
      kept.push(p)
    }
    return kept.slice(0, -1)
  }
  const around = [...chain(sorted), ...chain(sorted.reverse())]
  return around.length > 0 ? around : points.slice(0, 1)
}

/** An edge of the support: the inside is where (nx, nz) · p is at least `least`. */
export type Edge = { readonly nx: number; readonly nz: number; readonly least: number }

/** The edges of an outline. One point or a line bears within ±5 mm, so that it has an inside at all. */
export function edgesOf(hull: readonly FloorPoint[]): readonly Edge[] {
  const thin = 0.005
  const edges: Edge[] = []
  const put = (nx: number, nz: number, least: number) => edges.push({ nx, nz, least })
  const [first, second] = hull
  if (!first) return edges
  if (!second) {
    for (const [nx, nz] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      put(nx, nz, nx * first[0] + nz * first[1] - thin)
    }
    return edges
  }
  for (const [index, a] of hull.entries()) {
    const b = hull[(index + 1) % hull.length]!
    const size = Math.hypot(b[0] - a[0], b[1] - a[1])
    if (size < same) continue
    const nx = -(b[1] - a[1]) / size
    const nz = (b[0] - a[0]) / size
    const isLine = hull.length === 2
    put(nx, nz, nx * a[0] + nz * a[1] - (isLine ? thin : 0))
    if (isLine) {
      // the two ends of a line
      put((b[0] - a[0]) / size, (b[1] - a[1]) / size, ((b[0] - a[0]) * a[0] + (b[1] - a[1]) * a[1]) / size)
    }
  }
  return edges
}

/** How far inside the support a point is, metres; negative outside. Nothing that bears at all is minus infinity. */
export function insideBy(edges: readonly Edge[], x: number, z: number): number {
  if (edges.length === 0) return Number.NEGATIVE_INFINITY
  return Math.min(...edges.map(({ nx, nz, least }) => nx * x + nz * z - least))
}
