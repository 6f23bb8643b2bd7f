import type { Point } from './rings.ts'

/** Numbers one after the other with the fewest characters between them. */
export function inLittle(numbers: readonly number[]): string {
  let text = ''
  for (const number of numbers) text += text === '' || number < 0 ? String(number || 0) : ` ${number || 0}`
  return text
}

/** A straight step, by its shortest command. */
export function straight(dx: number, dy: number): string {
  if (dx === 0) return dy === 0 ? '' : `v${dy}`
  return dy === 0 ? `h${dx}` : `l${inLittle([dx, dy])}`
}

/** A stretch of outline as written: its command, and the place of the point that it ends at. */
type Piece = { readonly end: number; readonly text: string; readonly straight: boolean }

const minus = ([ax, ay]: Point, [bx, by]: Point): Point => [ax - bx, ay - by]
const whole = ([x, y]: Point): Point => [Math.round(x), Math.round(y)]
const length = ([x, y]: Point) => Math.hypot(x, y)

/** A cubic's share of each of its four points. */
function shares(t: number): readonly [number, number, number, number] {
  const s = 1 - t
  return [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
}

/** Where along a run of points each lies, 0 to 1. */
function places(run: readonly Point[]): number[] {
  const out = [0]
  for (let i = 1; i < run.length; i++)
    out.push((out[i - 1] as number) + length(minus(run[i] as Point, run[i - 1] as Point)))
  const all = out.at(-1) || 1
  return out.map((place) => place / all)
}

/** Both handles of the cubic between two points that lies nearest a run of others. */
function handles(
  run: readonly Point[],
  at: readonly number[],
  from: Point,
  to: Point,
): readonly [Point, Point] | undefined {
  let [bb, bc, cc, bx, by, cx, cy] = [0, 0, 0, 0, 0, 0, 0]
  for (let i = 1; i + 1 < run.length; i++) {
    const [a, b, c, d] = shares(at[i] as number)
    const [x, y] = run[i] as Point
    const rx = x - a * from[0] - d * to[0]
    const ry = y - a * from[1] - d * to[1]
    bb += b * b
    bc += b * c
    cc += c * c
    bx += b * rx
    by += b * ry
    cx += c * rx
    cy += c * ry
  }
  const size = bb * cc - bc * bc
  if (size < 1e-9) return undefined
  return [
    [(bx * cc - cx * bc) / size, (by * cc - cy * bc) / size],
    [(cx * bb - bx * bc) / size, (cy * bb - by * bc) / size],
  ]
}

/** Moves each place along a cubic to where the curve is nearest its point, one step of Newton's method. */
function nearer(
  run: readonly Point[],
  at: number[],
  [p0, p1, p2, p3]: readonly [Point, Point, Point, Point],
): void {
  for (let i = 1; i + 1 < run.length; i++) {
    const t = at[i] as number
    const s = 1 - t
    const [a, b, c, d] = shares(t)
    let [slope, bend] = [0, 0]
    for (const k of [0, 1] as const) {
      const off = a * p0[k] + b * p1[k] + c * p2[k] + d * p3[k] - (run[i] as Point)[k]
      const speed = 3 * (s * s * (p1[k] - p0[k]) + 2 * s * t * (p2[k] - p1[k]) + t * t * (p3[k] - p2[k]))
      const turn = 6 * (s * (p2[k] - 2 * p1[k] + p0[k]) + t * (p3[k] - 2 * p2[k] + p1[k]))
      slope += off * speed
      bend += speed * speed + off * turn
    }
    if (bend > 1e-9) at[i] = Math.max(0, Math.min(1, t - slope / bend))
  }
}

/** How far a cubic strays from a run of points, where each point's place along it is known, beyond what its ends do. */
function strays(
  run: readonly Point[],
  at: readonly number[],
  [p0, p1, p2, p3]: readonly [Point, Point, Point, Point],
): number {
  let worst = 0
  const off0 = length(minus(p0, run[0] as Point))
  const off3 = length(minus(p3, run.at(-1) as Point))
  for (let i = 1; i + 1 < run.length; i++) {
    const [a, b, c, d] = shares(at[i] as number)
    const [x, y] = run[i] as Point
    const dx = a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0] - x
    const dy = a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1] - y
    // both ends are moved to whole units, and take what is near them along
    worst = Math.max(worst, Math.hypot(dx, dy) - off0 * (1 - (at[i] as number)) - off3 * (at[i] as number))
  }
  return worst
}

/** At most so many points of a run are looked at. */
const mostLooked = 24

function thinned(points: readonly Point[], from: number, to: number): Point[] {
  const step = Math.max(1, (to - from) / mostLooked)
  const run: Point[] = []
  for (let i = from; i < to - 0.5; i += step) run.push(points[Math.round(i)] as Point)
  run.push(points[to] as Point)
  return run
}

