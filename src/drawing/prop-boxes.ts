import type { Vector } from '../body/index.ts'

export type PropKind =
  | 'wall'
  | 'chair'
  | 'block'
  | 'strap'
  | 'mat'
  | 'ball'
  | 'step'
  | 'table'
  | 'bed'
  | 'cushion'

/** A plain box of a prop: its middle from the middle of the prop's underside, and its size; metres, before the turn. */
export type PropBox = {
  readonly name: string
  readonly middle: Vector
  readonly size: Vector
  /** A face that another box of the prop lies against, so that it is never seen. */
  readonly against?: BoxFace
}

/** The faces of a box: across its depth, its top and bottom, across its width. */
export type BoxFace = 'side' | 'lit' | 'end'

function legs([x, , z]: Vector, height: number, thick: number): PropBox[] {
  const [dx, dz] = [x / 2 - thick / 2, z / 2 - thick / 2]
  return [
    [-dx, -dz],
    [-dx, dz],
    [dx, -dz],
    [dx, dz],
  ].map(([px, pz], index) => ({
    name: `leg${index}`,
    middle: [px as number, height / 2, pz as number],
    size: [thick, height, thick],
    // the seat or top lies on it
    against: 'lit',
  }))
}

/**
 * What a prop is built of. A chair's back is at its −x side, so that an unturned chair looks where an unturned
 * person looks. A ball and a cushion are round and have none.
 */
export function boxesOf(kind: PropKind, size: Vector): PropBox[] {
  const [x, y, z] = size
  const whole: PropBox[] = [{ name: 'body', middle: [0, y / 2, 0], size }]
  switch (kind) {
    case 'wall':
    case 'block':
    case 'mat':
    case 'step':
      return whole
    case 'strap':
    case 'ball':
    case 'cushion':
      return []
    case 'chair': {
      // a low box is a stool; a chair's seat is at just over half its height
      const seat = y > 0.6 ? 0.45 * (y / 0.85) : y
      const thick = 0.04
      const parts: PropBox[] = [
        ...legs(size, seat - thick, 0.035),
        { name: 'seat', middle: [0, seat - thick / 2, 0], size: [x, thick, z] },
      ]
      if (y > 0.6) {
        const height = (y - seat) * 0.6
        for (const side of [-1, 1]) {
          parts.push({
            name: side < 0 ? 'postLeft' : 'postRight',
            middle: [-x / 2 + 0.0175, (seat + y) / 2, side * (z / 2 - 0.0175)],
            size: [0.035, y - seat, 0.035],
          })
        }
        parts.push({
          name: 'back',
          middle: [-x / 2 + 0.0175, y - height / 2, 0],
          size: [0.03, height, z - 0.07],
          against: 'end',
        })
      }
      return parts
    }
    case 'table':
      return [
        ...legs([x * 0.94, y, z * 0.94], y - 0.04, 0.05),
        { name: 'top', middle: [0, y - 0.02, 0], size: [x, 0.04, z] },
      ]
    case 'bed': {
      const mattress = Math.min(0.2, y * 0.5)
      return [
        ...legs([x * 0.96, y, z * 0.96], y - mattress - 0.08, 0.06),
        { name: 'frame', middle: [0, y - mattress - 0.04, 0], size: [x, 0.08, z] },
        { name: 'mattress', middle: [0, y - mattress / 2, 0], size: [x * 0.98, mattress, z * 0.98] },
      ]
    }
  }
}
