import type { Vector } from '../body/index.ts'
import type { View } from './camera.ts'
import { project, unitsPerMetre } from './camera.ts'
import { oval } from './oval.ts'
import { arcTo, ellipse, xy } from './path.ts'
import type { Axes } from './rotation.ts'
import { turned } from './rotation.ts'

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function scaled(a: Vector, factor: number): Vector {
  return [a[0] * factor, a[1] * factor, a[2] * factor]
}

function sum(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function unit(a: Vector): Vector {
  return scaled(a, 1 / Math.max(Math.sqrt(dot(a, a)), 1e-9))
}

/**
 * What the eye sees of a cap that sits on an ellipsoid, like hair on a skull: the part of the surface beyond the
 * plane `pole · s = height`, where `s` are the ellipsoid's own coordinates (a unit sphere). Exact from any side,
 * so nothing jumps when the head turns. An empty path when the cap is on the far side.
 */
export function cap(
  view: View,
  centre: Vector,
  axes: Axes,
  radii: Vector,
  pole: Vector,
  height: number,
): string {
  const whole = oval(view, centre, axes, radii)
  // the eye's direction among the unit sphere's coordinates
  const eye = unit([
    dot(view.near, axes[0]) / unitsPerMetre / radii[0],
    dot(view.near, axes[1]) / unitsPerMetre / radii[1],
    dot(view.near, axes[2]) / unitsPerMetre / radii[2],
  ])
  const spot = (s: Vector) =>
    project(view, sum(centre, turned(axes, [s[0] * radii[0], s[1] * radii[1], s[2] * radii[2]])))
  const facing = dot(pole, eye)
  const slant = Math.sqrt(Math.max(1 - facing * facing, 0))
  if (slant <= Math.abs(height)) {
    // the rim does not cross the outline: all of the outline is covered, or none of it
    if (height < 0) return facing > 0 ? ellipse(whole) : `${ellipse(whole)}${rim(false)}`
    return facing > 0 ? rim(true) : ''
  }
  const across = unit(sum(pole, scaled(eye, -facing)))
  const aside = cross(eye, across)
  const reachAngle = Math.acos(height / slant)
  const on = (angle: number) => sum(scaled(across, Math.cos(angle)), scaled(aside, Math.sin(angle)))
  // clockwise along the outline, so that two caps in one path make one shape
  let [x1, y1] = spot(on(-reachAngle))
  let [x2, y2] = spot(on(reachAngle))
  const [x0, y0] = spot(on(0))
  if ((x0 - x1) * (y2 - y1) - (y0 - y1) * (x2 - x1) < 0) [x1, y1, x2, y2] = [x2, y2, x1, y1]
  // back along the rim, by way of its point that is nearest the eye
  const towards = unit(sum(eye, scaled(pole, -facing)))
  const r = Math.sqrt(1 - height * height)
  const [xr, yr] = spot(sum(scaled(pole, height), scaled(towards, r)))
  const rimOval = rimOutline()
  const rimClockwise = (xr - x2) * (y1 - y2) - (yr - y2) * (x1 - x2) > 0
  const half = Math.acos(Math.max(-1, Math.min(1, (-height * facing) / (r * slant))))
  return (
    `M${xy(x1, y1)}${arcTo(whole, reachAngle > Math.PI / 2, true, x2, y2)}` +
    `${arcTo(rimOval, half > Math.PI / 2, rimClockwise, x1, y1)}Z`
  )

  function rimOutline() {
    const r = Math.sqrt(1 - height * height)
    const one = unit(Math.abs(pole[0]) < 0.9 ? cross(pole, [1, 0, 0]) : cross(pole, [0, 1, 0]))
    const two = cross(pole, one)
    const span = (v: Vector) => turned(axes, [v[0] * radii[0] * r, v[1] * radii[1] * r, v[2] * radii[2] * r])
    const middle = sum(
      centre,
      turned(axes, [pole[0] * radii[0] * height, pole[1] * radii[1] * height, pole[2] * radii[2] * height]),
    )
    return oval(view, middle, [span(one), span(two), [0, 0, 0]], [1, 1, 1])
  }

  function rim(clockwise: boolean): string {
    const o = rimOutline()
    const path = ellipse(o)
    return clockwise ? path : path.replace(/ ([01]) 1 /g, ' $1 0 ')
  }
}
