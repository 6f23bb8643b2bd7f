import type { Dose } from './dose.ts'
import type { Movement } from './movement.ts'
import type { Position } from './position.ts'
import type { Span } from './span.ts'

export type { Position }

export type StepKind =
  | 'setup'
  | 'move'
  | 'hold'
  | 'breathe'
  | 'return'
  | 'repeat'
  | 'switch-sides'
  | 'cue'
  | 'option'
  | 'caution'
  | 'rest'

export type StepSide = 'left' | 'right' | 'both' | 'other'

/** One instruction acted on at once. `text` is exactly `article.text.slice(span.from, span.to)`. */
export type Step = {
  readonly kind: StepKind
  readonly text: string
  readonly span: Span
  readonly side: StepSide | null
  /** What this step itself says about how much ("Take 3 breaths" holds 3 breaths); absent slots are not stated here. */
  readonly dose: Partial<Dose>
  /** What the body does. Empty for steps that move nothing, and for words not understood (then there is a finding). */
  readonly movements: readonly Movement[]
}

export type Exercise = {
  readonly name: string | null
  readonly span: Span
  readonly position: Position | null
  /** Lower-case singular, the text's own word: "wall", "block". */
  readonly props: readonly string[]
  readonly steps: readonly Step[]
  readonly dose: Dose
  readonly targets: readonly string[]
  readonly cautions: readonly string[]
  readonly options: readonly string[]
  /** Slots whose value is a rule stated outside the span for all exercises. */
  readonly inherited: readonly string[]
}
