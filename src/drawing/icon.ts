import { rolledDown } from './brand-pose.ts'
import { drawFigure } from './draw-figure.ts'
import type { Box, Drawing } from './drawing.ts'
import { n } from './path.ts'

export type IconOptions = {
  /** A maskable icon fills its square and keeps the figure in the middle four fifths, which no mask cuts. */
  readonly maskable?: boolean
}

/** The app's icon: the figure rolled down, on its own ground. Square. */
export function drawIcon({ maskable = false }: IconOptions = {}): Drawing {
  const camera = { azimuthDegrees: 62, elevationDegrees: 8 }
  const { shapes, box } = drawFigure(rolledDown(), { camera })
  const [x, y, width, height] = box
  const side = Math.max(width, height) * (maskable ? 1.42 : 1.14)
  const left = x + width / 2 - side / 2
  const top = y + height / 2 - side / 2
  const square: Box = [left, top, side, side]
  const floorAt = y + height * 0.88
  const r = maskable ? 0 : side * 0.22
  const [right, bottom] = [left + side, top + side]
  const arc = (x: number, y: number) => (r === 0 ? '' : `A${n(r)} ${n(r)} 0 0 1 ${n(x)} ${n(y)}`)
  const to = (x: number, y: number) => `L${n(x)} ${n(y)}`
  const ground =
    `M${n(left + r)} ${n(top)}${to(right - r, top)}${arc(right, top + r)}${to(right, bottom - r)}` +
    `${arc(right - r, bottom)}${to(left + r, bottom)}${arc(left, bottom - r)}${to(left, top + r)}${arc(left + r, top)}Z`
  // the floor is the ground's lower part; where it starts within the corners, it starts on their curve
  const drop = bottom - floorAt
  const over = r > drop ? r - Math.sqrt(Math.max(r * r - (r - drop) ** 2, 0)) : 0
  const straight = Math.max(drop - r, 0)
  const floor =
    `M${n(left + over)} ${n(floorAt)}${to(right - over, floorAt)}${to(right - over, floorAt + straight)}` +
    `${arc(right - r, bottom)}${to(left + r, bottom)}${arc(left + over, floorAt + straight)}Z`
  return {
    box: square,
    shapes: [
      { id: 'ground', className: 'uncoil-ground', d: ground },
      { id: 'floor', className: 'uncoil-ground uncoil-lit', d: floor },
      ...shapes,
    ],
  }
}
