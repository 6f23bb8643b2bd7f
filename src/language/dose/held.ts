import type { Hold, Range } from '../dose.ts'
import type { StepKind } from '../exercise.ts'
import type { Token } from '../text/tokens.ts'
import type { Quantity } from './quantities.ts'

function scaled(quantity: Quantity, scale: number): Range {
  return {
    min: quantity.min === null ? null : quantity.min * scale,
    max: quantity.max === null ? null : quantity.max * scale,
  }
}

/** A quantity's ends alone. */
export function plain({ min, max }: Range): Range {
  return { min, max }
}

/** How long a quantity asks to stay, or null when it counts no time. */
export function asHold(quantity: Quantity): Hold | null {
  if (quantity.unit === 'second' || quantity.unit === 'count')
    return { ...scaled(quantity, 1), unit: 'second' }
  if (quantity.unit === 'minute') return { ...scaled(quantity, 60), unit: 'second' }
  if (quantity.unit === 'breath') return { ...plain(quantity), unit: 'breath' }
  return null
}

/** "a count of 5", "count slowly to five", "hold 5": a number without a unit that still counts seconds. */
export function asCount(
  kind: StepKind,
  quantity: Quantity,
  before: string,
  tokens: readonly Token[],
): Hold | null {
  if (quantity.unit !== null) return asHold(quantity)
  const counted = /\bcount(?:s|ing)?(?: \w+){0,2} (?:of|to|from|up to)$/.test(
    tokens
      .slice(Math.max(0, quantity.first - 5), quantity.first)
      .map(({ word }) => word)
      .join(' '),
  )
  if (counted && before === 'from') return { min: quantity.max, max: quantity.max, unit: 'second' }
  if (counted) return { ...plain(quantity), unit: 'second' }
  const bare = quantity.noun === '' && quantity.multiplier === null
  return bare && kind === 'hold' && /^(?:hold|holds|for)$/.test(before)
    ? { ...plain(quantity), unit: 'second' }
    : null
}
