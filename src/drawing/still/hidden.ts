import type { Outline } from './fit.ts'
import { cornersOf } from './fit.ts'
import type { Point, Ring } from './rings.ts'
import type { Cover } from './union.ts'
import { coverOf, spacing } from './union.ts'

/** How many spacings deep under another shape a line has to lie to be changed unseen: half its width, and what a curve may stray. */
const deep = 2

/** A map of a picture that tells which of its squares are covered so far. */
export type Curtain = {
  hang(rings: readonly Ring[]): void
  /** Whether everything so near a point is covered. */
  hides(point: Point): boolean
  /** Whether everything inside some outlines is covered, up to their edges. */
  hidesAll(rings: readonly Ring[]): boolean
}

/** A curtain over a part of the picture, from its left top; what is outside it is never hidden. */
export function curtain(left: number, top: number, right: number, bottom: number): Curtain {
  const [column0, row0] = [Math.floor(left / spacing) - 1, Math.floor(top / spacing) - 1]
  const [width, height] = [Math.ceil(right / spacing) + 2 - column0, Math.ceil(bottom / spacing) + 2 - row0]
  const covered = new Uint8Array(width * height)
  const eachRun = ({ first, changes }: Cover, visit: (from: number, to: number) => void) => {
    changes.forEach((places, line) => {
      const row = first + line - row0
      if (row < 0 || row >= height) return
      for (let i = 0; i + 1 < places.length; i += 2) {
        const from = Math.max(0, Math.ceil((places[i] as number) / spacing) - column0)
        const to = Math.min(width, Math.ceil((places[i + 1] as number) / spacing) - column0)
        if (from < to) visit(row * width + from, row * width + to)
      }
    })
  }
  return {
    hang(rings) {
      eachRun(coverOf(rings), (from, to) => covered.fill(1, from, to))
    },
    hides([x, y]) {
      const [i, j] = [Math.round(x / spacing) - column0, Math.round(y / spacing) - row0]
      if (i < deep || j < deep || i + deep >= width || j + deep >= height) return false
      for (let row = j - deep; row <= j + deep; row++) {
        for (let column = i - deep; column <= i + deep; column++) {
          if (covered[row * width + column] === 0) return false
        }
      }
      return true
    },
    hidesAll(rings) {
      let all = true
      eachRun(coverOf(rings), (from, to) => {
        for (let node = from; all && node < to; node++) all = covered[node] === 1
      })
      return all
    },
  }
}

/** An outline of which fewer points than these come out from under the others, all of them covered, is not drawn. */
const fewestSeen = 4

/** The longest straight way over a hidden stretch that stays hidden, and hides what it cuts off. */
function shortcut(points: readonly Point[], from: number, last: number, hung: Curtain): number {
  for (let to = last; to - from > 4; to = from + Math.floor((to - from) * 0.6)) {
    const [a, b] = [points[from] as Point, points[to] as Point]
    const steps = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 2)
    let clear = true
    for (let i = 1; clear && i < steps; i++) {
      clear = hung.hides([a[0] + ((b[0] - a[0]) * i) / steps, a[1] + ((b[1] - a[1]) * i) / steps])
    }
    if (clear && hung.hidesAll([points.slice(from, to + 1)])) return to
  }
  return from + 1
}

/**
 * The same outline with straight ways through what other shapes hide, so that nothing is spent on it;
 * undefined when nothing of it is seen.
 */
export function seenPart(ring: readonly Point[], hung: Curtain): Outline | undefined {
  const hidden = ring.map(hung.hides)
  if (!hidden.includes(true)) return { points: ring, corners: cornersOf(ring) }
  const start = hidden.indexOf(false)
  if ((start < 0 || hidden.filter((is) => !is).length < fewestSeen) && hung.hidesAll([ring])) return undefined
  const count = ring.length
  const turned = Array.from({ length: count + 1 }, (_, i) => ring[(Math.max(start, 0) + i) % count] as Point)
  const kept: Point[] = []
  const corners = new Set<number>()
  const sharp = new Set(cornersOf(ring).map((corner) => (corner - Math.max(start, 0) + count) % count))
  let i = 0
  while (i < count) {
    if (sharp.has(i)) corners.add(kept.length)
    kept.push(turned[i] as Point)
    let last = i
    while (last < count && hidden[(Math.max(start, 0) + last + 1) % count]) last++
    last = Math.min(last, count)
    if (last - i < 8) {
      i++
      continue
    }
    const to = shortcut(turned, i, last, hung)
    if (to > i + 1) {
      corners.add(kept.length - 1)
      if (to < count) corners.add(kept.length)
    }
    i = to
  }
  return { points: kept, corners: [...corners].sort((a, b) => a - b) }
}
