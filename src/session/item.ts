import type { Step } from '../language/index.ts'

/** A step with its place in the exercise; null for a step that we added. */
export type Item = { readonly step: Step; readonly index: number | null }

const actingKinds = new Set(['move', 'hold', 'breathe', 'return'])

/** The words of the article that an item comes from; null for a step that we added. */
export const sourceOf = ({ step, index }: Item) => (index === null ? null : step.span)

export const isActing = ({ step }: Item) => actingKinds.has(step.kind)
export const isMoving = ({ step }: Item) => step.kind === 'move' || step.kind === 'return'

const harder =
  /\b(?:harder|deeper|progress\w*|challeng\w*|advanced|increase|intensify|more (?:difficult|intense)|add (?:a )?(?:weight|resistance|band))\b/i

/** Whether an option asks for more than the exercise itself; those are left to be read, not spoken. */
export const isHarderOption = ({ step }: Item) => step.kind === 'option' && harder.test(step.text)

const feeling = /\b(?:feel|feels|felt|feeling|notice|sense)\b/i

/** Words about what is felt belong to the hold; other form words belong to the move. */
export const isFeeling = ({ step }: Item) => feeling.test(step.text)

const takesStance = /^(?:step|spread|stand|place|set|put|keep|bring|have|walk)\b/i
const stance = /\b(?:feet|legs|knees)\b.*\b(?:wide|wider|apart|together|hip|hips|shoulder|parallel)\b/i

/** Taking a stance is done once, however the words put it; nobody spreads her feet anew for every round. */
export const isStance = ({ step }: Item) =>
  step.kind === 'move' &&
  step.side !== 'left' &&
  step.side !== 'right' &&
  takesStance.test(step.text) &&
  stance.test(step.text)

/** Whether a step says how often. */
export const saysHowOften = ({ step }: Item) => Boolean(step.dose.reps ?? step.dose.sets)
