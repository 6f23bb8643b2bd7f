/** Points along a path of ours, curves and arcs included, for tests that measure what is seen. */
export function outlinePoints(d: string, perCurve = 6): [number, number][] {
  const points: [number, number][] = []
  let [x, y] = [0, 0]
  for (const [, command = '', text = ''] of d.matchAll(/([MLQCA])([^MLQCAZ]*)/g)) {
    const numbers = text.match(/-?[\d.]+/g)?.map(Number) ?? []
    const [toX, toY] = numbers.slice(-2) as [number, number]
    for (let i = 1; i < perCurve; i++) {
      const t = i / perCurve
      if (command === 'A') points.push(onArc(numbers, x, y, t))
      if (command === 'Q' || command === 'C')
        points.push([bezier([x, ...even(numbers)], t), bezier([y, ...odd(numbers)], t)])
    }
    points.push([toX, toY])
    ;[x, y] = [toX, toY]
  }
  return points
}

const even = (numbers: readonly number[]) => numbers.filter((_, i) => i % 2 === 0)
const odd = (numbers: readonly number[]) => numbers.filter((_, i) => i % 2 === 1)

function bezier(controls: readonly number[], t: number): number {
  if (controls.length === 1) return controls[0] as number
  return bezier(
    controls.slice(1).map((c, i) => (controls[i] as number) + (c - (controls[i] as number)) * t),
    t,
  )
}

/** A point of an SVG arc; the centre as the specification's appendix on elliptical arcs has it. */
function onArc(numbers: readonly number[], fromX: number, fromY: number, t: number): [number, number] {
  const [rx = 0, ry = 0, tilt = 0, large = 0, sweep = 0, toX = 0, toY = 0] = numbers
  // an ellipse seen edge-on is a line, says the specification
  if (rx === 0 || ry === 0) return [fromX + (toX - fromX) * t, fromY + (toY - fromY) * t]
  const [c, s] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)]
  // in the ellipse's own axes it is a unit circle
  const own = (x: number, y: number): [number, number] => [(c * x + s * y) / rx, (c * y - s * x) / ry]
  const [ax, ay] = own(fromX, fromY)
  const [bx, by] = own(toX, toY)
  const half = Math.min(Math.hypot(bx - ax, by - ay) / 2, 1)
  if (half < 1e-9) return [toX, toY]
  const away = (Math.sqrt(1 - half * half) / (2 * half)) * (large === sweep ? -1 : 1)
  const [ox, oy] = [(ax + bx) / 2 - away * (by - ay), (ay + by) / 2 + away * (bx - ax)]
  const start = Math.atan2(ay - oy, ax - ox)
  let turn = Math.atan2(by - oy, bx - ox) - start
  if (sweep === 1 && turn < 0) turn += 2 * Math.PI
  if (sweep === 0 && turn > 0) turn -= 2 * Math.PI
  const [ux, uy] = [ox + Math.cos(start + turn * t), oy + Math.sin(start + turn * t)]
  return [c * ux * rx - s * uy * ry, s * ux * rx + c * uy * ry]
}
