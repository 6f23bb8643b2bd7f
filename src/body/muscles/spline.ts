/**
 * The natural cubic spline through knots (x rising): twice smooth, no bend at the ends, straight on beyond them.
 * Two knots make a line.
 */
export function naturalSpline(knots: readonly (readonly [x: number, y: number])[]): (x: number) => number {
  const count = knots.length
  const x = knots.map(([at]) => at)
  const y = knots.map(([, value]) => value)
  const width = (i: number) => x[i + 1]! - x[i]!
  const rise = (i: number) => (y[i + 1]! - y[i]!) / width(i)
  // second derivatives at the knots, from the tridiagonal system that makes the first ones continuous
  const bend = new Array<number>(count).fill(0)
  const upper = new Array<number>(count).fill(0)
  for (let i = 1; i < count - 1; i += 1) {
    const pivot = 2 * (width(i - 1) + width(i)) - width(i - 1) * upper[i - 1]!
    upper[i] = width(i) / pivot
    bend[i] = (6 * (rise(i) - rise(i - 1)) - width(i - 1) * bend[i - 1]!) / pivot
  }
  for (let i = count - 2; i > 0; i -= 1) bend[i] = bend[i]! - upper[i]! * bend[i + 1]!
  const slopeAt = (i: number, fraction: number) => {
    const [a, b] = [1 - fraction, fraction]
    return rise(i) + (width(i) / 6) * ((3 * b * b - 1) * bend[i + 1]! - (3 * a * a - 1) * bend[i]!)
  }
  const [startSlope, endSlope] = [slopeAt(0, 0), slopeAt(count - 2, 1)]
  return (at) => {
    if (at <= x[0]!) return y[0]! + startSlope * (at - x[0]!)
    if (at >= x[count - 1]!) return y[count - 1]! + endSlope * (at - x[count - 1]!)
    let i = 0
    while (at > x[i + 1]!) i += 1
    const b = (at - x[i]!) / width(i)
    const a = 1 - b
    const cubic = ((a ** 3 - a) * bend[i]! + (b ** 3 - b) * bend[i + 1]!) * width(i) ** 2
    return a * y[i]! + b * y[i + 1]! + cubic / 6
  }
}
