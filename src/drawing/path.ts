import { arcAxes, edge, type Oval, reach } from './oval.ts'

const turnOnce = 2 * Math.PI

const tenthsWritten = ['', '.1', '.2', '.3', '.4', '.5', '.6', '.7', '.8', '.9']

/** A number as a path wants it: one decimal, no trailing zero. Written as two whole numbers, or it takes five times as long. */
export function n(value: number): string {
  const tenths = Math.round(value * 10)
  const size = tenths < 0 ? -tenths : tenths
  const tenth = size % 10
  const written = (size - tenth) / 10 + (tenthsWritten[tenth] as string)
  return tenths < 0 ? `-${written}` : written
}

/** Two numbers with the fewest characters between them. */
export function xy(x: number, y: number): string {
  const second = n(y)
  return second.startsWith('-') ? n(x) + second : `${n(x)} ${second}`
}

/** An SVG arc along an ellipse to a point. Flags are written together, as the grammar allows. */
export function arcTo(o: Oval, large: boolean, clockwise: boolean, x: number, y: number): string {
  const [long, short, tilt] = arcAxes(o)
  const degrees = long - short < 0.05 ? '0' : String(Math.round(tilt))
  return `A${n(long)} ${n(short)} ${degrees} ${large ? 1 : 0} ${clockwise ? 1 : 0} ${xy(x, y)}`
}

/** A whole ellipse. */
export function ellipse(o: Oval): string {
  const [x1, y1] = edge(o, 0)
  const [x2, y2] = edge(o, Math.PI)
  return `M${xy(x1, y1)}${arcTo(o, false, true, x2, y2)}${arcTo(o, false, true, x1, y1)}Z`
}

const looks = 20
const cosines = Array.from({ length: looks }, (_, i) => Math.cos((i * turnOnce) / looks))
const sines = Array.from({ length: looks }, (_, i) => Math.sin((i * turnOnce) / looks))

/** Which ellipse reaches farthest in a direction. */
function leaderAt(ovals: readonly Oval[], c: number, s: number): number {
  let best = 0
  let far = Number.NEGATIVE_INFINITY
  for (let i = 0; i < ovals.length; i++) {
    const reached = reach(ovals[i] as Oval, c, s)
    if (reached > far + 1e-9) {
      far = reached
      best = i
    }
  }
  return best
}

type Change = { readonly angle: number; readonly leader: number }

/** How far one ellipse reaches beyond another in a direction. */
function lead(a: Oval, b: Oval, angle: number): number {
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  return reach(a, c, s) - reach(b, c, s)
}

/**
 * Finds every change of leader between two angles: the place where the two reach equally far, by false position
 * (the difference is nearly straight over so small an angle), and between them a third that leads there.
 */
function changesBetween(
  ovals: readonly Oval[],
  low: number,
  first: number,
  high: number,
  last: number,
  out: Change[],
): void {
  const a = ovals[first] as Oval
  const b = ovals[last] as Oval
  let [from, to] = [low, high]
  let [atFrom, atTo] = [lead(a, b, from), lead(a, b, to)]
  let angle = from
  for (let i = 0; i < 8; i++) {
    const gap = atFrom - atTo
    angle = gap > 1e-9 ? from + ((to - from) * atFrom) / gap : (from + to) / 2
    const here = lead(a, b, angle)
    if (Math.abs(here) < 0.02) break
    if (here > 0) [from, atFrom, atTo] = [angle, here, atTo / 2]
    else [to, atTo, atFrom] = [angle, here, atFrom / 2]
  }
  if (ovals.length > 2 && high - low > 1e-3) {
    const third = leaderAt(ovals, Math.cos(angle), Math.sin(angle))
    if (third !== first && third !== last) {
      changesBetween(ovals, low, first, angle, third, out)
      changesBetween(ovals, angle, third, high, last, out)
      return
    }
  }
  out.push({ angle, leader: last })
}

/** An arc shorter than this is drawn straight, drawing units. */
const shortest = 0.6

/**
 * The outline of some ellipses and everything between them, as a string pulled tight around all of them would
 * lie: the one shape the whole figure is made of. Clockwise, so that several in one path make one silhouette.
 */
export function hull(...ovals: readonly Oval[]): string {
  const changes: Change[] = []
  const first = leaderAt(ovals, 1, 0)
  let before = first
  for (let i = 1; i <= looks; i++) {
    const now = i === looks ? first : leaderAt(ovals, cosines[i] as number, sines[i] as number)
    if (now !== before) {
      changesBetween(ovals, ((i - 1) * turnOnce) / looks, before, (i * turnOnce) / looks, now, changes)
    }
    before = now
  }
  const start = changes[0]
  if (!start) return ellipse(ovals[first] as Oval)
  let path = ''
  // from one change to the next one ellipse leads; a straight stretch of string lies between two leaders
  for (let i = 0; i < changes.length; i++) {
    const { angle, leader } = changes[i] as Change
    const to = i + 1 < changes.length ? (changes[i + 1] as Change).angle : start.angle + turnOnce
    const oval = ovals[leader] as Oval
    const [x1, y1] = edge(oval, angle)
    const [x2, y2] = edge(oval, to)
    path += `${i === 0 ? 'M' : 'L'}${xy(x1, y1)}`
    if (Math.abs(x2 - x1) + Math.abs(y2 - y1) > shortest || to - angle > Math.PI) {
      path += arcTo(oval, to - angle > Math.PI, true, x2, y2)
    }
  }
  return `${path}Z`
}
