import type { Vector } from '../body/index.ts'
import type { Shape } from './drawing.ts'
import type { FormName } from './forms.ts'
import type { Oval } from './oval.ts'
import { oval } from './oval.ts'
import { hull } from './path.ts'
import type { Axes } from './rotation.ts'
import type { Sitting } from './stage.ts'

const upright: Axes = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

/** What throws the soft shadow: the body roughly. */
const masses: readonly (readonly FormName[])[] = [
  ['hips', 'chest', 'skull'],
  ...(['left', 'right'] as const).flatMap((side): FormName[][] => [
    [`${side}Shoulder`, `${side}Elbow`, `${side}Palm`],
    [`${side}ThighTop`, `${side}Knee`, `${side}Ankle`],
  ]),
]

/** What can rest on the floor, and leaves a darker mark there. */
const rests: readonly (readonly [FormName, FormName])[] = [
  ['hips', 'waist'],
  ['highRibs', 'chest'],
  ['skull', 'skull'],
  ...(['left', 'right'] as const).flatMap((side): [FormName, FormName][] => [
    [`${side}Heel`, `${side}Ball`],
    [`${side}Ball`, `${side}ToeTip`],
    [`${side}Palm`, `${side}Fingertips`],
    [`${side}Elbow`, `${side}Wrist`],
    [`${side}Knee`, `${side}Calf`],
    [`${side}ThighTop`, `${side}ThighLow`],
    [`${side}Shoulder`, `${side}Deltoid`],
  ]),
]

/** Metres above the floor below which a thing rests on it. */
const nearFloor = 0.035

/** How far a form is above the floor at its lowest, metres, and its place on the floor. */
function above(
  sitting: Sitting,
  name: FormName,
): { readonly gap: number; readonly centre: Vector; readonly radius: number } {
  const { segment, centre, radii } = sitting.forms[name]
  const place = sitting.point(segment, centre)
  const axes = sitting.axes(segment)
  let drop = 0
  let wide = 0
  for (let i = 0; i < 3; i++) {
    const axis = axes[i] as Vector
    const radius = radii[i] as number
    drop += (axis[1] * radius) ** 2
    wide += (axis[0] * radius) ** 2 + (axis[2] * radius) ** 2
  }
  return { gap: place[1] - Math.sqrt(drop), centre: place, radius: Math.sqrt(wide / 2) }
}

/** The shadow on the floor (y = 0): soft under the whole body, darker where it rests. Two shapes. */
export function drawShadow(sitting: Sitting): Shape[] {
  const disc = (name: FormName, spread: number): Oval => {
    const { centre, radius } = above(sitting, name)
    const r = radius * spread
    return oval(sitting.view, [centre[0], 0, centre[2]], upright, [r, 0, r])
  }
  let soft = ''
  for (const names of masses) soft += hull(...names.map((name) => disc(name, 1.25)))
  let dark = ''
  for (const [from, to] of rests) {
    if (above(sitting, from).gap < nearFloor && above(sitting, to).gap < nearFloor) {
      dark += hull(disc(from, 1.1), disc(to, 1.1))
    }
  }
  return [
    { id: 'shadow', className: 'uncoil-shadow', d: soft },
    { id: 'contact', className: 'uncoil-contact', d: dark },
  ]
}
