import type { Body } from '../body.ts'
import type { Flesh, FleshPart } from '../flesh.ts'
import { standingPose } from '../poses.ts'
import { distance } from '../vector.ts'
import { Chain, indexOf } from './chain.ts'
import { nearMetres } from './equations.ts'

/** Two cones of flesh that must not pass through each other, and by how much they may press into each other. */
export type Pair = { readonly a: number; readonly b: number; readonly give: number }

/** The flesh of a body as numbers, with the pairs to watch. Metres. */
export type FleshTable = {
  readonly flesh: readonly Flesh[]
  readonly segments: Int32Array
  readonly pairs: readonly Pair[]
  /** Each cone's centre line, from tip to tip. */
  readonly lengths: Float64Array
  /** Where the two ends of each cone are in the room, six numbers a cone; see `placeFlesh`. */
  readonly ends: Float64Array
}

const hand: readonly FleshPart[] = ['hand', 'fingers']
const arm: readonly FleshPart[] = ['upperArm', 'forearm', ...hand]
const foot: readonly FleshPart[] = ['heel', 'foot', 'toes']
const leg: readonly FleshPart[] = ['thigh', 'shank', 'calf', ...foot]
const trunk: readonly FleshPart[] = ['hips', 'waist', 'chest']
const head: readonly FleshPart[] = ['skull', 'jaw']
const soft: ReadonlySet<FleshPart> = new Set(['hips', 'waist', 'chest', 'thigh', 'calf', 'upperArm'])

/** Metres by which flesh gives way: skin on bone little, belly against thigh much. */
function giveOf(a: Flesh, b: Flesh): number {
  const parts = [a.part, b.part]
  if (parts.includes('thigh') && parts.includes('waist')) return 0.07
  if (parts.includes('thigh') && parts.includes('chest')) return 0.045
  return soft.has(a.part) && soft.has(b.part) ? 0.02 : soft.has(a.part) || soft.has(b.part) ? 0.012 : 0.004
}

const sideOf = (flesh: Flesh) =>
  flesh.segment.startsWith('left') ? 'left' : flesh.segment.startsWith('right') ? 'right' : 'middle'

function isWatched(a: Flesh, b: Flesh): boolean {
  const one = (parts: readonly FleshPart[], others: readonly FleshPart[]) =>
    (parts.includes(a.part) && others.includes(b.part)) || (parts.includes(b.part) && others.includes(a.part))
  const otherSides = sideOf(a) !== sideOf(b)
  if (one(arm, trunk) || one(arm, leg) || one(leg, head)) return true
  if (one([...hand, 'forearm'], head)) return true
  if (arm.includes(a.part) && arm.includes(b.part)) return otherSides
  if (leg.includes(a.part) && leg.includes(b.part)) return otherSides
  // the thighs meet the belly and ribs in a deep fold; shanks and feet meet all of the trunk
  if (one(['thigh'], ['waist', 'chest'])) return true
  if (one(['shank', 'calf', ...foot], trunk)) return true
  return false
}

/** Closest points of two centre lines: how far along each (0 to 1). Written into `into`; from Ericson 2005, 5.1.9. */
function closest(p: Float64Array, pa: number, qa: number, pb: number, qb: number, into: Float64Array): void {
  const d1x = p[qa]! - p[pa]!
  const d1y = p[qa + 1]! - p[pa + 1]!
  const d1z = p[qa + 2]! - p[pa + 2]!
  const d2x = p[qb]! - p[pb]!
  const d2y = p[qb + 1]! - p[pb + 1]!
  const d2z = p[qb + 2]! - p[pb + 2]!
  const rx = p[pa]! - p[pb]!
  const ry = p[pa + 1]! - p[pb + 1]!
  const rz = p[pa + 2]! - p[pb + 2]!
  const a = d1x * d1x + d1y * d1y + d1z * d1z
  const e = d2x * d2x + d2y * d2y + d2z * d2z
  const f = d2x * rx + d2y * ry + d2z * rz
  const c = d1x * rx + d1y * ry + d1z * rz
  const b = d1x * d2x + d1y * d2y + d1z * d2z
  const denominator = a * e - b * b
  const clamp = (value: number) => Math.min(1, Math.max(0, value))
  let s = denominator > 1e-12 ? clamp((b * f - c * e) / denominator) : 0.5
  let t = (b * s + f) / e
  if (t < 0) {
    t = 0
    s = clamp(-c / a)
  } else if (t > 1) {
    t = 1
    s = clamp((b - c) / a)
  }
  into[0] = s
  into[1] = t
}

/** How far along cone `a` it is deepest in the point at `t` along the line at `pb`. */
function deepest(
  { ends: p, lengths, flesh }: FleshTable,
  a: number,
  pa: number,
  pb: number,
  t: number,
): number {
  const size = lengths[a]!
  const { radiusFrom, radiusTo } = flesh[a]!
  const dx = (p[pa + 3]! - p[pa]!) / size
  const dy = (p[pa + 4]! - p[pa + 1]!) / size
  const dz = (p[pa + 5]! - p[pa + 2]!) / size
  const rx = p[pb]! + (p[pb + 3]! - p[pb]!) * t - p[pa]!
  const ry = p[pb + 1]! + (p[pb + 4]! - p[pb + 1]!) * t - p[pa + 1]!
  const rz = p[pb + 2]! + (p[pb + 5]! - p[pb + 2]!) * t - p[pa + 2]!
  const foot = rx * dx + ry * dy + rz * dz
  const gap = Math.sqrt(Math.max(0, rx * rx + ry * ry + rz * rz - foot * foot))
  const slope = (radiusTo - radiusFrom) / size
  return Math.min(1, Math.max(0, (foot + (gap * slope) / Math.sqrt(1 - slope * slope)) / size))
}

