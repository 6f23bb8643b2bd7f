import type { Body } from '../body.ts'
import type { LandmarkName } from '../landmarks.ts'
import type { Vector } from '../pose.ts'
import { rotate } from '../quaternion.ts'
import { normalize } from '../vector.ts'
import { type Chain, indexOf } from './chain.ts'
import type { Equations } from './equations.ts'
import { nearMetres } from './equations.ts'
import { freedomNames, radians } from './freedoms.ts'
import type { Goal, Plane } from './goals.ts'
import type { FloorPoint } from './support.ts'
import { edgesOf, insideBy, outline } from './support.ts'

/** A degree of a direction counts as much as this many metres at a landmark: 1° as about 5 mm. */
export const metresPerRadian = 0.3

/** A goal made ready: adds its residuals to the equations, and says how far off it is. */
export type GoalRows = {
  /** With `slopes` also the derivatives. `weight` is per metre. */
  add(chain: Chain, into: Equations, weight: number, slopes: boolean): void
  /** Metres, or degrees for directions and angles; 0 when met. */
  off(chain: Chain): number
}

export type Spot = { readonly segment: number; readonly x: number; readonly y: number; readonly z: number }

export function spotOf(body: Body, name: LandmarkName): Spot {
  const { segment, offset } = body.landmarks[name]
  return { segment: indexOf(segment), x: offset[0], y: offset[1], z: offset[2] }
}

