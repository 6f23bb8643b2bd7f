import { describe, expect, test } from 'vitest'
import { standingPose } from '../body/index.ts'
import {
  drawBodyMap,
  drawContactSheet,
  drawFigure,
  drawIcon,
  drawSocialCard,
  figureCss,
  toSvg,
} from './index.ts'
import { widthOf, wrapWords } from './words.ts'

const figure = drawFigure(standingPose(), { camera: { azimuthDegrees: 35, elevationDegrees: 10 } })

describe('words in a picture', () => {
  test('break between words and keep within the line', () => {
    const lines = wrapWords('Can my hips be causing my low back pain?', 9, 6)
    expect(lines.join(' ')).toBe('Can my hips be causing my low back pain?')
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(9)
  })

  test('that do not fit end in an ellipsis', () => {
    const lines = wrapWords('one two three four five six seven', 5, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
  })
})

test('a title with markup in it stays words', () => {
  const card = drawSocialCard({ title: 'Hips & "backs" <script>', figure })
  expect(card).toContain('Hips &amp; &quot;backs&quot;')
  expect(card).not.toContain('<script>')
})

test('a contact sheet has every step, numbered, and grows by rows', () => {
  const cells = ['Stand.', 'Fold.', 'Breathe.'].map((caption) => ({ drawing: figure, caption }))
  const sheet = drawContactSheet(cells, { title: 'Rolldown', columns: 2 })
  for (const caption of ['1. Stand.', '2. Fold.', '3. Breathe.']) expect(sheet).toContain(caption)
  const heightOf = (svg: string) => Number(/viewBox="0 0 \S+ ([\d.]+)"/.exec(svg)?.[1])
  expect(heightOf(sheet)).toBeGreaterThan(heightOf(drawContactSheet(cells, { title: 'x', columns: 3 })))
})

test('a maskable icon keeps the figure in the middle four fifths', () => {
  const { box, shapes } = drawIcon({ maskable: true })
  const [x, y, width, height] = box
  const [cx, cy, safe] = [x + width / 2, y + height / 2, (width * 0.8) / 2]
  expect(width).toBe(height)
  for (const { id, d } of shapes) {
    if (['ground', 'floor', 'shadow', 'contact'].includes(id)) continue
    for (const [, px, py] of d.matchAll(/[ML](-?[\d.]+)\s?(-?[\d.]+)/g)) {
      expect(Math.hypot(Number(px) - cx, Number(py) - cy)).toBeLessThan(safe)
    }
  }
})

describe('the map of the body', () => {
  test.each([
    ['front', ['leftGroin', 'rightFrontThigh', 'leftKnee']],
    ['back', ['lowBack', 'leftButtock', 'rightBackThigh', 'upperBack']],
  ] as const)('has its places to touch on the %s, each once and with a name', (from, wanted) => {
    const { regions, box } = drawBodyMap(from)
    const ids = regions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of wanted) expect(ids).toContain(id)
    for (const { label, centre, d } of regions) {
      expect(label).not.toBe('')
      expect(d).toMatch(/^M[\d.]/.test(d) ? /^M/ : /^M-/)
      expect(centre[0]).toBeGreaterThan(box[0])
      expect(centre[0]).toBeLessThan(box[0] + box[2])
    }
  })

  test('shows her left on the right of the picture from the front, and on the left from behind', () => {
    const across = (from: 'front' | 'back') => {
      const { regions } = drawBodyMap(from)
      const x = (id: string) => regions.find((region) => region.id === id)?.centre[0] ?? Number.NaN
      return x('leftKnee') - x('rightKnee')
    }
    expect(across('front')).toBeGreaterThan(0)
    expect(across('back')).toBeLessThan(0)
  })
})

describe('a picture as SVG', () => {
  test('tells what it shows, and has neither style attributes nor scripts', () => {
    for (const colours of ['page', 'alone', 'fixed'] as const) {
      const svg = toSvg(figure, { title: 'Standing', description: 'Feet apart & arms down.', colours })
      expect(svg).toContain('<title>Standing</title><desc>Feet apart &amp; arms down.</desc>')
      expect(svg).not.toMatch(/ style=|<script|onload/)
    }
  })

  test('has a rule in the style sheet for every class it uses', () => {
    const css = figureCss()
    const used = toSvg(figure, { title: '' }).matchAll(/class="([^"]+)"/g)
    for (const [, names = ''] of used) for (const name of names.split(' ')) expect(css).toContain(`.${name}`)
  })

  test('with fixed colours needs no variables', () => {
    expect(toSvg(figure, { title: '', colours: 'fixed' })).not.toContain('var(')
    expect(toSvg(figure, { title: '', colours: 'alone' })).toContain('prefers-color-scheme:dark')
  })
})
