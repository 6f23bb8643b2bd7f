import type { Drawing, Shape } from '../drawing.ts'
import { compact } from './compact.ts'
import type { Outline, Pen } from './fit.ts'
import { inLittle, straight, write } from './fit.ts'
import type { Curtain } from './hidden.ts'
import { curtain, seenPart } from './hidden.ts'
import { joinShapes } from './join-shapes.ts'
import { layTogether } from './lay-together.ts'
import type { Point, Ring } from './rings.ts'
import { ringsOf } from './rings.ts'
import { unionOf } from './union.ts'

const materials = new Set(['skin', 'top', 'legs', 'hair', 'ball', 'cushion'])
const soft = new Set(['shadow', 'contact', 'ghost'])
const boxes = new Set(['chair', 'step', 'table', 'bed', 'block', 'mat'])

/**
 * How far an outline may stray, as a part of the picture's longer side: three quarters of a point of a picture 500 points long.
 * What has no line and a pale colour, and what only hides a crease in its own colour, may stray farther.
 */
const bodyShare = 0.0015
const softTimes = 2.3
/** A picture with so much in it that its paths have more characters than this is drawn a little coarser. */
const mostCharacters = 2300
const coarserTimes = [1.35, 1.8] as const
const seamTimes = 1.7

/** An outline round less than this, square drawing units, is a gap of rounding. */
const leastArea = 4

const kindOf = ({ className }: Shape) => (className.split(' ')[0] as string).replace('uncoil-', '')

function areaOf(ring: Ring): number {
  let twice = 0
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length] as Point
    twice += x1 * y2 - x2 * y1
  })
  return Math.abs(twice / 2)
}

/** A face seen all but edge on is narrower than half a drawing unit: its neighbours close over it. */
function isThin(ring: Ring): boolean {
  const longest = Math.max(
    ...ring.map(([x, y]) => Math.hypot(x - (ring[0] as Point)[0], y - (ring[0] as Point)[1])),
  )
  return areaOf(ring) < 0.5 * longest
}

/** A curtain as large as everything but a wall, which runs out of the picture. */
function curtainFor(flat: ReadonlyMap<Shape, readonly Ring[]>): Curtain {
  let [left, top, right, bottom] = [0, 0, 0, 0]
  for (const [shape, rings] of flat) {
    if (kindOf(shape) === 'wall') continue
    for (const [x, y] of rings.flat()) {
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  return curtain(left, top, right, bottom)
}

function polygon(rings: readonly Ring[], pen: Pen): string {
  let path = ''
  for (const ring of rings) {
    let from = ring[0] as Point
    from = [Math.round(from[0]), Math.round(from[1])]
    path += `m${inLittle([from[0] - pen.at[0], from[1] - pen.at[1]])}`
    pen.at = from
    for (const point of ring.slice(1)) {
      const to: Point = [Math.round(point[0]), Math.round(point[1])]
      path += straight(to[0] - from[0], to[1] - from[1])
      from = to
    }
    path += 'z'
  }
  return path
}

/** A shape with what it is written from, until the whole picture is known. */
type Sheet = {
  readonly shape: Shape
  readonly write: (pen: Pen, coarser: number) => string
  readonly flat?: readonly Ring[]
}

function sheetOf(shape: Shape, rings: readonly Ring[], hung: Curtain, fine: number): Sheet | undefined {
  const kind = kindOf(shape)
  if (boxes.has(kind)) {
    if (hung.hidesAll(rings) || rings.every(isThin)) return undefined
    hung.hang(rings)
    return { shape, flat: rings, write: (pen) => polygon(rings, pen) }
  }
  if (kind === 'wall' && !shape.className.endsWith('band'))
    return { shape, write: (pen) => polygon(rings, pen) }
  if (!(soft.has(kind) || materials.has(kind)) || shape.className.endsWith('band'))
    return { shape, write: () => compact(shape.d) }
  const stray = fine * (soft.has(kind) ? softTimes : shape.className.endsWith('seam') ? seamTimes : 1)
  const outlines = unionOf(rings).filter((ring) => areaOf(ring) >= leastArea)
  const seen = outlines
    .map((ring) => seenPart(ring, hung))
    .filter((outline): outline is Outline => outline !== undefined)
  if (materials.has(kind)) hung.hang(outlines)
  if (seen.length === 0) return undefined
  const whole = seen.every(({ points }, i) => points === outlines[i])
  return {
    shape,
    write(pen, coarser) {
      const fitted = seen.map((outline) => write(outline, stray * coarser, pen)).join('')
      const plain = compact(shape.d)
      return whole && plain.length < fitted.length ? plain : fitted
    },
  }
}

/**
 * The same picture in few characters, for one that stands still: joined parts as one outline of few curves in whole
 * drawing units (2.5 mm of the body), nothing spent on what other shapes hide. A moving figure keeps its own
 * shapes and tenths, or it would shimmer.
 */
export function stillShapes({ shapes, box: [, , width, height] }: Drawing): Shape[] {
  const joined = joinShapes(shapes).filter(({ d }) => d !== '')
  const flat = new Map(joined.map((shape) => [shape, ringsOf(shape.d)]))
  const hung = curtainFor(flat)
  const sheets: Sheet[] = []
  for (const shape of joined.toReversed()) {
    const sheet = sheetOf(shape, flat.get(shape) as Ring[], hung, bodyShare * Math.max(width, height))
    if (sheet) sheets.push(sheet)
  }
  const groups = layTogether(sheets.reverse())
  const write = (coarser: number) =>
    groups.map((group) => {
      const pen: Pen = { at: [0, 0] }
      const d = group.map((sheet) => sheet.write(pen, coarser)).join('')
      return { ...(group[0] as Sheet).shape, d: d.replace(/^m/, 'M') }
    })
  let still = write(1)
  for (const coarser of coarserTimes) {
    if (still.reduce((sum, { d }) => sum + d.length, 0) <= mostCharacters) break
    still = write(coarser)
  }
  return still
}
