import type { Vector } from '../body/index.ts'

/**
 * Where we look from, as a photographer would say it. Azimuth 0 sees the front of a person who faces +x, 90 her
 * right side, 180 her back; elevation is above the horizon. Scaled parallel projection, so that a limb keeps its
 * length wherever it is in the picture.
 */
export type Camera = { readonly azimuthDegrees: number; readonly elevationDegrees: number }

export function sameCamera(one: Camera, other: Camera): boolean {
  return one.azimuthDegrees === other.azimuthDegrees && one.elevationDegrees === other.elevationDegrees
}

/** How many units of the drawing a metre takes. */
export const unitsPerMetre = 400

/** The camera's axes in the room, metres to drawing units: right and down in the picture, and towards the eye. */
export type View = { readonly right: Vector; readonly down: Vector; readonly near: Vector }

export function view(camera: Camera): View {
  const azimuth = (camera.azimuthDegrees * Math.PI) / 180
  const elevation = (camera.elevationDegrees * Math.PI) / 180
  const [ca, sa, ce, se] = [Math.cos(azimuth), Math.sin(azimuth), Math.cos(elevation), Math.sin(elevation)]
  const s = unitsPerMetre
  return {
    right: [s * sa, 0, -s * ca],
    down: [s * se * ca, -s * ce, s * se * sa],
    near: [s * ce * ca, s * se, s * ce * sa],
  }
}

/** A point of the room in the picture: to the right, down, and near (larger is nearer), in drawing units. */
export type Spot = readonly [x: number, y: number, near: number]

export function project({ right, down, near }: View, p: Vector): Spot {
  return [
    right[0] * p[0] + right[2] * p[2],
    down[0] * p[0] + down[1] * p[1] + down[2] * p[2],
    near[0] * p[0] + near[1] * p[1] + near[2] * p[2],
  ]
}
