import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outlinePoints } from './outline-points.ts'
import type { Oval } from './oval.ts'
import { tube } from './tube.ts'

function circle(x: number, y: number, radius: number): Oval {
  return { x, y, near: 0, xx: radius * radius, xy: 0, yy: radius * radius, radius }
}

/** A limb of three stretches, straight but for its joint, the third station: that bends by up to 140 degrees. */
const someLimb = fc
  .array(
    fc.record({
      radius: fc.double({ min: 9, max: 30, noNaN: true }),
      length: fc.double({ min: 70, max: 110, noNaN: true }),
      bend: fc.double({ min: -2.45, max: 2.45, noNaN: true }),
    }),
    { minLength: 4, maxLength: 4 },
  )
  .map((stations) => {
    let [x, y, angle] = [0, 0, 0]
    return stations.map(({ radius, length, bend }, i) => {
      if (i > 0) {
        angle += i === 3 ? bend : 0
        x += length * Math.cos(angle)
        y += length * Math.sin(angle)
      }
      return circle(x, y, radius)
    })
  })

/** A thick joint between thin ends, folded as far as it goes: where an outline bellies out most easily. */
const folded = [circle(0, 0, 9), circle(77, 0, 30), circle(186, 0, 9), circle(132, 45, 9)]

function area(d: string): number {
  const corners = outlinePoints(d)
  return corners.reduce((sum, [x1, y1], i) => {
    const [x2, y2] = corners[(i + 1) % corners.length] as [number, number]
    return sum + (x1 * y2 - x2 * y1) / 2
  }, 0)
}

test('a straight limb is as thick at each station as its ovals', () => {
  const d = tube([circle(0, 0, 20), circle(100, 0, 30), circle(200, 0, 12)])
  const thick = outlinePoints(d, 24).filter(([x]) => Math.abs(x - 100) < 6)
  expect(Math.max(...thick.map(([, y]) => y))).toBeCloseTo(30, 0)
  expect(Math.min(...thick.map(([, y]) => y))).toBeCloseTo(-30, 0)
  const xs = outlinePoints(d, 24).map(([x]) => x)
  expect(Math.min(...xs)).toBeCloseTo(-20, 0)
  expect(Math.max(...xs)).toBeCloseTo(212, 0)
})

test('the outline stays within a thumb’s breadth of the limb and goes round clockwise', () => {
  fc.assert(
    fc.property(someLimb, (limb) => {
      const [upper, lower] = [tube(limb, 0, 2), tube(limb, 2, 3)]
      expect(area(upper)).toBeGreaterThan(0)
      expect(area(lower)).toBeGreaterThan(0)
      for (const [x, y] of outlinePoints(upper + lower)) {
        const outside = Math.min(
          ...limb.slice(1).map((b, i) => {
            const a = limb[i] as Oval
            const [dx, dy] = [b.x - a.x, b.y - a.y]
            const t = Math.max(0, Math.min(((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy), 1))
            return Math.hypot(x - a.x - t * dx, y - a.y - t * dy) - (a.radius + t * (b.radius - a.radius))
          }),
        )
        expect(outside).toBeLessThan(13)
      }
    }),
    { examples: [[folded]] },
  )
})

test('two stretches that meet at a joint share the outline there', () => {
  const limb = [circle(0, 0, 22), circle(80, 5, 18), circle(150, 30, 20), circle(210, 80, 12)]
  const upper = outlinePoints(tube(limb, 0, 1))
  const lower = outlinePoints(tube(limb, 1, 3))
  const shared = upper.filter(([x, y]) => lower.some(([u, v]) => Math.hypot(x - u, y - v) < 0.2))
  expect(shared.length).toBeGreaterThanOrEqual(2)
})

test('a limb that points at the eye is drawn round', () => {
  expect(tube([circle(0, 0, 20), circle(3, 2, 14)]).match(/A/g)?.length).toBeGreaterThanOrEqual(2)
})
