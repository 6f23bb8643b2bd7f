import { normalize } from '../vector.ts'
import type { Chain } from './chain.ts'
import type { FleshTable } from './collisions.ts'
import { measureOverlap, newOverlap } from './collisions.ts'
import type { Equations } from './equations.ts'
import { nearMetres } from './equations.ts'
import type { Plane } from './goals.ts'

/** Flesh that lies or stands on a surface is pressed flat by this much, metres. */
export const pressedMetres = 0.003

const overlap = newOverlap()

/** Adds what keeps flesh on the body's side of every plane. */
export function addPlaneRows(
  chain: Chain,
  table: FleshTable,
  planes: readonly Plane[],
  into: Equations,
  weight: number,
  slopes: boolean,
): void {
  const { ends, flesh, segments } = table
  for (const { normal, offset } of planes) {
    const [nx, ny, nz] = normalize(normal)
    for (let index = 0; index < flesh.length; index += 1) {
      for (let end = 0; end < 2; end += 1) {
        const at = index * 6 + end * 3
        const radius = end === 0 ? flesh[index]!.radiusFrom : flesh[index]!.radiusTo
        const x = ends[at]!
        const y = ends[at + 1]!
        const z = ends[at + 2]!
        const residual = x * nx + y * ny + z * nz - offset - radius + pressedMetres
        if (residual >= (slopes ? nearMetres : 0)) continue
        if (!slopes) into.addCost(residual, weight)
        else {
          chain.addPointRow(into.row, segments[index]!, x, y, z, nx, ny, nz)
          into.takeCondition(residual, weight)
        }
      }
    }
  }
}

/** Adds what keeps limbs out of the trunk and out of each other. */
export function addCollisionRows(
  chain: Chain,
  table: FleshTable,
  into: Equations,
  weight: number,
  slopes: boolean,
): void {
  const { pairs, segments } = table
  for (let index = 0; index < pairs.length; index += 1) {
    const { a, b, give } = pairs[index]!
    if (!measureOverlap(table, a, b, overlap)) continue
    const residual = give - overlap.depth
    if (residual >= (slopes ? nearMetres : 0)) continue
    if (!slopes) into.addCost(residual, weight)
    else {
      const { ax, ay, az, bx, by, bz, nx, ny, nz } = overlap
      chain.addPointRow(into.row, segments[a]!, ax, ay, az, nx, ny, nz)
      chain.addPointRow(into.row, segments[b]!, bx, by, bz, -nx, -ny, -nz)
      into.takeCondition(residual, weight)
    }
  }
}