/** A curve over a run of points, if one lies within the tolerance. */
function curve(points: readonly Point[], from: number, to: number, tolerance: number): Piece | undefined {
  const run = thinned(points, from, to)
  const start = whole(run[0] as Point)
  const end = whole(run.at(-1) as Point)
  const at = places(run)
  for (let round = 0; round < 3; round++) {
    const found = handles(run, at, start, end)
    if (!found) return undefined
    const cubic = [start, whole(found[0]), whole(found[1]), end] as const
    nearer(run, at, cubic)
    if (strays(run, at, cubic) <= tolerance) {
      const steps = cubic.slice(1).flatMap((point) => minus(point, start))
      return { end: to, text: `c${inLittle(steps)}`, straight: false }
    }
  }
  return undefined
}

function line(points: readonly Point[], from: number, to: number, tolerance: number): Piece | undefined {
  const [start, end] = [whole(points[from] as Point), whole(points[to] as Point)]
  const way = minus(end, start)
  const size = length(way) || 1
  const off0 = length(minus(start, points[from] as Point))
  const off3 = length(minus(end, points[to] as Point))
  for (let i = from + 1; i < to; i++) {
    const [x, y] = minus(points[i] as Point, start)
    const along = (x * way[0] + y * way[1]) / size
    const off = Math.abs(x * way[1] - y * way[0]) / size
    const share = Math.max(0, Math.min(along / size, 1))
    if (off - off0 * (1 - share) - off3 * share > tolerance || along < -tolerance || along > size + tolerance)
      return undefined
  }
  return { end: to, text: straight(...(way as [number, number])), straight: true }
}

/** The longest run from here that a way of writing can take: by doubling, then by halving what is between. */
function longest(from: number, last: number, write: (to: number) => Piece | undefined): Piece | undefined {
  let best: Piece | undefined
  // fewer points say nothing of a curve
  let step = 6
  let to = Math.min(from + step, last)
  let fails = last + 1
  while (to < fails) {
    const piece = write(to)
    if (!piece) {
      fails = to
      break
    }
    best = piece
    if (to === last) return best
    step *= 2
    to = Math.min(from + step, last)
  }
  let low = best?.end ?? from
  while (fails - low > 1) {
    const middle = (low + fails) >> 1
    const piece = middle > from ? write(middle) : undefined
    if (piece) {
      best = piece
      low = middle
    } else fails = middle
  }
  return best
}

/** How sharply an outline turns at a point to be a corner there, and over what length that is looked at. */
const cornerDegrees = 65
const cornerReach = 2.5

/** The corners of an outline, by their places in it. */
export function cornersOf(ring: readonly Point[]): number[] {
  const count = ring.length
  const turns = ring.map((here, i) => {
    const reached = (way: 1 | -1): Point => {
      let k = i
      for (let steps = 0; steps < count; steps++) {
        k = (k + way + count) % count
        if (length(minus(ring[k] as Point, here)) >= cornerReach) break
      }
      return ring[k] as Point
    }
    const into = minus(here, reached(-1))
    const out = minus(reached(1), here)
    const cosine = (into[0] * out[0] + into[1] * out[1]) / (length(into) * length(out) || 1)
    return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI
  })
  const corners: number[] = []
  turns.forEach((turn, i) => {
    if (turn < cornerDegrees) return
    for (let k = -3; k <= 3; k++) {
      const other = turns[(i + k + count) % count] as number
      if (other > turn || (other === turn && k < 0)) return
    }
    corners.push(i)
  })
  return corners
}

/** An outline to write: its points, where it may turn sharply, and what must be straight from there on. */
export type Outline = { readonly points: readonly Point[]; readonly corners: readonly number[] }

/** Where a path was left, so that the next outline can begin from there. */
export type Pen = { at: Point }

/** A body has few straight lines: one has to be straighter than a curve would have to be near, and this long. */
const straightShare = 0.6
const shortestLine = 12

/** An outline in few curves, none of its points farther off than the tolerance, in whole drawing units. */
export function write({ points, corners }: Outline, tolerance: number, pen: Pen): string {
  const start = corners[0] ?? 0
  const count = points.length
  const ring = Array.from({ length: count + 1 }, (_, i) => points[(start + i) % count] as Point)
  const stops = [...corners.map((corner) => corner - start).slice(1), count]
  const first = whole(ring[0] as Point)
  let path = `m${inLittle(minus(first, pen.at))}`
  pen.at = first
  let from = 0
  for (const stop of stops) {
    while (from < stop) {
      const straightOn = longest(from, stop, (to) => line(ring, from, to, tolerance * straightShare))
      const bent = longest(from, stop, (to) => curve(ring, from, to, tolerance))
      const chosen =
        straightOn && (!bent || gain(straightOn, from, stop) >= gain(bent, from, stop)) ? straightOn : bent
      const next = whole(ring[from + 1] as Point)
      const step = minus(next, whole(ring[from] as Point))
      const piece = chosen ?? { end: from + 1, text: straight(...(step as [number, number])) }
      path += piece.text
      from = piece.end
    }
  }
  return `${path}z`
}

/** How much of an outline a piece covers for its characters. */
function gain({ end, text, straight }: Piece, from: number, stop: number): number {
  if (straight && end < stop && end - from < shortestLine) return 0
  return (end - from) / (text.length + 2)
}
