/** What the screen shows at one moment; everything in it changes at most a few times a second. */
export type DuringView = {
  readonly paused: boolean
  /** The words to act on, large. */
  readonly cue: string
  /** One short word for what to do now: breathe in, out, stay, rest. */
  readonly now: 'in' | 'out' | 'hold' | 'rest' | 'move' | 'ready'
  readonly nextCue: string | null
  readonly side: 'left' | 'right' | null
  readonly round: { readonly number: number; readonly of: number } | null
  readonly exercise: { readonly number: number; readonly of: number; readonly name: string | null } | null
  readonly breath: { readonly number: number; readonly of: number } | null
  /** 0 to 1. */
  readonly progress: number
  readonly secondsLeft: number
  readonly choice: {
    readonly question: string
    readonly labels: readonly string[]
    readonly default: number
    readonly secondsLeft: number
  } | null
}

/** What a person can do while it plays. */
export type DuringActions = {
  readonly togglePause: () => void
  readonly back: () => void
  readonly skip: () => void
  readonly repeat: () => void
  readonly stop: () => void
  readonly hurts: () => void
  readonly choose: (option: number) => void
}
