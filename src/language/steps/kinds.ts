import type { StepKind } from '../exercise.ts'
import type { Section } from '../words/labels.ts'
import type { Guess } from './rules.ts'

/** What is known about a piece's surroundings when its kind is judged. */
export type Surroundings = {
  readonly section: Section | null
  readonly before: StepKind | null
  readonly moved: boolean
  readonly held: boolean
}

/** Corrects a first guess by where the piece stands. */
export function judge(guessed: Guess, words: string, around: Surroundings): Guess {
  const { section } = around
  if (section === 'option') return guessed === 'caution' || guessed === null ? guessed : 'option'
  if (section === 'hold') return 'hold'
  if (section === 'benefit' || section === 'equipment' || section === 'aside' || section === 'end')
    return null
  if (section === 'cue' && (guessed === 'move' || guessed === 'setup' || guessed === 'return')) return 'cue'
  if (section === 'cue' && guessed === null) return words.length < 60 ? 'cue' : null
  if (section === 'caution') return guessed === null ? null : 'caution'
  if (section === 'setup' && (guessed === 'move' || guessed === null || guessed === 'return')) return 'setup'
  if (section === 'dose' && guessed === null && /\d/.test(words)) return 'repeat'
  if (guessed === 'return' && !around.moved) return 'setup'
  return guessed
}