const p = new Float64Array(3)
const q = new Float64Array(3)
const axes: readonly Vector[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

function locate(chain: Chain, spot: Spot, into: Float64Array): void {
  chain.place(spot.segment, spot.x, spot.y, spot.z, into)
}

function pointRows(body: Body, landmark: LandmarkName, [x, y, z]: Vector): GoalRows {
  const spot = spotOf(body, landmark)
  return {
    add(chain, into, weight, slopes) {
      locate(chain, spot, p)
      for (let axis = 0; axis < 3; axis += 1) {
        const residual = p[axis]! - (axis === 0 ? x : axis === 1 ? y : z)
        if (!slopes) into.addCost(residual, weight)
        else {
          const [nx, ny, nz] = axes[axis]!
          chain.addPointRow(into.row, spot.segment, p[0]!, p[1]!, p[2]!, nx, ny, nz)
          into.take(residual, weight)
        }
      }
    },
    off(chain) {
      locate(chain, spot, p)
      return Math.hypot(p[0]! - x, p[1]! - y, p[2]! - z)
    },
  }
}

/** On a plane, or (one-sided) no further behind it than `least`. */
function planeRows(
  body: Body,
  landmark: LandmarkName,
  { normal, offset }: Plane,
  oneSided: boolean,
  least: number,
): GoalRows {
  const spot = spotOf(body, landmark)
  const [nx, ny, nz] = normalize(normal)
  const measure = (chain: Chain) => {
    locate(chain, spot, p)
    return p[0]! * nx + p[1]! * ny + p[2]! * nz - offset - least
  }
  return {
    add(chain, into, weight, slopes) {
      const residual = measure(chain)
      if (oneSided && residual >= (slopes ? nearMetres : 0)) return
      if (!slopes) return into.addCost(residual, weight)
      chain.addPointRow(into.row, spot.segment, p[0]!, p[1]!, p[2]!, nx, ny, nz)
      if (oneSided) into.takeCondition(residual, weight)
      else into.take(residual, weight)
    },
    off(chain) {
      const residual = measure(chain)
      return oneSided ? Math.max(0, -residual) : Math.abs(residual)
    },
  }
}

function besideRows(body: Body, landmark: LandmarkName, other: LandmarkName, offset: Vector): GoalRows {
  const spot = spotOf(body, landmark)
  const base = spotOf(body, other)
  const target = { ...base, x: base.x + offset[0], y: base.y + offset[1], z: base.z + offset[2] }
  return {
    add(chain, into, weight, slopes) {
      locate(chain, spot, p)
      locate(chain, target, q)
      for (let axis = 0; axis < 3; axis += 1) {
        const residual = p[axis]! - q[axis]!
        if (!slopes) into.addCost(residual, weight)
        else {
          const [nx, ny, nz] = axes[axis]!
          chain.addPointRow(into.row, spot.segment, p[0]!, p[1]!, p[2]!, nx, ny, nz)
          chain.addPointRow(into.row, target.segment, q[0]!, q[1]!, q[2]!, -nx, -ny, -nz)
          into.take(residual, weight)
        }
      }
    },
    off(chain) {
      locate(chain, spot, p)
      locate(chain, target, q)
      return Math.hypot(p[0]! - q[0]!, p[1]! - q[1]!, p[2]! - q[2]!)
    },
  }
}

function directionRows(segment: number, axis: Vector, towards: Vector): GoalRows {
  const [ax, ay, az] = normalize(axis)
  const target = normalize(towards)
  return {
    add(chain, into, weight, slopes) {
      chain.point(segment, ax, ay, az, p)
      for (let k = 0; k < 3; k += 1) {
        const residual = p[k]! - target[k as 0 | 1 | 2]
        if (!slopes) into.addCost(residual, weight * metresPerRadian)
        else {
          const [nx, ny, nz] = axes[k]!
          chain.addDirectionRow(into.row, segment, p[0]!, p[1]!, p[2]!, nx, ny, nz)
          into.take(residual, weight * metresPerRadian)
        }
      }
    },
    off(chain) {
      chain.point(segment, ax, ay, az, p)
      const cosine = p[0]! * target[0] + p[1]! * target[1] + p[2]! * target[2]
      return Math.acos(Math.min(1, Math.max(-1, cosine))) / radians
    },
  }
}

function angleRows(freedom: number, degrees: number): GoalRows {
  return {
    add(chain, into, weight, slopes) {
      const residual = chain.angles[freedom]! - degrees * radians
      if (slopes) into.takeSingle(freedom, residual, weight * metresPerRadian)
      else into.addCost(residual, weight * metresPerRadian)
    },
    off: (chain) => Math.abs(chain.angles[freedom]! / radians - degrees),
  }
}

/** The area over which a chain's body stands, when these landmarks bear it. */
export function supportEdges(chain: Chain, spots: readonly Spot[]) {
  const points = spots.map((spot): FloorPoint => {
    locate(chain, spot, p)
    return [p[0]!, p[2]!]
  })
  return edgesOf(outline(points))
}

/** The centre of mass at least `margin` inside; where the support is narrower than that, in its middle. */
function balanceRows(body: Body, over: readonly LandmarkName[], margin: number): GoalRows {
  const spots = over.map((name) => spotOf(body, name))
  return {
    add(chain, into, weight, slopes) {
      const x = chain.massCentre[0]!
      const z = chain.massCentre[2]!
      for (const { nx, nz, least } of supportEdges(chain, spots)) {
        const residual = nx * x + nz * z - least - margin
        if (residual >= (slopes ? nearMetres : 0)) continue
        if (!slopes) into.addCost(residual, weight)
        else {
          chain.addMassRow(into.row, nx, nz)
          into.takeCondition(residual, weight)
        }
      }
    },
    off: (chain) =>
      Math.max(0, -insideBy(supportEdges(chain, spots), chain.massCentre[0]!, chain.massCentre[2]!)),
  }
}

function both(rows: readonly GoalRows[]): GoalRows {
  return {
    add(chain, into, weight, slopes) {
      for (const row of rows) row.add(chain, into, weight, slopes)
    },
    off: (chain) => Math.max(...rows.map((row) => row.off(chain))),
  }
}

/** Makes a goal ready for a body; `start` is where things were before. */
export function goalRows(goal: Goal, body: Body, start: Chain): GoalRows {
  switch (goal.kind) {
    case 'at':
      return pointRows(body, goal.landmark, goal.point)
    case 'keep': {
      locate(start, spotOf(body, goal.landmark), p)
      return pointRows(body, goal.landmark, [p[0]!, p[1]!, p[2]!])
    }
    case 'on':
      return planeRows(body, goal.landmark, goal.plane, false, 0)
    case 'above':
      return planeRows(body, goal.landmark, goal.plane, true, goal.clearanceMetres ?? 0)
    case 'beside':
      return besideRows(body, goal.landmark, goal.other, goal.offset)
    case 'direction':
      return directionRows(indexOf(goal.segment), goal.axis, goal.towards)
    case 'turned':
      return both(axes.map((axis) => directionRows(indexOf(goal.segment), axis, rotate(goal.rotation, axis))))
    case 'angle':
      return angleRows(freedomNames.indexOf(goal.angle), goal.degrees)
    case 'balance':
      return balanceRows(body, goal.over, goal.marginMetres ?? 0.015)
  }
}
