import type { Exercise, Span } from '../../language/index.ts'
import { beatSeconds, planSession, sessionSeconds } from '../../session/index.ts'

/** One line of the session as a teacher sees it: what is said, and the breaths that follow. */
export type SessionRow = {
  /** Of the exercise's own session. */
  readonly firstBeat: number
  readonly lastBeat: number
  readonly atSeconds: number
  readonly cue: string
  /** Her words that it came from; null for what we add. */
  readonly source: Span | null
  readonly side: 'left' | 'right' | null
  readonly round: number
  readonly rounds: number
  /** Breaths held or counted after the cue. */
  readonly breaths: number
}

export type ExerciseSession = {
  readonly name: string | null
  readonly span: Span
  readonly seconds: number
  readonly rows: readonly SessionRow[]
  /** What is said on the way, each line once: these may be recorded. */
  readonly cues: readonly string[]
}

type Growing = { -readonly [Key in keyof SessionRow]: SessionRow[Key] }

/** The session of one exercise in lines. Breaths join the line before them, so that a hold reads "3 breaths". */
export function sessionOf(exercise: Exercise): ExerciseSession {
  const session = planSession([exercise])
  const rows: Growing[] = []
  const cues = new Set<string>()
  let atSeconds = 0
  session.beats.forEach((beat, index) => {
    if (beat.cue !== '') cues.add(beat.cue)
    const row = rows.at(-1)
    const breathes = beat.kind === 'breathed-in' || beat.kind === 'breathed-out'
    const joins = row !== undefined && (beat.cue === '' || breathes)
    if (joins) {
      row.lastBeat = index
      row.breaths = Math.max(row.breaths, beat.breath?.of ?? 0)
    } else if (beat.cue !== '') {
      const { cue, source, side, round, rounds } = beat
      const breaths = beat.breath?.of ?? 0
      rows.push({ firstBeat: index, lastBeat: index, atSeconds, cue, source, side, round, rounds, breaths })
    }
    if (beat.kind !== 'chosen') atSeconds += beatSeconds(beat, session.breathsPerMinute)
  })
  const { name, span } = exercise
  return { name, span, seconds: sessionSeconds(session), rows, cues: [...cues] }
}
