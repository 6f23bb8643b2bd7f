import { type BreathCues, type Session, sessionSeconds } from '../session/index.ts'
import type { Tone } from './events.ts'
import { createPlayer } from './player.ts'

/** One thing heard, and when, in seconds from the start. */
export type Heard =
  | { readonly seconds: number; readonly kind: 'say'; readonly text: string; readonly beat: number }
  | {
      readonly seconds: number
      readonly kind: 'tone'
      readonly tone: Tone
      readonly lasts: number
      readonly beat: number
    }

export type Transcription = {
  readonly heard: readonly Heard[]
  /** When each beat begins that is lived; a beat that was not reached is absent. */
  readonly beatBegins: ReadonlyMap<number, number>
  readonly seconds: number
}

export type TranscribeOptions = {
  readonly breathsPerMinute?: number
  readonly breathCues?: BreathCues
  /** Answers to questions by their id; without one the default is taken. */
  readonly answers?: Readonly<Record<string, number>>
}

/** Plays a whole session on a clock of its own and writes down all that is heard, to the millisecond. */
export function transcribe(session: Session, options: TranscribeOptions = {}): Transcription {
  const heard: Heard[] = []
  const beatBegins = new Map<number, number>()
  let seconds = 0
  const { answers = {}, ...playing } = options
  const player = createPlayer(session, {
    ...playing,
    listen: (event) => {
      const at = event.milliseconds / 1000
      if (event.kind === 'say') heard.push({ seconds: at, kind: 'say', text: event.text, beat: event.beat })
      if (event.kind === 'tone') {
        heard.push({ seconds: at, kind: 'tone', tone: event.tone, lasts: event.seconds, beat: event.beat })
      }
      if (event.kind === 'beat') beatBegins.set(event.beat, at)
      if (event.kind === 'status' && event.status === 'ended') seconds = at
    },
  })
  const everything = session.beats.length * 3600 * 1000 + sessionSeconds(session) * 1000
  let now = 0
  player.start(now)
  while (player.state().status === 'playing' && now < everything) {
    now += 100
    player.tick(now)
    const choice = session.beats[player.state().beat]?.choice
    const answer = choice ? answers[choice.id] : undefined
    if (answer !== undefined) player.choose(answer, now)
  }
  return { heard, beatBegins, seconds }
}
