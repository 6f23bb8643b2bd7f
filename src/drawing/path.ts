import { arcAxes, edge, type Oval, reach } from './oval.ts'

const turnOnce = 2 * Math.PI

/** A number as a path wants it: one decimal, no trailing zero. */
export function n(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return rounded === 0 ? '0' : String(rounded)
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

function arc(o: Oval, from: number, to: number): string {
  const [x, y] = edge(o, to)
  return arcTo(o, to - from > Math.PI, true, x, y)
}

/** A whole ellipse. */
export function ellipse(o: Oval): string {
  const [x1, y1] = edge(o, 0)
  const [x2, y2] = edge(o, Math.PI)
  return `M${xy(x1, y1)}${arcTo(o, false, true, x2, y2)}${arcTo(o, false, true, x1, y1)}Z`
}

const looks = 24
const cosines = Array.from({ length: looks }, (_, i) => Math.cos((i * turnOnce) / looks))
const sines = Array.from({ length: looks }, (_, i) => Math.sin((i * turnOnce) / looks))

/** Where `a` and `b` reach equally far, between two angles of which it is known that the lead changes. */
function changeOver(a: Oval, b: Oval, from: number, to: number, lead: number): number {
  let [low, high] = [from, to]
  for (let i = 0; i < 14; i++) {
    const middle = (low + high) / 2
    const c = Math.cos(middle)
    const s = Math.sin(middle)
    if (reach(a, c, s) - reach(b, c, s) > 0 === lead > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * The outline of two ellipses and everything between them, as a string pulled tight around both would lie: the
 * one shape the whole figure is made of. Clockwise, so that several in one path make one silhouette.
 */
export function hull(a: Oval, b: Oval): string {
  const changes: number[] = []
  let firstLeads = false
  let before = reach(a, 1, 0) - reach(b, 1, 0)
  if (before > 0) firstLeads = true
  for (let i = 1; i <= looks; i++) {
    const c = cosines[i % looks] as number
    const s = sines[i % looks] as number
    const now = reach(a, c, s) - reach(b, c, s)
    if (now > 0 !== before > 0) {
      changes.push(changeOver(a, b, ((i - 1) * turnOnce) / looks, (i * turnOnce) / looks, before))
    }
    before = now
  }
  if (changes.length === 0) return ellipse(firstLeads ? a : b)
  let path = ''
  // Between two changes one of them leads; the string leaves it at the change in a straight line to the other.
  let leads = !firstLeads
  for (let i = 0; i < changes.length; i++) {
    const from = changes[i] as number
    const to = i + 1 < changes.length ? (changes[i + 1] as number) : (changes[0] as number) + turnOnce
    const leader = leads ? a : b
    const [x, y] = edge(leader, from)
    path += `${i === 0 ? 'M' : 'L'}${xy(x, y)}${arc(leader, from, to)}`
    leads = !leads
  }
  return `${path}Z`
}

/** Hulls from one to the next: a limb, a spine. */
export function chain(ovals: readonly Oval[]): string {
  let path = ''
  for (let i = 0; i + 1 < ovals.length; i++) path += hull(ovals[i] as Oval, ovals[i + 1] as Oval)
  return path
}
