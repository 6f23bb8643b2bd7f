import type { Beats } from './beats.ts'
import { type Item, isActing, isHarderOption } from './item.ts'
import { mirrorWords } from './mirror-words.ts'
import { sayable } from './sayable.ts'
import { shorten } from './shorten.ts'

/** How a stretch is told: for the first time or again, and on which of two sides. */
export type Telling = {
  readonly first: boolean
  /** On the second side the words' left and right change places, and the words are shorter. */
  readonly mirrored: boolean
  /** Whether this is told on both sides, so that both must take the same time. */
  readonly paired: boolean
}

export const toldOnce: Telling = { first: true, mirrored: false, paired: false }

type Wordiness = 'all' | 'short' | 'none'

function wordiness(item: Item, telling: Telling, beats: Beats): Wordiness {
  const { verbosity } = beats.choices
  const needed = isActing(item) || item.step.kind === 'setup'
  if (item.step.kind === 'caution') return telling.first && verbosity !== 'quiet' ? 'all' : 'none'
  if (isHarderOption(item)) return 'none'
  if (!telling.first) return needed ? 'short' : 'none'
  if (verbosity === 'quiet') return needed ? 'short' : 'none'
  return verbosity === 'brief' ? 'short' : 'all'
}

function words(text: string, amount: Wordiness, mirrored: boolean): string {
  if (amount === 'none') return ''
  const sided = mirrored ? mirrorWords(text) : text
  return amount === 'all' ? sayable(sided) : shorten(sided)
}

/** What is said of an item now, and the texts that must fit in its place so that both sides last as long. */
export function told(item: Item, telling: Telling, beats: Beats): { cue: string; room: string[] } {
  const amount = wordiness(item, telling, beats)
  const { text } = item.step
  if (!telling.paired) return { cue: words(text, amount, false), room: [] }
  const cue = words(text, telling.mirrored && amount === 'all' ? 'short' : amount, telling.mirrored)
  return { cue, room: [words(text, amount, false), words(text, amount, true)] }
}

/** Says an item's words while the body stays where it is. What is left unsaid is accounted for. */
export function tell(item: Item, telling: Telling, beats: Beats): void {
  const { cue, room } = told(item, telling, beats)
  if (cue !== '') beats.say(cue, { step: item.index, source: item.step.span }, room)
  else if (telling.first && item.index !== null) {
    const code = isHarderOption(item) ? 'harder-option-left-to-read' : 'words-left-unsaid'
    beats.assume(code, { exercise: beats.exercise, step: item.index }, item.step.span)
  }
}
