import type { Vector } from '../body/index.ts'
import type { View } from './camera.ts'
import { project } from './camera.ts'
import type { Axes } from './rotation.ts'

/**
 * A ball of the body seen by the camera: an ellipse about (x, y) whose points are where the quadratic form
 * [xx xy; xy yy] supports them, and how near its centre is. Everything in drawing units.
 */
export type Oval = {
  readonly x: number
  readonly y: number
  readonly near: number
  readonly xx: number
  readonly xy: number
  readonly yy: number
  /** Radius of a circle of the same size, for telling what overlaps. */
  readonly radius: number
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/** The outline of an ellipsoid with the given half-axes (metres) along a segment's axes. */
export function oval(view: View, centre: Vector, axes: Axes, radii: Vector): Oval {
  let xx = 0
  let xy = 0
  let yy = 0
  for (let i = 0; i < 3; i++) {
    const axis = axes[i] as Vector
    const radius = radii[i] as number
    const u = dot(view.right, axis) * radius
    const v = dot(view.down, axis) * radius
    xx += u * u
    xy += u * v
    yy += v * v
  }
  const [x, y, near] = project(view, centre)
  return { x, y, near, xx, xy, yy, radius: Math.sqrt((xx + yy) / 2) }
}

/** The point of the ellipse farthest in the direction of the given angle. */
export function edge(o: Oval, angle: number): readonly [number, number] {
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  const u = o.xx * c + o.xy * s
  const v = o.xy * c + o.yy * s
  const size = Math.sqrt(Math.max(c * u + s * v, 1e-9))
  return [o.x + u / size, o.y + v / size]
}

/** How far the ellipse reaches in a direction, measured from the drawing's origin. */
export function reach(o: Oval, c: number, s: number): number {
  const square = c * c * o.xx + 2 * c * s * o.xy + s * s * o.yy
  return o.x * c + o.y * s + (square > 0 ? Math.sqrt(square) : 0)
}

/** Long and short half-axis and the tilt in degrees, as an SVG arc wants them. */
export function arcAxes(o: Oval): readonly [number, number, number] {
  const mean = (o.xx + o.yy) / 2
  const half = (o.xx - o.yy) / 2
  const spread = Math.hypot(half, o.xy)
  const tilt = spread < 1e-6 * mean ? 0 : (Math.atan2(o.xy, half) * 90) / Math.PI
  return [Math.sqrt(mean + spread), Math.sqrt(Math.max(mean - spread, 0)), tilt]
}

/** Part of the way from one ellipse (0) to another (1). */
export function mixOvals(a: Oval, b: Oval, fraction: number): Oval {
  if (fraction === 0) return a
  const mix = (from: number, to: number) => from + (to - from) * fraction
  return {
    x: mix(a.x, b.x),
    y: mix(a.y, b.y),
    near: mix(a.near, b.near),
    xx: mix(a.xx, b.xx),
    xy: mix(a.xy, b.xy),
    yy: mix(a.yy, b.yy),
    radius: mix(a.radius, b.radius),
  }
}
