import type { Movement } from '../movement.ts'
import type { Word } from './words.ts'

export type Amount = NonNullable<Movement['amount']>

const INCHES_TO_CENTIMETRES = 2.54

function lengthOf(count: number, unit: string): Amount | undefined {
  if (/^(?:°|deg|degrees?)$/.test(unit)) return { degrees: count }
  if (/^(?:inch|inches|in|")$/.test(unit)) return { centimetres: Math.round(count * INCHES_TO_CENTIMETRES) }
  if (/^(?:cm|cms|centimet(?:re|er)s?)$/.test(unit)) return { centimetres: count }
  if (/^(?:foot|feet|ft)$/.test(unit)) return { centimetres: Math.round(count * 12 * INCHES_TO_CENTIMETRES) }
  if (/^(?:met(?:re|er)s?|m)$/.test(unit)) return { centimetres: count * 100 }
  return undefined
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

const MAY_COUNT = new Set(['right', ...NUMBERS])

/** "90 degrees", "1-2 feet" (the middle of it), "six inches", "a right angle". */
export function amountAt(words: readonly Word[], at: number): { amount: Amount; length: number } | undefined {
  const text = (i: number) => words[i]?.text ?? ''
  const head = text(at)
  if (!MAY_COUNT.has(head) && !/^\d/.test(head)) return undefined
  if (text(at) === 'right' && /^angles?$/.test(text(at + 1))) return { amount: { degrees: 90 }, length: 2 }
  const written = NUMBERS.indexOf(text(at))
  const first = /^\d/.test(text(at)) ? Number(text(at)) : written
  if (first < 0) return undefined
  let [next, count] = [at + 1, first]
  if (/^(?:-|–|to|or)$/.test(text(next)) && /^\d/.test(text(next + 1))) {
    count = (first + Number(text(next + 1))) / 2
    next += 2
  }
  if (text(next) === '-') next++
  const unit = text(next)
  // "one foot" is a foot to stand on, not a length.
  if (written >= 0 && /^(?:foot|feet|in|m)$/.test(unit) && written < 2) return undefined
  const amount = lengthOf(count, unit)
  return amount && { amount, length: next - at + 1 }
}
