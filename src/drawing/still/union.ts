import type { Point, Ring } from './rings.ts'

/** How far apart the lines are that look across a shape, drawing units: 4 mm of the body. */
export const spacing = 1.5

/** Lines across a shape: on each, the places where it is entered and left, in turn. */
type Lines = { readonly first: number; readonly changes: readonly (readonly number[])[] }

/** Looks along horizontal (`across` = 0) or vertical lines, which lie at whole spacings and a bit. */
function look(rings: readonly Ring[], across: 0 | 1, shift: number): Lines {
  const other = (1 - across) as 0 | 1
  let [low, high] = [Infinity, -Infinity]
  for (const ring of rings) {
    for (const point of ring) {
      low = Math.min(low, point[other])
      high = Math.max(high, point[other])
    }
  }
  const first = Math.floor((low - shift) / spacing) - 1
  const count = Math.ceil((high - shift) / spacing) + 2 - first
  const met: { at: number; way: number }[][] = Array.from({ length: count }, () => [])
  for (const ring of rings) {
    let from = ring.at(-1) as Point
    for (const to of ring) {
      const [down, up] = from[other] < to[other] ? [from, to] : [to, from]
      const way = from[other] < to[other] ? 1 : -1
      const end = Math.ceil((up[other] - shift) / spacing)
      for (let line = Math.ceil((down[other] - shift) / spacing); line < end; line++) {
        const share = (line * spacing + shift - down[other]) / (up[other] - down[other])
        met[line - first]?.push({ at: down[across] + (up[across] - down[across]) * share, way })
      }
      from = to
    }
  }
  const changes = met.map((line) => {
    line.sort((a, b) => a.at - b.at)
    const places: number[] = []
    let depth = 0
    for (const { at, way } of line) {
      if (depth === 0 || depth + way === 0) places.push(at)
      depth += way
    }
    return places
  })
  return { first, changes }
}

/** What a shape covers: along level lines one spacing apart, where it is entered and left. */
export type Cover = Lines

// off every whole and tenth number, so that no corner of a path lies on a line
const [shiftX, shiftY] = [0.0371, 0.0413]

export function coverOf(rings: readonly Ring[]): Cover {
  return look(rings, 0, shiftY)
}

/** The places of a sorted list that lie between two numbers. */
function between(places: readonly number[], from: number, to: number): number | undefined {
  return places.find((place) => place >= from && place < to)
}

/**
 * The outline around everything that some rings cover, without what lies inside it. Found by looking along lines
 * across and down: it is exact on each line and a chord between two, so no run of touching edges can confuse it.
 */
export function unionOf(rings: readonly Ring[]): Point[][] {
  const rows = look(rings, 0, shiftY)
  const columns = look(rings, 1, shiftX)
  const width = columns.changes.length
  const inside = rows.changes.map((places) => {
    const line = new Uint8Array(width)
    for (let i = 0; i + 1 < places.length; i += 2) {
      const from = Math.ceil(((places[i] as number) - shiftX) / spacing) - columns.first
      const to = Math.ceil(((places[i + 1] as number) - shiftX) / spacing) - columns.first
      line.fill(1, Math.max(from, 0), Math.max(to, 0))
    }
    return line
  })
  const x = (i: number) => (i + columns.first) * spacing + shiftX
  const y = (j: number) => (j + rows.first) * spacing + shiftY
  // edges of the grid have numbers: the one to the right of a node is even, the one below it odd
  const edge = (i: number, j: number, below: 0 | 1) => 2 * (j * width + i) + below
  const next = new Map<number, number>()
  for (let j = 0; j + 1 < inside.length; j++) {
    const [upper, lower] = [inside[j] as Uint8Array, inside[j + 1] as Uint8Array]
    for (let i = 0; i + 1 < width; i++) {
      const [a, b, c, d] = [upper[i], upper[i + 1], lower[i + 1], lower[i]]
      if (a === b && b === c && c === d) continue
      // clockwise round the cell: a step of outline begins where we leave the shape and ends where we entered it
      const around = [
        [a, b, edge(i, j, 0)],
        [b, c, edge(i + 1, j, 1)],
        [c, d, edge(i, j + 1, 0)],
        [d, a, edge(i, j, 1)],
      ] as const
      around.forEach(([from, to, start], place) => {
        if (from !== 1 || to !== 0) return
        for (let back = 1; back < 4; back++) {
          const [before, after, end] = around[(place + 4 - back) % 4] as (typeof around)[number]
          if (before === 0 && after === 1) {
            next.set(start, end)
            return
          }
        }
      })
    }
  }
  const pointOn = (number: number): Point => {
    const node = number >> 1
    const [i, j] = [node % width, Math.floor(node / width)]
    if (number % 2 === 0) {
      return [between(rows.changes[j] ?? [], x(i), x(i + 1)) ?? x(i + 0.5), y(j)]
    }
    return [x(i), between(columns.changes[i] ?? [], y(j), y(j + 1)) ?? y(j + 0.5)]
  }
  const outlines: Point[][] = []
  while (next.size > 0) {
    const [start] = next.keys() as Iterable<number> as [number]
    const ring: Point[] = []
    let here: number | undefined = start
    while (here !== undefined && next.has(here)) {
      ring.push(pointOn(here))
      const after = next.get(here)
      next.delete(here)
      here = after
    }
    outlines.push(ring)
  }
  return outlines
}
