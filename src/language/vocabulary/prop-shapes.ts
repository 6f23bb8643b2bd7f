import type { Prop } from './props.ts'

/** What staging can put in the room. */
export type PropShape =
  | 'wall'
  | 'chair'
  | 'block'
  | 'strap'
  | 'mat'
  | 'ball'
  | 'step'
  | 'table'
  | 'bed'
  | 'cushion'

/** Which things are placed as what; one that is not here is too small or too various to draw. Apart from the words for
 * them, which a browser that finds poses need not fetch. */
const placed: Readonly<Record<PropShape, readonly Prop[]>> = {
  wall: ['wall', 'door frame', 'door', 'corner', 'post', 'mirror'],
  chair: ['chair', 'stool', 'bench', 'seat'],
  table: ['table', 'counter', 'sink', 'windowsill', 'rail'],
  bed: ['bed', 'sofa', 'couch'],
  mat: ['mat', 'rug'],
  step: ['step', 'box', 'wobble board'],
  block: ['block', 'book'],
  strap: ['strap', 'belt', 'rope', 'scarf', 'band', 'sheet'],
  cushion: ['towel', 'pillow', 'cushion', 'blanket', 'bolster', 'wedge', 'foam roller', 'spine corrector'],
  ball: ['ball', 'tennis ball', 'golf ball', 'lacrosse ball', 'medicine ball', 'exercise ball'],
}

const shapes: ReadonlyMap<string, PropShape> = new Map(
  (Object.keys(placed) as PropShape[]).flatMap((shape) =>
    placed[shape].map((prop) => [prop, shape] as const),
  ),
)

/** The shape staging can put in the room for it, or null. */
export function placedAs(prop: string): PropShape | null {
  return shapes.get(prop) ?? null
}
