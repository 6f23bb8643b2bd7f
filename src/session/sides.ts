import type { Exercise } from '../language/index.ts'
import { type Item, isActing } from './item.ts'
import type { Outline } from './outline.ts'

export type Side = 'left' | 'right'

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left')

/**
 * How the two sides come about.
 * - `written`: the steps name both sides themselves, or there are no sides; nothing is mirrored.
 * - `one-after-other`: everything is done on the first side, then on the other.
 * - `each-round`: every round holds both sides.
 * - `alternating`: every repetition changes sides.
 */
export type SidePlan = {
  readonly way: 'written' | 'one-after-other' | 'each-round' | 'alternating'
  readonly first: Side
  /** Whether the text names the side it begins with. */
  readonly named: boolean
}

function namedSides(items: readonly Item[]): readonly Side[] {
  return items
    .map(({ step }) => step.side)
    .filter((side): side is Side => side === 'left' || side === 'right')
}

/** Decides from the dose, the switch words and the sides that steps name. */
export function planSides(exercise: Exercise, parts: Outline): SidePlan {
  const work = parts.stretches.flatMap((stretch) => stretch.items)
  const acting = work.filter(isActing)
  const named = namedSides([...acting, ...parts.setup])
  const first = named[0] ?? 'right'
  const facts = { first, named: named.length > 0 }
  const switchIndex = parts.switch?.index ?? Number.POSITIVE_INFINITY
  const beforeSwitch = namedSides(acting.filter((item) => (item.index ?? 0) < switchIndex))
  const afterSwitch = namedSides(acting.filter((item) => (item.index ?? 0) > switchIndex))
  const bothWritten = new Set([...beforeSwitch, ...afterSwitch]).size === 2

  if (bothWritten && (parts.switch === null || afterSwitch.length > 0)) return { way: 'written', ...facts }
  if (exercise.dose.sides === 'alternate') return { way: 'alternating', ...facts }
  if (exercise.dose.sides === 'each' || parts.switch !== null) {
    return { way: parts.switchInsideRound ? 'each-round' : 'one-after-other', ...facts }
  }
  return { way: 'written', ...facts }
}

/** The side each written item works: its own, or the one before it while a hold lasts; null when it names none. */
export function writtenSides(items: readonly Item[]): readonly (Side | null)[] {
  let current: Side | null = null
  return items.map(({ step }) => {
    if (step.side === 'left' || step.side === 'right') current = step.side
    else if (step.side === 'other' && current !== null) current = otherSide(current)
    else if (step.kind === 'move' || step.kind === 'return' || step.kind === 'setup') current = null
    return current
  })
}
