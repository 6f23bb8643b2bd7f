import type { Oval } from './oval.ts'
import { arcTo, hull, xy } from './path.ts'

type Point = readonly [x: number, y: number]

/** A place on the outline and which way the outline runs there. */
type Stop = { readonly at: Point; readonly way: Point; readonly normal: Point }

/** As Math.hypot, which guards against numbers that no body has and takes ten times as long. */
function norm(x: number, y: number): number {
  return Math.sqrt(x * x + y * y)
}

function unit([x, y]: Point, otherwise: Point = [1, 0]): Point {
  const size = norm(x, y)
  return size < 1e-6 ? otherwise : [x / size, y / size]
}

/** The point of an ellipse that is farthest in a direction. */
function farthest(o: Oval, [c, s]: Point): Point {
  const u = o.xx * c + o.xy * s
  const v = o.xy * c + o.yy * s
  const size = Math.sqrt(Math.max(c * u + s * v, 1e-9))
  return [o.x + u / size, o.y + v / size]
}

/** Which way the limb runs through each oval: between the way in and the way out. */
function courses(chain: readonly Oval[]): Point[] {
  const steps = chain.slice(1).map((o, i) => {
    const before = chain[i] as Oval
    return unit([o.x - before.x, o.y - before.y])
  })
  return chain.map((_, i) => {
    const into = steps[Math.max(i - 1, 0)] as Point
    const out = steps[Math.min(i, steps.length - 1)] as Point
    // a limb folded back on itself turns about its joint, towards the side it folds to
    const turn = Math.sign(into[0] * out[1] - into[1] * out[0]) || 1
    return unit([into[0] + out[0], into[1] + out[1]], [-into[1] * turn, into[0] * turn])
  })
}

/** The way through a point between two others: nearer ones count more, as a thin lath would bend. */
function lath(before: Point, here: Point, after: Point): Point {
  const a: Point = [here[0] - before[0], here[1] - before[1]]
  const b: Point = [after[0] - here[0], after[1] - here[1]]
  const la = norm(a[0], a[1])
  const lb = norm(b[0], b[1])
  if (la < 1e-6) return unit(b)
  if (lb < 1e-6) return unit(a)
  return unit([(a[0] / la) * lb + (b[0] / lb) * la, (a[1] / la) * lb + (b[1] / lb) * la], unit(a))
}

/** One side of the limb: where the ovals touch the outline, leaning as they grow and shrink. */
function side(
  chain: readonly Oval[],
  along: readonly Point[],
  sign: 1 | -1,
  from: number,
  to: number,
): Stop[] {
  const first = Math.max(from - 1, 0)
  const last = Math.min(to + 1, chain.length - 1)
  const upright: Point[] = []
  for (let i = first; i <= last; i++) upright.push(touching(chain[i] as Oval, along[i] as Point, sign))
  const stops: Stop[] = []
  for (let i = from; i <= to; i++) {
    const here = upright[i - first] as Point
    const course = along[i] as Point
    let way = lath(upright[i - first - 1] ?? here, here, upright[i - first + 1] ?? here)
    // where the limb points at the eye its outline says nothing of its course
    if (way[0] * course[0] + way[1] * course[1] < 0.5) way = course
    const normal: Point = [way[1] * sign, -way[0] * sign]
    stops.push({ at: farthest(chain[i] as Oval, normal), way, normal })
  }
  return stops
}

const touching = (o: Oval, [x, y]: Point, sign: 1 | -1): Point => farthest(o, [y * sign, -x * sign])

/**
 * How far from the straight line a curve's handles may stand, by its length: where a limb is folded, an outline that
 * leaves its joint crosswise would belly out past the flesh.
 */
const highestHandle = 0.2

/** A soft stretch of outline between two stops: one bow if it turns one way, else a wave. */
function stretch(from: Stop, to: Stop, backwards: 1 | -1): string {
  const [dx, dy] = [to.at[0] - from.at[0], to.at[1] - from.at[1]]
  const length = norm(dx, dy)
  if (length < 0.4) return ''
  const [ax, ay] = [from.way[0] * backwards, from.way[1] * backwards]
  const [bx, by] = [to.way[0] * backwards, to.way[1] * backwards]
  const offA = (ax * dy - ay * dx) / length
  const offB = (bx * dy - by * dx) / length
  // a bow of half a drawing unit (1.3 mm of the body), or a wave of a whole one, is not seen
  const bend = Math.max(Math.abs(offA), Math.abs(offB)) * length
  if (bend < (offA * offB < 0 ? 2 : 5)) return `L${xy(to.at[0], to.at[1])}`
  const cross = ax * by - ay * bx
  const highest = highestHandle * length
  if (offA * offB < 0 && Math.abs(cross) > 1e-3) {
    const reachA = (dx * by - dy * bx) / cross
    const reachB = (ax * dy - ay * dx) / cross
    const high = reachA * Math.abs(offA)
    if (
      reachA > 0.1 * length &&
      reachB > 0.1 * length &&
      reachA < length &&
      reachB < length &&
      high < highest
    ) {
      return `Q${xy(from.at[0] + ax * reachA, from.at[1] + ay * reachA)} ${xy(to.at[0], to.at[1])}`
    }
  }
  const reachA = Math.min(length / 3, highest / Math.abs(offA))
  const reachB = Math.min(length / 3, highest / Math.abs(offB))
  return (
    `C${xy(from.at[0] + ax * reachA, from.at[1] + ay * reachA)} ` +
    `${xy(to.at[0] - bx * reachB, to.at[1] - by * reachB)} ${xy(to.at[0], to.at[1])}`
  )
}

function rounded(o: Oval, from: Stop, to: Stop): string {
  const turn = Math.atan2(
    from.normal[0] * to.normal[1] - from.normal[1] * to.normal[0],
    from.normal[0] * to.normal[0] + from.normal[1] * to.normal[1],
  )
  return arcTo(o, turn < 0, true, to.at[0], to.at[1])
}

/**
 * The outline of a limb: it swells and narrows softly from oval to oval and is round at both ends. `chain` may
 * begin before and go on after the stretch `from`–`to` that is drawn, so that two stretches that meet at a joint
 * run into each other without a corner. Clockwise, as `hull` is.
 */
export function tube(chain: readonly Oval[], from = 0, to = chain.length - 1): string {
  const drawn = chain.slice(from, to + 1)
  const first = drawn[0] as Oval
  const last = drawn.at(-1) as Oval
  const thickest = Math.max(...drawn.map(({ radius }) => radius))
  // a limb that points at the eye has no sides
  if (Math.hypot(last.x - first.x, last.y - first.y) < 0.9 * thickest) return hull(...drawn)
  const along = courses(chain)
  const left = side(chain, along, 1, from, to)
  const right = side(chain, along, -1, from, to)
  const [start] = left as [Stop]
  let path = `M${xy(start.at[0], start.at[1])}`
  for (let i = 1; i < left.length; i++) path += stretch(left[i - 1] as Stop, left[i] as Stop, 1)
  path += rounded(last, left.at(-1) as Stop, right.at(-1) as Stop)
  for (let i = right.length - 1; i > 0; i--) path += stretch(right[i] as Stop, right[i - 1] as Stop, -1)
  return `${path}${rounded(first, right[0] as Stop, start)}Z`
}
