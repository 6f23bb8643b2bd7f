import type { Span } from '../language/index.ts'
import type { Beats } from './beats.ts'
import { asInstruction } from './instruction.ts'
import { type Item, isActing, isHarderOption, sourceOf } from './item.ts'
import { mirrorWords } from './mirror-words.ts'
import { sayable } from './sayable.ts'
import { shorten } from './shorten.ts'

/** How a stretch is told: for the first time or again, and on which of two sides. */
export type Telling = {
  readonly first: boolean
  /** Heard so often that a word is enough. */
  readonly known: boolean
  /** On the second side the words' left and right change places, and the words are shorter. */
  readonly mirrored: boolean
  /** Whether this is told on both sides, so that both must take the same time. */
  readonly paired: boolean
}

export const toldOnce: Telling = { first: true, known: false, mirrored: false, paired: false }

type Wordiness = 'all' | 'short' | 'known' | 'none'

function wordiness(item: Item, telling: Telling, beats: Beats): Wordiness {
  const { verbosity } = beats.choices
  const needed = isActing(item) || item.step.kind === 'setup'
  if (item.step.kind === 'caution') return telling.first && verbosity !== 'quiet' ? 'all' : 'none'
  if (isHarderOption(item)) return 'none'
  if (!telling.first) return needed ? (telling.known ? 'known' : 'short') : 'none'
  if (verbosity === 'quiet') return needed ? 'short' : 'none'
  return verbosity === 'brief' ? 'short' : 'all'
}

/** What is enough of a step once it is known: the number said before stands for the move out. */
function wordWhenKnown({ step }: Item, { words }: Beats): string {
  if (step.kind === 'return') return `${words.andBack}.`
  return step.kind === 'hold' ? `${words.hold}.` : ''
}

function words({ step }: Item, amount: 'all' | 'short', mirrored: boolean): string {
  const sided = mirrored ? mirrorWords(step.text) : step.text
  const whole = step.kind === 'cue' || step.kind === 'hold' ? asInstruction(sided) : sided
  return amount === 'all' ? sayable(whole) : shorten(whole)
}

type Told = {
  readonly cue: string
  /** What is shown instead, where the cue only stands for it. */
  readonly shown?: string
  /** The part of the cue that is ours, where it is not told by the source. */
  readonly ours?: Span | null
  /** Texts that must fit in its place, so that both sides last as long. */
  readonly room: readonly string[]
}

/** What is said of an item now. */
export function told(item: Item, telling: Telling, beats: Beats): Told {
  const amount = wordiness(item, telling, beats)
  if (amount === 'none') return { cue: '', room: [] }
  if (amount === 'known') {
    return { cue: wordWhenKnown(item, beats), shown: words(item, 'short', telling.mirrored), room: [] }
  }
  if (!telling.paired) return { cue: words(item, amount, false), room: [] }
  const cue = words(item, telling.mirrored ? 'short' : amount, telling.mirrored)
  return { cue, room: [words(item, amount, false), words(item, amount, true)] }
}

/** Says an item's words while the body stays where it is. What is left unsaid is accounted for. */
export function tell(item: Item, telling: Telling, beats: Beats): void {
  const { cue, shown, room } = told(item, telling, beats)
  if (cue !== '' && shown) beats.say(cue, { step: item.index, shown })
  else if (cue !== '') beats.say(cue, { step: item.index, source: sourceOf(item) }, room)
  else if (telling.first && item.index !== null) {
    const code = isHarderOption(item) ? 'harder-option-left-to-read' : 'words-left-unsaid'
    beats.assume(code, { exercise: beats.exercise, step: item.index }, item.step.span)
  }
}
