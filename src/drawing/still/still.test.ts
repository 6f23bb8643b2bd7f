import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standingPose } from '../../body/index.ts'
import { drawFigure } from '../draw-figure.ts'
import type { Drawing, Shape } from '../drawing.ts'
import { cornersOf, write } from './fit.ts'
import { layTogether } from './lay-together.ts'
import type { Point, Ring } from './rings.ts'
import { ringsOf } from './rings.ts'
import { stillShapes } from './still.ts'
import { unionOf } from './union.ts'

function areaOf(ring: Ring): number {
  return ring.reduce((sum, [x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length] as Point
    return sum + (x1 * y2 - x2 * y1) / 2
  }, 0)
}

const disc = (x: number, y: number, r: number) =>
  `M${x - r} ${y}A${r} ${r} 0 0 1 ${x + r} ${y}A${r} ${r} 0 0 1 ${x - r} ${y}Z`
const shape = (id: string, className: string, d: string): Shape => ({ id, className, d })
const draw = (...shapes: Shape[]): Shape[] => stillShapes({ box: [-200, -200, 400, 400], shapes } as Drawing)

describe('the outline of several rings', () => {
  test('holds what two discs cover together', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 0, max: 78 }), fc.integer({ min: 84, max: 99 })), (apart) => {
        const rings = unionOf(ringsOf(disc(0, 0, 40) + disc(apart, 0, 40)))
        const lens =
          apart >= 80
            ? 0
            : 2 * 1600 * Math.acos(apart / 80) - (apart / 2) * Math.sqrt(4 * 1600 - apart * apart)
        const whole = rings.reduce((sum, ring) => sum + areaOf(ring), 0)
        expect(Math.abs(whole - (2 * Math.PI * 1600 - lens))).toBeLessThan(50)
        expect(rings.length).toBe(apart < 80 ? 1 : 2)
      }),
    )
  })

  test('is written in curves that stay near it', () => {
    const [ring] = unionOf(ringsOf(disc(0, 0, 40) + disc(50, 10, 30))) as [Point[]]
    const text = write({ points: ring, corners: cornersOf(ring) }, 0.6, { at: [0, 0] })
    expect(text).toMatch(/^m/)
    expect(text.length).toBeLessThan(120)
    expect(cornersOf(ring)).toHaveLength(2)
  })
})

describe('a picture that stands still', () => {
  test('leaves out what another shape hides, and keeps what comes out from under it', () => {
    const [over] = [shape('chest', 'uncoil-top', disc(0, 0, 80))]
    const hidden = shape('leftHand', 'uncoil-skin', disc(10, 0, 20))
    const peeping = shape('rightHand', 'uncoil-skin', disc(70, 0, 30))
    expect(draw(hidden, over).map(({ id }) => id)).toEqual(['chest'])
    expect(draw(peeping, over).map(({ id }) => id)).toEqual(['rightHand', 'chest'])
    expect(draw(over, hidden).map(({ id }) => id)).toEqual(['chest', 'leftHand'])
    // a pale shape hides nothing
    expect(draw(hidden, { ...over, className: 'uncoil-ghost' })).toHaveLength(2)
  })

  test('paints faces of one look at once where nothing comes between them', () => {
    const face = (className: string, x: number, y: number) => ({
      shape: shape(className, className, ''),
      flat: [
        [
          [x, y],
          [x + 10, y],
          [x + 10, y + 10],
          [x, y + 10],
        ],
      ] as unknown as Ring[],
    })
    const [a, b, c] = [face('lit', 0, 0), face('side', 40, 0), face('lit', 80, 0)]
    expect(layTogether([a, b, c]).map((group) => group.length)).toEqual([2, 1])
    expect(layTogether([a, face('side', 75, 5), c]).map((group) => group.length)).toEqual([1, 1, 1])
  })

  test('of a person has fewer shapes and characters than the moving one, all of whole numbers', () => {
    const moving = drawFigure(standingPose(), { camera: { azimuthDegrees: 40, elevationDegrees: 10 } })
    const still = stillShapes(moving)
    const characters = (shapes: readonly Shape[]) => shapes.reduce((sum, { d }) => sum + d.length, 0)
    expect(still.length).toBeLessThan(moving.shapes.length)
    expect(characters(still)).toBeLessThan(0.4 * characters(moving.shapes))
    for (const { d } of still) expect(d).toMatch(/^M[a-zA-Z\d\s-]*$/)
  })
})
