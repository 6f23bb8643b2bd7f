import type { Vector } from '../body/index.ts'
import { project, unitsPerMetre } from './camera.ts'
import { cap } from './cap.ts'
import type { Shape } from './drawing.ts'
import { mixOvals } from './oval.ts'
import { ellipse, hull, xy } from './path.ts'
import { turned } from './rotation.ts'
import type { Sitting } from './stage.ts'

export type Hair = 'bun' | 'short'

/** Hair is two caps on the skull, one over the crown and one down to the nape behind the ears: pole and rim. */
const crown = hairCap(107, 0.21)
const nape = hairCap(168, 0.36)
const hairThickness = 1.05

/** A cap whose pole is so many degrees up from straight ahead; see `cap` for the rim. */
function hairCap(degrees: number, rim: number): { readonly pole: Vector; readonly rim: number } {
  const angle = (degrees * Math.PI) / 180
  return { pole: [Math.cos(angle), Math.sin(angle), 0], rim }
}

/** A line of the face: a bow through three points of the head (metres at 1.70 m), seen while `normal` faces us. */
type Bow = readonly [from: Vector, through: Vector, to: Vector, normal: Vector]

/** A calm face: two closed eyes and a mouth of two halves. Written for the right side. */
const bows: readonly Bow[] = [
  [
    [0.1, 0.044, 0.021],
    [0.095, 0.036, 0.035],
    [0.082, 0.043, 0.05],
    [0.75, -0.1, 0.66],
  ],
  [
    [0.102, -0.01, 0],
    [0.1, -0.009, 0.008],
    [0.094, -0.003, 0.017],
    [0.86, -0.1, 0.5],
  ],
]

/** How squarely a line of the face has to face us to be drawn. */
const leastFacing = 0.15

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
  // seen from behind, the neck hides the jaw: it draws back into the neck as the face turns away
  const away = Math.max(0, Math.min((-facing([0.96, -0.28, 0]) / unitsPerMetre - 0.45) / 0.4, 1))
  const jaw = mixOvals(seen('jaw'), seen('neckTop'), away)
  const cheek = mixOvals(seen('cheek'), seen('skull'), away)
  put('face', 'uncoil-skin', hull(seen('skull'), cheek, jaw) + hull(seen('noseTop'), seen('nose')))
  const skull = forms.skull
  const r = skull.radii
  const centre = sitting.point('head', skull.centre)
  const big: Vector = [r[0] * hairThickness, r[1] * hairThickness, r[2] * hairThickness]
  const hairs = [crown, nape].map(({ pole, rim }) => cap(view, centre, axes, big, pole, rim))
  put('hair', 'uncoil-hair', hairs.join(''))
  for (const ear of earPair) if (ear.near) ear.put()
  put('features', 'uncoil-features', features(sitting, skull.radii[0] / 0.094))
  if (hair === 'bun' && !bunBehind) bun()
  return shapes

  function features({ point }: Sitting, size: number): string {
    let path = ''
    for (const side of [1, -1]) {
      const at = ([x, y, z]: Vector) => project(view, point('head', [x * size, y * size, z * size * side]))
      for (const [from, through, to, [x, y, z]] of bows) {
        if (facing([x, y, z * side]) < leastFacing * unitsPerMetre) continue
        const [a, b, c] = [at(from), at(through), at(to)]
        // the bow's control point lies twice as far out as its middle
        const control = xy(2 * b[0] - (a[0] + c[0]) / 2, 2 * b[1] - (a[1] + c[1]) / 2)
        path += `M${xy(a[0], a[1])}Q${control} ${xy(c[0], c[1])}`
      }
    }
    return path
  }
}