/** One contact: how deep, between which points and along which direction (from b to a). */
export type Overlap = {
  depth: number
  ax: number
  ay: number
  az: number
  bx: number
  by: number
  bz: number
  nx: number
  ny: number
  nz: number
}

export const newOverlap = (): Overlap => ({
  depth: 0,
  ax: 0,
  ay: 0,
  az: 0,
  bx: 0,
  by: 0,
  bz: 0,
  nx: 0,
  ny: 1,
  nz: 0,
})

const along = new Float64Array(2)

/** How deep two cones lie in one another, less than zero when apart; false, unmeasured, when far apart. */
export function measureOverlap(table: FleshTable, a: number, b: number, into: Overlap): boolean {
  const p = table.ends
  const one = table.flesh[a]!
  const two = table.flesh[b]!
  const pa = a * 6
  const pb = b * 6
  const reach =
    Math.max(one.radiusFrom, one.radiusTo) +
    Math.max(two.radiusFrom, two.radiusTo) +
    nearMetres +
    0.5 * (table.lengths[a]! + table.lengths[b]!)
  const mx = 0.5 * (p[pa]! + p[pa + 3]! - p[pb]! - p[pb + 3]!)
  const my = 0.5 * (p[pa + 1]! + p[pa + 4]! - p[pb + 1]! - p[pb + 4]!)
  const mz = 0.5 * (p[pa + 2]! + p[pa + 5]! - p[pb + 2]! - p[pb + 5]!)
  if (mx * mx + my * my + mz * mz > reach * reach) return false
  closest(p, pa, pa + 3, pb, pb + 3, along)
  let s = along[0]!
  let t = along[1]!
  // a cone is deepest a little towards its thick end; only there is the depth's slope right, too
  if (one.radiusFrom !== one.radiusTo || two.radiusFrom !== two.radiusTo) {
    for (let round = 0; round < 3; round += 1) {
      s = deepest(table, a, pa, pb, t)
      t = deepest(table, b, pb, pa, s)
    }
  }
  into.ax = p[pa]! + (p[pa + 3]! - p[pa]!) * s
  into.ay = p[pa + 1]! + (p[pa + 4]! - p[pa + 1]!) * s
  into.az = p[pa + 2]! + (p[pa + 5]! - p[pa + 2]!) * s
  into.bx = p[pb]! + (p[pb + 3]! - p[pb]!) * t
  into.by = p[pb + 1]! + (p[pb + 4]! - p[pb + 1]!) * t
  into.bz = p[pb + 2]! + (p[pb + 5]! - p[pb + 2]!) * t
  const dx = into.ax - into.bx
  const dy = into.ay - into.by
  const dz = into.az - into.bz
  const gap = Math.sqrt(dx * dx + dy * dy + dz * dz)
  const radii =
    one.radiusFrom +
    (one.radiusTo - one.radiusFrom) * s +
    two.radiusFrom +
    (two.radiusTo - two.radiusFrom) * t
  into.depth = radii - gap
  if (gap > 1e-9) {
    into.nx = dx / gap
    into.ny = dy / gap
    into.nz = dz / gap
  }
  return true
}

/** Puts the cones' ends where the chain's pose has them. */
export function placeFlesh(table: FleshTable, chain: Chain): void {
  for (const [index, { from, to }] of table.flesh.entries()) {
    chain.place(table.segments[index]!, from[0], from[1], from[2], table.ends, index * 6)
    chain.place(table.segments[index]!, to[0], to[1], to[2], table.ends, index * 6 + 3)
  }
}

const tables = new WeakMap<Body, FleshTable>()

/** The table for a body, made once. What overlaps in quiet standing is how we are made, and is let be. */
export function fleshTable(body: Body): FleshTable {
  const known = tables.get(body)
  if (known) return known
  const { flesh } = body
  const watched: Pair[] = []
  for (let a = 0; a < flesh.length; a += 1) {
    for (let b = a + 1; b < flesh.length; b += 1) {
      if (isWatched(flesh[a]!, flesh[b]!)) watched.push({ a, b, give: giveOf(flesh[a]!, flesh[b]!) })
    }
  }
  const table = {
    flesh,
    segments: Int32Array.from(flesh, ({ segment }) => indexOf(segment)),
    lengths: Float64Array.from(flesh, ({ from, to }) => distance(from, to)),
    ends: new Float64Array(flesh.length * 6),
  }
  const chain = new Chain(body)
  chain.setPose(standingPose(body))
  placeFlesh({ ...table, pairs: [] }, chain)
  const overlap = newOverlap()
  const pairs = watched.map(({ a, b, give }) => {
    const near = measureOverlap({ ...table, pairs: [] }, a, b, overlap)
    return { a, b, give: give + (near ? Math.max(0, overlap.depth) : 0) }
  })
  const made = { ...table, pairs }
  tables.set(body, made)
  return made
}
