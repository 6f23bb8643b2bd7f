import type { Vector } from '../body/index.ts'
import { project } from './camera.ts'
import { cap } from './cap.ts'
import type { Shape } from './drawing.ts'
import { chain, ellipse, hull, xy } from './path.ts'
import { turned } from './rotation.ts'
import type { Sitting } from './stage.ts'

export type Hair = 'bun' | 'short'

/** The pole of the hair on the skull and where its rim lies: forehead to nape, above the ears. */
const hairPole: Vector = [Math.cos(2.2), Math.sin(2.2), 0]
const hairRim = 0.2
const hairThickness = 1.06

/** Lines of a calm face with closed eyes: each a bow through three points of the head, metres at 1.70 m. */
const bows: readonly (readonly [Vector, Vector, Vector, normal: Vector])[] = [
  [[0.101, 0.045, 0.017], [0.097, 0.034, 0.032], [0.084, 0.044, 0.048], [0.84, -0.1, 0.53]],
  [[0.101, 0.045, -0.017], [0.097, 0.034, -0.032], [0.084, 0.044, -0.048], [0.84, -0.1, -0.53]],
  [[0.093, -0.001, -0.017], [0.101, -0.009, 0], [0.093, -0.001, 0.017], [1, -0.1, 0]],
]

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/** The head: skin, hair, ears and a hint of a face, farthest first. */
export function drawHead(sitting: Sitting, hair: Hair): Shape[] {
  const { view, forms, seen } = sitting
  const axes = sitting.axes('head')
  const facing = (direction: Vector) => dot(turned(axes, direction), view.near)
  const shapes: Shape[] = []
  const put = (id: string, className: string, d: string) => shapes.push({ id, className, d })
  const ears = () =>
    (['left', 'right'] as const).map((side) => ({
      near: facing([0.1, 0, side === 'left' ? -1 : 1]) > 0,
      put: () => put(`${side}Ear`, 'uncoil-skin', ellipse(seen(`${side}Ear`))),
    }))
  const bunBehind = facing([-0.8, 0.6, 0]) < 0
  const bun = () => put('bun', 'uncoil-hair', ellipse(seen('bun')))
  const earPair = ears()

  if (hair === 'bun' && bunBehind) bun()
  for (const ear of earPair) if (!ear.near) ear.put()
  put(
    'face',
    'uncoil-skin',
    chain([seen('brow'), seen('cheek'), seen('jaw'), seen('brow')]) + hull(seen('noseTop'), seen('nose')),
  )
  const skull = forms.skull
  const r = skull.radii
  const centre = sitting.point('head', skull.centre)
  const big: Vector = [r[0] * hairThickness, r[1] * hairThickness, r[2] * hairThickness]
  put('hair', 'uncoil-hair', cap(view, centre, axes, big, hairPole, hairRim))
  for (const ear of earPair) if (ear.near) ear.put()
  put('features', 'uncoil-features', features(sitting, r[0] / 0.094))
  if (hair === 'bun' && !bunBehind) bun()
  return shapes

  function features({ point }: Sitting, size: number): string {
    let path = ''
    for (const [from, through, to, normal] of bows) {
      const turnedAway = facing(normal) / Math.hypot(...view.near)
      if (turnedAway < 0.1) continue
      const at = (p: Vector) => project(view, point('head', [p[0] * size, p[1] * size, p[2] * size]))
      const [a, b, c] = [at(from), at(through), at(to)]
      // the bow's control point lies twice as far out as its middle
      path += `M${xy(a[0], a[1])}Q${xy(2 * b[0] - (a[0] + c[0]) / 2, 2 * b[1] - (a[1] + c[1]) / 2)} ${xy(c[0], c[1])}`
    }
    return path
  }
}
