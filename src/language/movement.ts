import type { Position } from './position.ts'
import type { Span } from './span.ts'
import type { Action, BodyPart, Prop } from './vocabulary/index.ts'

export type Direction =
  | 'up'
  | 'down'
  | 'forward'
  | 'back'
  | 'left'
  | 'right'
  | 'in'
  | 'out'
  | 'toward'
  | 'away'
  | 'across'
  | 'overhead'
  | 'clockwise'
  | 'anticlockwise'

/** What a movement is sent to: a part of the body, a prop, or a surface of the room. */
export type Target =
  | {
      readonly kind: 'part'
      readonly part: BodyPart
      readonly side: 'left' | 'right' | 'both' | 'other' | null
      readonly where: 'outside' | 'inside' | 'front' | 'back' | 'top' | 'between' | null
    }
  | { readonly kind: 'prop'; readonly prop: Prop }
  | { readonly kind: 'surface'; readonly surface: 'floor' | 'wall' | 'ceiling' | 'center' }

export type Manner =
  | 'slowly'
  | 'gently'
  | 'quickly'
  | 'with-control'
  | 'as-far-as-comfortable'
  | 'slightly'
  | 'fully'

/** A limb told by where it is or what it does; staging knows which one that is. */
export type Which = 'top' | 'bottom' | 'front' | 'back' | 'supporting' | 'working'

/** What must not move while the rest does: "keep the back of your pelvis against the wall". */
export type StaysPut = {
  readonly part: BodyPart
  readonly side: 'left' | 'right' | 'both' | null
  readonly on: Prop | 'floor' | null
}

/** What one instruction asks of the body. */
export type Movement = {
  readonly action: Action
  readonly parts: readonly BodyPart[]
  /** Which limb of a pair works; `other` is the one that did not work before. */
  readonly side: 'left' | 'right' | 'both' | 'other' | null
  readonly direction: Direction | null
  readonly target: Target | null
  /** Body geometry the text gives, never a dose: "90 degrees", "six inches" (converted to centimetres). */
  readonly amount: { readonly degrees: number } | { readonly centimetres: number } | null
  readonly manner: readonly Manner[]
  /** Which limb of a pair, when the text tells by place and not by side: "the top leg", "your front foot". */
  readonly which?: Which
  /** The position this puts the whole body in: "Lie on your back" is supine. */
  readonly position?: Position
  readonly staysPut: readonly StaysPut[]
  readonly span: Span
}
