import type { Shape } from '../drawing.ts'
import type { Point, Ring } from './rings.ts'

type Laid = { readonly shape: Shape; readonly flat?: readonly Ring[] }

/** Whether a line along an edge of `a` parts two convex outlines. */
function parted(a: Ring, b: Ring): boolean {
  return a.some(([x1, y1], i) => {
    const [x2, y2] = a[(i + 1) % a.length] as Point
    const normal: Point = [y1 - y2, x2 - x1]
    const along = ([x, y]: Point) => x * normal[0] + y * normal[1]
    const [own, other] = [a.map(along), b.map(along)]
    const slack = 1e-6 * Math.hypot(...normal)
    return Math.max(...own) <= Math.min(...other) + slack || Math.max(...other) <= Math.min(...own) + slack
  })
}

const meet = (a: Ring, b: Ring) => !parted(a, b) && !parted(b, a)

/**
 * Faces of one look that can be painted at once, as one path: a later one joins an earlier one where it meets
 * nothing that is painted between them. Only faces of boxes, which are convex and have no line around them.
 */
export function layTogether<Sheet extends Laid>(sheets: readonly Sheet[]): Sheet[][] {
  const groups: Sheet[][] = []
  for (const sheet of sheets) {
    const face = sheet.flat?.[0]
    let home: Sheet[] | undefined
    for (let i = groups.length - 1; face && i >= 0; i--) {
      const group = groups[i] as Sheet[]
      if (group[0]?.shape.className === sheet.shape.className) {
        home = group
        break
      }
      // what is no face may lie anywhere
      if (group.some(({ flat }) => !flat || meet(flat[0] as Ring, face))) break
    }
    if (home) home.push(sheet)
    else groups.push([sheet])
  }
  return groups
}
