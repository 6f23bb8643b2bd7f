import { type Beat, beatSeconds, type Choice, certainPath, type Session } from '../session/index.ts'
import { type BreathPhase, breathsAtBeats, phaseAfter } from './breath.ts'
import type { PlayerStatus } from './events.ts'
import type { PlayerState } from './player.ts'

/** Everything a screen shows at one moment, ready to be drawn. */
export type PlayerView = {
  readonly status: PlayerStatus
  readonly exerciseName: string | null
  /** Which exercise of how many, from 1. */
  readonly exercise: { readonly number: number; readonly of: number }
  /** The big words. */
  readonly cue: string
  /** The part of the cue that is our own words; null where all of it is the article's. */
  readonly cueOurs: Beat['ours']
  /** What will be asked next, to be shown small; null near the end. */
  readonly nextCue: string | null
  readonly nextCueOurs: Beat['ours']
  /** Null while nothing is breathed to a count (setting up, words, choices). */
  readonly breath: (BreathPhase & { readonly number: number | null; readonly of: number | null }) | null
  readonly round: { readonly number: number; readonly of: number }
  readonly repetition: { readonly number: number; readonly of: number } | null
  readonly side: 'left' | 'right' | null
  readonly kind: Beat['kind'] | null
  /** 0 to 1 over the whole session. */
  readonly progress: number
  readonly secondsLeft: number
  /** Seconds left of the hold or rest; null when there is none. */
  readonly holdSecondsLeft: number | null
  readonly choice: Choice | null
  readonly beat: number
  readonly fraction: number
  readonly step: number | null
}

const isBreathWord = (beat: Beat) =>
  beat.kind === 'breathed-in' ||
  beat.kind === 'breathed-out' ||
  // A move's own words are said before it; what is said with it is when to breathe.
  (beat.kind === 'moved' && beat.source === null) ||
  (beat.repetition != null && beat.source === null)

type Line = { readonly text: string; readonly ours: Beat['ours'] }

/** What a beat puts on the screen: its cue, or the words of the article that the cue stands for. */
const lineOf = ({ cue, shown, ours }: Beat): Line =>
  shown ? { text: shown, ours: null } : { text: cue, ours }

/** The newest instruction at or before a beat: counts and breath words don't replace what to do. */
function instructionAt(session: Session, at: number): Line {
  for (let index = at; index >= 0; index--) {
    const beat = session.beats[index]
    if (!beat || beat.cue === '') continue
    if (beat.shown || beat.kind === 'said' || !isBreathWord(beat)) return lineOf(beat)
  }
  return { text: '', ours: null }
}

function nextInstruction(session: Session, at: number, path: readonly number[]): Line | null {
  const index = path.find((later) => {
    const beat = session.beats[later]
    return later > at && beat?.kind === 'said' && beat.cue !== ''
  })
  const beat = index === undefined ? undefined : session.beats[index]
  return beat ? lineOf(beat) : null
}

function holdLeft(session: Session, state: PlayerState): number | null {
  const beat = session.beats[state.beat]
  if (!beat || (beat.kind !== 'held' && beat.kind !== 'rested' && beat.breath === null)) return null
  let seconds = beatSeconds(beat, state.breathsPerMinute) * (1 - state.fraction)
  for (let index = state.beat + 1; index < session.beats.length; index++) {
    const later = session.beats[index]!
    const same =
      later.step === beat.step &&
      (later.kind === beat.kind || (later.breath !== null && beat.breath !== null))
    if (!same || (later.breath?.number === 1 && later.kind === 'breathed-in')) break
    seconds += beatSeconds(later, state.breathsPerMinute)
  }
  return seconds
}

/** How the sure path's seconds add up at a pace: before each beat, and in all. */
function pathTimes(session: Session, isSure: ReadonlySet<number>, breathsPerMinute: number) {
  let total = 0
  const before = session.beats.map((beat, index) => {
    const so = total
    if (isSure.has(index)) total += beatSeconds(beat, breathsPerMinute)
    return so
  })
  return { breathsPerMinute, before, total }
}

/**
 * Makes a function that turns a player's state into what a screen shows. It is called with every frame: what never
 * changes is worked out once, what a beat or a pace keeps is kept with it.
 */
export function createView(session: Session): (state: PlayerState) => PlayerView {
  const path = certainPath(session)
  const breaths = breathsAtBeats(session)
  const isSure = new Set(path)
  let times = pathTimes(session, isSure, session.breathsPerMinute)
  const instructionsOf = (beat: number) => ({
    beat,
    now: instructionAt(session, beat),
    next: nextInstruction(session, beat, path),
  })
  let instructions = instructionsOf(0)

  return (state) => {
    if (state.breathsPerMinute !== times.breathsPerMinute)
      times = pathTimes(session, isSure, state.breathsPerMinute)
    if (state.beat !== instructions.beat) instructions = instructionsOf(state.beat)
    const beat = session.beats[state.beat]
    const here = beat ? beatSeconds(beat, state.breathsPerMinute) : 0
    const behind = beat ? (times.before[state.beat] ?? 0) : times.total
    const ahead = beat ? times.total - behind - (isSure.has(state.beat) ? here : 0) : 0
    // An offered round comes on top; its own rest is counted once it has begun.
    const extra = beat && !isSure.has(state.beat) ? offeredLeft(session, state, isSure) : 0
    const total = behind + here + extra + ahead
    const ended = state.status === 'ended'
    const breathes = beat !== undefined && beat.length.unit === 'breath' && !ended
    return {
      status: state.status,
      exerciseName: beat ? (session.exercises[beat.exercise]?.name ?? null) : null,
      exercise: { number: (beat?.exercise ?? 0) + 1, of: session.exercises.length },
      cue: beat?.choice ? beat.choice.question : instructions.now.text,
      cueOurs: beat?.choice ? beat.ours : instructions.now.ours,
      nextCue: instructions.next?.text ?? null,
      nextCueOurs: instructions.next?.ours ?? null,
      breath: breathes
        ? {
            ...phaseAfter(
              (breaths[state.beat] ?? 0) + beat.length.count * Math.min(state.fraction, 0.999999),
            ),
            number: beat.breath?.number ?? null,
            of: beat.breath?.of ?? null,
          }
        : null,
      round: { number: beat?.round ?? 1, of: beat?.rounds ?? 1 },
      repetition: beat?.repetition ?? null,
      side: beat?.side ?? null,
      kind: beat?.kind ?? null,
      progress: ended ? 1 : total > 0 ? Math.min(1, (behind + here * state.fraction) / total) : 0,
      secondsLeft: ended ? 0 : here * (1 - state.fraction) + extra + ahead,
      holdSecondsLeft: holdLeft(session, state),
      choice: beat?.choice ?? null,
      beat: state.beat,
      fraction: state.fraction,
      step: beat?.step ?? beat?.poseStep ?? null,
    }
  }
}

/** Seconds of an offered round that are still to come after this beat, until the sure path is joined again. */
function offeredLeft(session: Session, state: PlayerState, isSure: ReadonlySet<number>): number {
  let seconds = 0
  for (let index = state.beat + 1; index < session.beats.length && !isSure.has(index); index++) {
    const later = session.beats[index]!
    if (later.choice) break
    seconds += beatSeconds(later, state.breathsPerMinute)
  }
  return seconds
}
