/** What a player tells the world: words to say, tones to sound, and where it is. */
import type { Choice } from '../session/index.ts'

/** `in` rises and `out` falls with the breath; `ready` comes before a move, `end` after a hold or the session. */
export type Tone = 'in' | 'out' | 'ready' | 'end' | 'attention'

export type PlayerEvent =
  | { readonly kind: 'say'; readonly milliseconds: number; readonly text: string; readonly beat: number }
  | {
      readonly kind: 'tone'
      readonly milliseconds: number
      readonly tone: Tone
      /** How long it may sound: a breath tone lasts as long as its half of the breath. */
      readonly seconds: number
      readonly beat: number
    }
  | { readonly kind: 'beat'; readonly milliseconds: number; readonly beat: number }
  | { readonly kind: 'choice'; readonly milliseconds: number; readonly choice: Choice; readonly beat: number }
  | {
      readonly kind: 'chosen'
      readonly milliseconds: number
      readonly id: string
      readonly option: number
      readonly answered: boolean
    }
  | {
      readonly kind: 'status'
      readonly milliseconds: number
      readonly status: PlayerStatus
      readonly why: StatusReason
    }
  | { readonly kind: 'hurts'; readonly milliseconds: number; readonly beat: number }

/** `asking` waits for a word after a long gap (the phone slept): nobody is dropped into the middle of a hold. */
export type PlayerStatus = 'ready' | 'playing' | 'paused' | 'asking' | 'hurting' | 'ended'

export type StatusReason = 'command' | 'slept' | 'finished' | 'stopped' | 'hurts'
