/** movements/: what one step asks of the body. */
import type { StepKind } from '../exercise.ts'
import type { Movement, StaysPut } from '../movement.ts'
import type { Span } from '../span.ts'
import { actions } from '../vocabulary/actions.ts'
import { verbForms } from '../vocabulary/inflect.ts'
import type { Frame } from './frame.ts'
import { readFrames } from './frames.ts'
import { readItems } from './items.ts'
import { actionOf } from './meaning.ts'
import { openersOf } from './phrases.ts'
import { type Before, settle, staysPutOf } from './settle.ts'
import { cutWords } from './words.ts'

/** What the reader knows about a step before its movements are read. */
export type MovementContext = {
  readonly kind: StepKind
  /** The side that worked last, so that "the other leg" can be understood. */
  readonly previousSide: 'left' | 'right' | null
  /** The exercise's movements so far, so that "it", "that leg" and "again" can be understood. */
  readonly previous?: readonly Movement[]
}

/** Kinds of step that move the body. Of a cue, its first order is read ("Let your head hang") and what must stay put. */
const MOVES: ReadonlySet<StepKind> = new Set(['setup', 'move', 'return'])
/** Verbs that give a reason, not an order, when they stand behind "to": "to stretch the hip". */
const REASONS = new Set(['stretch', 'brace', 'relax', 'balance', 'keep', 'massage', 'release'])
/** Verbs that may stand before "and" with their part named after it. */
const SHARES = new Set([
  'turn',
  'raise',
  'lower',
  'bend',
  'straighten',
  'point',
  'flex',
  'spread',
  'squeeze',
  'press',
  'open',
  'close',
  'stretch',
])
/** Longer than any instruction: what is longer is read no further, so that time stays in bounds. */
const LONGEST_STEP = 2000

/** "Breathe out" sends no limb outward. Blanks in its place keep every span where it is. */
const withoutBreath = (text: string) =>
  /breath/i.test(text)
    ? text.replace(/\bbreath(?:e|ing)s?\s+(?:in|out)\b/gi, (words) => ' '.repeat(words.length))
    : text

/** Reads what a step asks of the body. Spans are offsets into the article: `stepSpan` says where the step lies. */
export function readMovements(
  stepText: string,
  stepSpan: Span,
  context: MovementContext,
): readonly Movement[] {
  const words = cutWords(withoutBreath(stepText.slice(0, LONGEST_STEP)))
  const moves = MOVES.has(context.kind)
  // Of other kinds only what must stay put counts; most have no word that could ask for it.
  if (!moves && context.kind !== 'cue' && !words.some(({ text }) => keepers().has(text))) return []
  const frames = readFrames(readItems(words))
  const movements: Movement[] = []
  const before: Before = { movements: [...(context.previous ?? [])], side: context.previousSide }
  const staysPut: StaysPut[] = []
  let keeping: Frame | undefined
  for (const [index, frame] of frames.entries()) {
    shareParts(frame, frames[index + 1])
    const action = actionOf(frame)
    if (action === 'keep' || (frame.negated && action === 'raise')) {
      keeping ??= frame
      staysPut.push(...staysPutOf(frame, before))
    } else if (!frame.negated && !(frame.purpose && REASONS.has(action ?? '') && movements.length > 0)) {
      const settled = settle(frame, before, stepSpan.from)
      movements.push(...settled)
      before.movements.push(...settled)
    }
  }
  const kept = staysPut.filter(({ part }, index) => staysPut.findIndex((one) => one.part === part) === index)
  if (!moves) {
    if (context.kind === 'cue' && asksPlainly(stepText, frames[0]) && movements[0])
      return KEEPS.test(stepText) ? movements : [movements[0]]
    return kept.length > 0 && keeping ? [toKeep(keeping, kept, stepSpan)] : []
  }
  const [first, ...others] = movements
  if (!first) return kept.length > 0 && keeping ? [toKeep(keeping, kept, stepSpan)] : []
  return kept.length > 0 ? [{ ...first, staysPut: kept }, ...others] : movements
}

let keeping: ReadonlySet<string> | undefined

/** Words without which nothing is asked to stay put: "keep", what leaves a part as it is, what forbids. */
function keepers(): ReadonlySet<string> {
  keeping ??= new Set([
    ...`${actions.keep}|hold`
      .split('|')
      .flatMap((verb) => verbForms(verb).map((form) => form.split(' ')[0]!)),
    ...openersOf((phrase) => phrase.kind === 'not' || (phrase.kind === 'state' && phrase.state === 'still')),
  ])
  return keeping
}

/** Words of a cue that tells what to feel or how it ought to be, and asks for nothing new. */
const TELLS = /\b(?:feel|notice|should|sure|try|might|may|will|sense|imagine)\b/i

/** A cue that says what stays as it is before it says what moves: "Keep your knee straight and raise your leg". */
const KEEPS = /^\s*keep(?:ing)?\b(?:(?!\b(?:to|so|as|while|until|that)\b)[^,;.])*\band\b/i

function asksPlainly(text: string, first: Frame | undefined): boolean {
  return (
    first !== undefined && first.from === 0 && !first.negated && first.parts.length > 0 && !TELLS.test(text)
  )
}

function toKeep(frame: Frame, staysPut: readonly StaysPut[], { from }: Span): Movement {
  return {
    action: 'keep',
    parts: [...new Set(staysPut.map(({ part }) => part))],
    side: staysPut[0]?.side ?? null,
    direction: null,
    target: null,
    amount: null,
    manner: [],
    staysPut,
    span: { from: from + frame.from, to: from + frame.to },
  }
}

/** "Point and flex the toes": the part named once is meant for both. */
function shareParts(frame: Frame, next: Frame | undefined): void {
  const bare = frame.parts.length + frame.goals.length + frame.directions.length + frame.props.length === 0
  if (!bare || frame.pronoun || !next?.joined || !SHARES.has(frame.action ?? 'stand')) return
  frame.parts = [...next.parts]
}
