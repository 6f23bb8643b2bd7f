import { counted } from '../amounts.ts'
import type { Language } from '../language.ts'
import { readingWords } from './index.ts'

type Range = { readonly min: number | null; readonly max: number | null }

/** A dose as language/ reads it, told by shape because words may know no other room. */
type Dose = {
  readonly hold: (Range & { readonly unit: 'second' | 'breath' }) | null
  readonly reps: Range | null
  readonly sets: Range | null
  readonly sides: 'each' | 'left' | 'right' | 'none' | 'alternate' | null
  readonly frequency: (Range & { readonly per: 'hour' | 'day' | 'week' }) | null
}

type Forms = { readonly one: string; readonly other: string }

/** "3 breaths", "2–3 times", "at least 30 seconds"; null when neither end is given. */
function amount(language: Language, range: Range, forms: Forms): string | null {
  const words = readingWords[language].dose
  const { min, max } = range
  if (min !== null && max !== null) {
    return min === max
      ? counted(language, min, forms)
      : words.range(String(min), counted(language, max, forms))
  }
  if (min !== null) return words.atLeast(counted(language, min, forms))
  if (max !== null) return words.atMost(counted(language, max, forms))
  return null
}

/** A dose as short phrases in plain words, only of what the text says. */
export function doseWords(language: Language, dose: Dose): readonly string[] {
  const words = readingWords[language].dose
  const phrases: (string | null)[] = []
  if (dose.hold) {
    const held = amount(language, dose.hold, dose.hold.unit === 'breath' ? words.breaths : words.seconds)
    phrases.push(held && words.hold(held))
  }
  if (dose.sides) phrases.push(words.sides[dose.sides] || null)
  if (dose.reps) {
    const times = amount(language, dose.reps, words.times)
    phrases.push(times && words.reps(times))
  }
  if (dose.sets) {
    const sets = amount(language, dose.sets, words.setCount)
    phrases.push(sets && words.sets(sets))
  }
  if (dose.frequency) {
    const often = amount(language, dose.frequency, words.times)
    phrases.push(often && `${often} ${words.per[dose.frequency.per]}`)
  }
  return phrases.filter((phrase) => phrase !== null)
}
