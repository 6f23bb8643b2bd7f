import type { Quaternion, Vector } from './pose.ts'
import { normalize } from './vector.ts'

export const noRotation: Quaternion = [0, 0, 0, 1]

/** Turn by an angle in degrees about an axis (any length but zero), by the right-hand rule. */
export function turn(axis: Vector, degrees: number): Quaternion {
  const [x, y, z] = normalize(axis)
  const half = (degrees * Math.PI) / 360
  const sine = Math.sin(half)
  return [x * sine, y * sine, z * sine, Math.cos(half)]
}

/** First `b`, then `a` (in the room); or: `a`, then `b` in the frame that `a` has turned. */
export function multiply(a: Quaternion, b: Quaternion): Quaternion {
  return [
    a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
    a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
    a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
    a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
  ]
}

export function inverse(a: Quaternion): Quaternion {
  return [-a[0], -a[1], -a[2], a[3]]
}

export function rotate(q: Quaternion, v: Vector): Vector {
  // v + 2w(q×v) + 2q×(q×v)
  const x = 2 * (q[1] * v[2] - q[2] * v[1])
  const y = 2 * (q[2] * v[0] - q[0] * v[2])
  const z = 2 * (q[0] * v[1] - q[1] * v[0])
  return [
    v[0] + q[3] * x + q[1] * z - q[2] * y,
    v[1] + q[3] * y + q[2] * x - q[0] * z,
    v[2] + q[3] * z + q[0] * y - q[1] * x,
  ]
}

export function unit(q: Quaternion): Quaternion {
  const size = Math.hypot(q[0], q[1], q[2], q[3])
  return size === 0 ? noRotation : [q[0] / size, q[1] / size, q[2] / size, q[3] / size]
}

/** The shortest way round from `a` (fraction 0) to `b` (1), at even speed. */
export function slerp(a: Quaternion, b: Quaternion, fraction: number): Quaternion {
  let cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3]
  // q and −q are the same rotation; take the nearer one
  const sign = cosine < 0 ? -1 : 1
  cosine = Math.min(1, Math.abs(cosine))
  const angle = Math.acos(cosine)
  const sine = Math.sin(angle)
  const from = sine < 1e-6 ? 1 - fraction : Math.sin((1 - fraction) * angle) / sine
  const to = sign * (sine < 1e-6 ? fraction : Math.sin(fraction * angle) / sine)
  return unit([
    a[0] * from + b[0] * to,
    a[1] * from + b[1] * to,
    a[2] * from + b[2] * to,
    a[3] * from + b[3] * to,
  ])
}

/** The angle between two rotations, in degrees, 0 to 180. */
export function angleBetween(a: Quaternion, b: Quaternion): number {
  const d = multiply(inverse(a), b)
  return (2 * Math.atan2(Math.hypot(d[0], d[1], d[2]), Math.abs(d[3])) * 180) / Math.PI
}
