import type { PlayerView } from '../../player/index.ts'

/** What the screen shows: the player's view, without what changes with every frame. */
export type DuringView = Pick<
  PlayerView,
  | 'status'
  | 'cue'
  | 'cueOurs'
  | 'nextCue'
  | 'nextCueOurs'
  | 'side'
  | 'round'
  | 'exercise'
  | 'repetition'
  | 'choice'
> & {
  /** One short word for what to do now. */
  readonly now: 'in' | 'out' | 'hold' | 'rest' | 'move'
  readonly breath: { readonly number: number; readonly of: number } | null
  /** Her breath now. */
  readonly breathsPerMinute: number
  /** Whole seconds left of a hold or rest that is told in seconds. */
  readonly holdSecondsLeft: number | null
  readonly percent: number
  readonly secondsLeft: number
  /** Whole seconds until a question answers itself. */
  readonly choiceSecondsLeft: number
}

function nowOf(view: PlayerView): DuringView['now'] {
  if (view.kind === 'rested') return 'rest'
  if (view.breath) return view.breath.half
  return view.kind === 'held' ? 'hold' : 'move'
}

/** Takes from a view what the screen shows, rounded so that it changes at most once a second. */
export function duringView(view: PlayerView, breathsPerMinute: number, choiceSeconds: number): DuringView {
  const { status, cue, cueOurs, nextCue, nextCueOurs, side, round, exercise, repetition, choice, breath } =
    view
  const counted = breath !== null && breath.number !== null && breath.of !== null
  return {
    status,
    cue,
    cueOurs,
    nextCue,
    nextCueOurs,
    side,
    round,
    exercise,
    repetition,
    choice,
    now: nowOf(view),
    breathsPerMinute,
    breath: counted ? { number: breath.number ?? 0, of: breath.of ?? 0 } : null,
    holdSecondsLeft:
      view.holdSecondsLeft === null || breath !== null ? null : Math.ceil(view.holdSecondsLeft),
    percent: Math.round(view.progress * 100),
    secondsLeft: Math.ceil(view.secondsLeft),
    choiceSecondsLeft: Math.ceil(choiceSeconds),
  }
}

/** What a person can do while it plays. */
export type DuringActions = {
  /** One touch anywhere: yes to a question, else pause, else go on. */
  readonly touch: () => void
  readonly back: () => void
  readonly skip: () => void
  readonly repeat: () => void
  readonly stop: () => void
  readonly hurts: () => void
  readonly choose: (option: number) => void
  readonly slower: () => void
  readonly faster: () => void
  /** Turns the figure a little further round. */
  readonly turn: () => void
}
