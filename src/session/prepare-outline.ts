import type { Exercise, Step } from '../language/index.ts'
import type { Beats } from './beats.ts'
import { type Item, isActing, isMoving } from './item.ts'
import type { Outline } from './outline.ts'
import { sidedFrom } from './setup.ts'

/** A hold that the dose asks for but no step does: it goes after the last move out. */
export function withHold(exercise: Exercise, parts: Outline, beats: Beats): Outline {
  const all = parts.stretches.flatMap((stretch) => stretch.items)
  const holds = all.some(
    (item) => item.step.kind === 'hold' || (item.step.kind === 'breathe' && item.step.dose.hold),
  )
  const acting = all.some(
    (item) => isMoving(item) || item.step.kind === 'hold' || item.step.kind === 'breathe',
  )
  if (holds || (exercise.dose.hold === null && acting)) return parts
  const step: Step = {
    kind: 'hold',
    text: beats.words.holdHere,
    span: exercise.span,
    side: null,
    dose: {},
    movements: [],
  }
  const item: Item = { step, index: null }
  if (exercise.dose.hold !== null) beats.assume('hold-placed', { exercise: beats.exercise }, exercise.span)
  const last = parts.stretches.at(-1) ?? { items: [], repeat: null }
  const moveAt = last.items.findLastIndex((other) => other.step.kind === 'move')
  let at = moveAt < 0 ? last.items.length : moveAt + 1
  while (last.items[at]?.step.kind === 'cue') at++
  const items = [...last.items.slice(0, at), item, ...last.items.slice(at)]
  return { ...parts, stretches: [...parts.stretches.slice(0, -1), { ...last, items }] }
}

/** Where sides change with every repetition, what is set up for one side is part of the repetition. */
export function withSidedSetupInside(parts: Outline): Outline {
  const again = sidedFrom(parts)
  const [first, ...others] = parts.stretches
  if (again < 0 || !first) return parts
  const asMove = (item: Item): Item =>
    item.step.kind === 'setup' ? { ...item, step: { ...item.step, kind: 'move' } } : item
  const items = [...parts.setup.slice(again).map(asMove), ...first.items]
  return { ...parts, setup: parts.setup.slice(0, again), stretches: [{ ...first, items }, ...others] }
}

/** Warnings, and what else is possible where the text tells it after everything, are heard before either side. */
export function withOptionsFirst(parts: Outline): Outline {
  const again = sidedFrom(parts)
  const sided = again < 0 ? [] : parts.setup.slice(again)
  const all = [...sided, ...parts.stretches.flatMap((stretch) => stretch.items)]
  const lastActing = Math.max(...all.filter(isActing).map((item) => item.index ?? -1))
  const asides = all.filter(
    (item) =>
      item.step.kind === 'caution' || (item.step.kind === 'option' && (item.index ?? -1) > lastActing),
  )
  const kept = (items: readonly Item[]) => items.filter((item) => !asides.includes(item))
  const setup = kept(parts.setup)
  const at = again < 0 ? setup.length : again
  return {
    ...parts,
    setup: [...setup.slice(0, at), ...asides, ...setup.slice(at)],
    stretches: parts.stretches.map((stretch) => ({ ...stretch, items: kept(stretch.items) })),
  }
}
