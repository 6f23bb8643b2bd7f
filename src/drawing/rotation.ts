import type { Frame, Quaternion, Vector } from '../body/index.ts'

/** The three axes of a turned frame, as seen in the room. */
export type Axes = readonly [x: Vector, y: Vector, z: Vector]

export function axesOf([x, y, z, w]: Quaternion): Axes {
  return [
    [1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w)],
    [2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w)],
    [2 * (x * z + y * w), 2 * (y * z - x * w), 1 - 2 * (x * x + y * y)],
  ]
}

/** A direction of a segment in the room. */
export function turned([x, y, z]: Axes, v: Vector): Vector {
  return [
    x[0] * v[0] + y[0] * v[1] + z[0] * v[2],
    x[1] * v[0] + y[1] * v[1] + z[1] * v[2],
    x[2] * v[0] + y[2] * v[1] + z[2] * v[2],
  ]
}

/** A point of a segment in the room. */
export function placed(frame: Frame, axes: Axes, v: Vector): Vector {
  const [x, y, z] = turned(axes, v)
  return [frame.origin[0] + x, frame.origin[1] + y, frame.origin[2] + z]
}
