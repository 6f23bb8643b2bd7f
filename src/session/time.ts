import { possiblePace } from './choices.ts'
import type { Beat, Session } from './session.ts'

/** How long a beat lasts at a pace of so many breaths a minute. */
export function beatSeconds(beat: Beat, breathsPerMinute: number): number {
  const { unit, count } = beat.length
  return unit === 'second' ? count : (count * 60) / possiblePace(breathsPerMinute)
}

/** The beats in the order they are lived when nobody answers a question, as indexes. */
export function certainPath(session: Session): readonly number[] {
  const path: number[] = []
  let at = 0
  while (at < session.beats.length && path.length <= session.beats.length) {
    path.push(at)
    const choice = session.beats[at]?.choice
    const next = choice ? choice.options[choice.default]?.goTo : undefined
    at = next !== undefined && next > at ? next : at + 1
  }
  return path
}

/** How long a session lasts in seconds, at a pace, when nobody asks for more. */
export function sessionSeconds(session: Session, breathsPerMinute = session.breathsPerMinute): number {
  return certainPath(session).reduce((sum, at) => sum + beatSeconds(session.beats[at]!, breathsPerMinute), 0)
}
