import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Oval } from './oval.ts'
import { edge, reach } from './oval.ts'
import { ellipse, hull, n, xy } from './path.ts'
import { compact } from './still/compact.ts'

function circle(x: number, y: number, radius: number): Oval {
  return { x, y, near: 0, xx: radius * radius, xy: 0, yy: radius * radius, radius }
}

/** End points of the commands of a path of ours. */
function points(d: string): [number, number][] {
  return [...d.matchAll(/[MLA][^MLAZ]*/g)].map(([command]) => {
    const numbers = (command.match(/-?[\d.]+/g) ?? []).map(Number)
    return numbers.slice(-2) as [number, number]
  })
}

const someOval = fc
  .record({
    x: fc.double({ min: -300, max: 300, noNaN: true }),
    y: fc.double({ min: -300, max: 300, noNaN: true }),
    long: fc.double({ min: 4, max: 80, noNaN: true }),
    flat: fc.double({ min: 0.1, max: 1, noNaN: true }),
    tilt: fc.double({ min: 0, max: Math.PI, noNaN: true }),
  })
  .map(({ x, y, long, flat, tilt }): Oval => {
    const [a, b] = [long ** 2, (long * flat) ** 2]
    const [c, s] = [Math.cos(tilt), Math.sin(tilt)]
    return {
      x,
      y,
      near: 0,
      xx: a * c * c + b * s * s,
      xy: (a - b) * c * s,
      yy: a * s * s + b * c * c,
      radius: long,
    }
  })

test.each([
  [0, '0'],
  [-0.04, '0'],
  [12.34, '12.3'],
  [-7, '-7'],
])('writes %d as %s', (value, text) => {
  expect(n(value)).toBe(text)
})

test('leaves out the space before a minus sign', () => {
  expect(xy(1, -2)).toBe('1-2')
  expect(xy(-1, 2)).toBe('-1 2')
})

describe('the hull of ellipses', () => {
  test('of two circles side by side has two arcs and two straight lines', () => {
    const d = hull(circle(0, 0, 10), circle(100, 0, 10))
    expect(d.match(/A/g)).toHaveLength(2)
    const corners = points(d).map(([x, y]) => `${Math.round(x)},${Math.round(y)}`)
    expect(corners.sort()).toEqual(['0,-10', '0,10', '100,-10', '100,10'])
  })

  test('of one inside another is the outer one', () => {
    const outer = circle(5, 5, 50)
    expect(hull(outer, circle(10, 0, 10))).toBe(ellipse(outer))
  })

  test('has every corner on the outline, and every ellipse inside', () => {
    fc.assert(
      fc.property(fc.array(someOval, { minLength: 2, maxLength: 4 }), (ovals) => {
        const corners = points(hull(...ovals))
        for (let i = 0; i < 36; i++) {
          const angle = (i * Math.PI) / 18
          const [c, s] = [Math.cos(angle), Math.sin(angle)]
          const farthest = Math.max(...ovals.map((o) => reach(o, c, s)))
          for (const [x, y] of corners) expect(x * c + y * s).toBeLessThan(farthest + 0.2)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('goes round clockwise, so that several fill as one', () => {
    fc.assert(
      fc.property(someOval, someOval, (a, b) => {
        const corners = points(hull(a, b))
        let area = 0
        corners.forEach(([x1, y1], i) => {
          const [x2, y2] = corners[(i + 1) % corners.length] as [number, number]
          area += x1 * y2 - x2 * y1
        })
        expect(area).toBeGreaterThan(-1)
      }),
    )
  })
})

test('the edge of an ellipse is where it reaches farthest', () => {
  fc.assert(
    fc.property(someOval, fc.double({ min: 0, max: 6.28, noNaN: true }), (o, angle) => {
      const [x, y] = edge(o, angle)
      expect(x * Math.cos(angle) + y * Math.sin(angle)).toBeCloseTo(
        reach(o, Math.cos(angle), Math.sin(angle)),
        4,
      )
    }),
  )
})

test('a compact path says the same in fewer characters', () => {
  const d = 'M10.2 20.4L30.1 20.2A5.2 5.2 0 0 1 30.4 30.6Q20 40.4 10.2 30.3ZM1 1L5.4 1L5.4 5Z'
  const short = compact(d)
  expect(short).toBe('M10 20l20 0a5 5 0 010 11q-10 9-20-1zM1 1l4 0l0 4z')
  expect(short.length).toBeLessThan(d.length)
})
