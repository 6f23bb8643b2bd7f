import type { Body, Frames, SegmentName, Vector } from '../body/index.ts'
import type { View } from './camera.ts'
import type { Form, FormName, Forms } from './forms.ts'
import { formsOf } from './forms.ts'
import type { Oval } from './oval.ts'
import { oval } from './oval.ts'
import type { Axes } from './rotation.ts'
import { axesOf, placed } from './rotation.ts'

/** One body before one camera: its ellipsoids as the eye sees them, each worked out when first asked for. */
export type Sitting = {
  readonly view: View
  readonly forms: Forms
  axes(segment: SegmentName): Axes
  /** A point of a segment (its own frame, metres) in the room. */
  point(segment: SegmentName, offset: Vector): Vector
  seen(name: FormName): Oval
  /** An ellipsoid that is not in the table, such as a highlight. */
  look(form: Form): Oval
}

export function sit(view: View, frames: Frames, body: Body): Sitting {
  const forms = formsOf(body)
  const axesKept: Partial<Record<SegmentName, Axes>> = {}
  const kept: Partial<Record<FormName, Oval>> = {}
  const axes = (segment: SegmentName): Axes => {
    const known = axesKept[segment]
    if (known) return known
    const made = axesOf(frames[segment].rotation)
    axesKept[segment] = made
    return made
  }
  const point = (segment: SegmentName, offset: Vector) => placed(frames[segment], axes(segment), offset)
  const look = ({ segment, centre, radii }: Form) => oval(view, point(segment, centre), axes(segment), radii)
  const seen = (name: FormName): Oval => {
    const known = kept[name]
    if (known) return known
    const made = look(forms[name])
    kept[name] = made
    return made
  }
  return { view, forms, axes, point, seen, look }
}
