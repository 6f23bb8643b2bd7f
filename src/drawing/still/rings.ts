/** A point of the picture, drawing units. */
export type Point = readonly [x: number, y: number]
/** A closed outline as a string of points; the last is joined to the first. */
export type Ring = readonly Point[]

/** How far a flattened curve may stray from the true one, drawing units: a quarter of a millimetre of the body. */
const flatness = 0.1

function alongBezier(controls: readonly Point[], out: Point[]): void {
  const [a, b, c, d] = controls as readonly [Point, Point, Point, Point?]
  const reach = controls.slice(1).reduce((sum, [x, y], i) => {
    const [px, py] = controls[i] as Point
    return sum + Math.hypot(x - px, y - py)
  }, 0)
  const steps = Math.max(3, Math.ceil(Math.sqrt(reach / flatness) / 2))
  for (let i = 1; i <= steps; i++) {
    const t = i / steps
    const s = 1 - t
    const at = (k: 0 | 1) =>
      d
        ? s * s * s * a[k] + 3 * s * s * t * b[k] + 3 * s * t * t * c[k] + t * t * t * d[k]
        : s * s * a[k] + 2 * s * t * b[k] + t * t * c[k]
    out.push([at(0), at(1)])
  }
}

/** An arc by its end points, as the appendix on elliptical arcs of the SVG specification turns it into a centre. */
function alongArc(from: Point, numbers: readonly number[], out: Point[]): void {
  const [rx = 0, ry = 0, tilt = 0, large = 0, sweep = 0, toX = 0, toY = 0] = numbers
  const [c, s] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)]
  const own = (x: number, y: number): Point => [(c * x + s * y) / rx, (c * y - s * x) / ry]
  const [ax, ay] = own(from[0], from[1])
  const [bx, by] = own(toX, toY)
  const half = Math.hypot(bx - ax, by - ay) / 2
  // an ellipse seen edge-on is a line
  if (rx > 0 && ry > 0 && half > 1e-9) {
    const scale = Math.max(half, 1)
    const away =
      (Math.sqrt(Math.max(scale * scale - half * half, 0)) / (2 * half)) * (large === sweep ? -1 : 1)
    const [ox, oy] = [(ax + bx) / 2 - away * (by - ay), (ay + by) / 2 + away * (bx - ax)]
    const start = Math.atan2(ay - oy, ax - ox)
    let turn = Math.atan2(by - oy, bx - ox) - start
    if (sweep === 1 && turn < 0) turn += 2 * Math.PI
    if (sweep === 0 && turn > 0) turn -= 2 * Math.PI
    const size = scale * Math.max(rx, ry)
    const steps = Math.ceil(Math.abs(turn) / (2 * Math.acos(1 - Math.min(flatness / size, 0.5))))
    for (let i = 1; i < steps; i++) {
      const angle = start + (turn * i) / steps
      const [x, y] = [(ox + scale * Math.cos(angle)) * rx, (oy + scale * Math.sin(angle)) * ry]
      out.push([c * x - s * y, s * x + c * y])
    }
  }
  out.push([toX, toY])
}

/** A path of ours as closed strings of points. */
export function ringsOf(d: string): Ring[] {
  const rings: Point[][] = []
  let ring: Point[] = []
  for (const [, command = '', text = ''] of d.matchAll(/([MLQCA])([^MLQCAZ]*)/g)) {
    const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number)
    const here = ring.at(-1) as Point
    if (command === 'M') {
      ring = []
      rings.push(ring)
    }
    if (command === 'M' || command === 'L') ring.push([numbers[0] as number, numbers[1] as number])
    else if (command === 'A') alongArc(here, numbers, ring)
    else {
      const controls: Point[] = [here]
      for (let i = 0; i + 1 < numbers.length; i += 2)
        controls.push([numbers[i] as number, numbers[i + 1] as number])
      alongBezier(controls, ring)
    }
  }
  return rings
}
