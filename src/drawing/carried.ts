import type { Body, Frames, Vector } from '../body/index.ts'
import { landmarkPosition } from '../body/index.ts'
import type { Prop } from './props.ts'

/** Props where this pose carries them: a strap along its course, a ball or cushion in the middle of what holds it. */
export function carriedBy(props: readonly Prop[], frames: Frames, body: Body): readonly Prop[] {
  if (!props.some(({ through }) => through)) return props
  return props.map((prop) => {
    if (!prop.through || prop.through.length === 0) return prop
    const held = prop.through.map((name) => landmarkPosition(frames, name, body))
    const course = prop.fixedAt ? [prop.fixedAt, ...held] : held
    const mean = (axis: 0 | 1 | 2) => course.reduce((sum, point) => sum + point[axis], 0) / course.length
    const position: Vector = [mean(0), mean(1) - prop.size[1] / 2, mean(2)]
    return { ...prop, position, course }
  })
}
