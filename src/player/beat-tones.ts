import type { BreathCues, Session } from '../session/index.ts'
import type { Tone } from './events.ts'

const secondsOfEndTone = 1.2
const secondsOfReadyTone = 0.4

type BeatTone = { readonly tone: Tone; readonly seconds: number }

/** Whether a beat comes straight after a hold: the hold has ended, softly. */
function followsHold(session: Session, index: number): boolean {
  const before = session.beats[index - 1]
  const beat = session.beats[index]
  if (!before || !beat) return false
  const heldSeconds = before.kind === 'held' && beat.kind !== 'held'
  const heldBreaths =
    before.breath !== null && before.breath.number === before.breath.of && beat.breath === null
  return heldSeconds || heldBreaths
}

/** The tones that begin with a beat. Breath tones only when they were chosen; the end of a hold always. */
export function tonesOf(
  session: Session,
  index: number,
  breathCues: BreathCues,
  seconds: number,
  voiceWorks = true,
): readonly BeatTone[] {
  const beat = session.beats[index]
  if (!beat) return []
  const tones: BeatTone[] = []
  if (followsHold(session, index)) tones.push({ tone: 'end', seconds: secondsOfEndTone })
  if (beat.choice) tones.push({ tone: 'attention', seconds: secondsOfReadyTone })
  if (!voiceWorks && beat.kind === 'said') tones.push({ tone: 'ready', seconds: secondsOfReadyTone })
  if (breathCues === 'tones') {
    if (beat.kind === 'breathed-in') tones.push({ tone: 'in', seconds })
    else if (beat.kind === 'breathed-out') tones.push({ tone: 'out', seconds })
    else if (beat.kind === 'moved' && beat.length.unit === 'breath') {
      tones.push({ tone: beat.length.count < 0.5 ? 'in' : 'out', seconds })
    }
  }
  return tones
}
