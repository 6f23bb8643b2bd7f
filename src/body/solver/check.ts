import type { Body } from '../body.ts'
import { averageBody } from '../body.ts'
import { jointRanges } from '../joint-ranges.ts'
import type { LandmarkName } from '../landmarks.ts'
import type { Pose } from '../pose.ts'
import { jointAngleNames } from '../pose.ts'
import { normalize } from '../vector.ts'
import { Chain } from './chain.ts'
import { pressedMetres } from './clearance-rows.ts'
import { fleshTable, measureOverlap, newOverlap, placeFlesh } from './collisions.ts'
import { spotOf, supportEdges } from './goal-rows.ts'
import type { Plane } from './goals.ts'
import { floor } from './goals.ts'
import { insideBy } from './support.ts'

/** Something a body can't do. `amount` is in degrees for a joint, millimetres otherwise. */
export type Violation = {
  readonly kind: 'joint-range' | 'floor' | 'wall' | 'self-collision' | 'balance'
  /** Which joint angle, which part of the body, or which two. */
  readonly what: string
  readonly amount: number
}

export type Surroundings = {
  readonly body?: Body
  /** The floor when left out. A plane of any other name than 'floor' counts as a wall. */
  readonly planes?: readonly Plane[]
  /** What bears the body. Left out, balance isn't looked at. */
  readonly over?: readonly LandmarkName[]
  /** Below this, metres, nothing is reported: the last bit of flesh and of arithmetic. */
  readonly toleranceMetres?: number
}

/** What is wrong with a pose, worst first in each kind; empty when nothing is. */
export function checkPose(pose: Pose, surroundings: Surroundings = {}): readonly Violation[] {
  const { body = averageBody, planes = [floor], over, toleranceMetres = 0.002 } = surroundings
  const found: Violation[] = []
  for (const name of jointAngleNames) {
    const { from, to } = jointRanges[name]
    const past = Math.max(from - pose.angles[name], pose.angles[name] - to)
    if (past > 1e-6) found.push({ kind: 'joint-range', what: name, amount: past })
  }
  const chain = new Chain(body)
  chain.setPose(pose)
  const table = fleshTable(body)
  placeFlesh(table, chain)
  const report = (kind: Violation['kind'], what: string, metres: number) => {
    if (metres > toleranceMetres) found.push({ kind, what, amount: metres * 1000 })
  }
  for (const plane of planes) {
    const [nx, ny, nz] = normalize(plane.normal)
    for (const [index, flesh] of table.flesh.entries()) {
      const depth = (at: number, radius: number) => {
        const [x, y, z] = [table.ends[at]!, table.ends[at + 1]!, table.ends[at + 2]!]
        return plane.offset + radius - pressedMetres - (x * nx + y * ny + z * nz)
      }
      const deepest = Math.max(depth(index * 6, flesh.radiusFrom), depth(index * 6 + 3, flesh.radiusTo))
      report(plane.name === 'floor' ? 'floor' : 'wall', `${flesh.segment} ${flesh.part}`, deepest)
    }
  }
  const overlap = newOverlap()
  for (const { a, b, give } of table.pairs) {
    if (!measureOverlap(table, a, b, overlap)) continue
    const [one, two] = [table.flesh[a]!, table.flesh[b]!]
    report('self-collision', `${one.segment} ${one.part} in ${two.segment} ${two.part}`, overlap.depth - give)
  }
  if (over) {
    const edges = supportEdges(
      chain,
      over.map((name) => spotOf(body, name)),
    )
    report('balance', 'centre of mass', -insideBy(edges, chain.massCentre[0]!, chain.massCentre[2]!))
  }
  return found.sort((a, b) => (a.kind === b.kind ? b.amount - a.amount : 0))
}
