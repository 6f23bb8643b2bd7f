import { inhaleShare, type Session } from '../session/index.ts'

/** Where in a breath we are: which half, and how far through it from 0 to 1. */
export type BreathPhase = { readonly half: 'in' | 'out'; readonly fraction: number }

/** For each beat, how far through a breath it begins (0 to 1). Beats told in seconds start a new breath. */
export function breathsAtBeats(session: Session): readonly number[] {
  let through = 0
  return session.beats.map((beat) => {
    if (beat.length.unit === 'second' || beat.kind === 'chosen') {
      through = 0
      return 0
    }
    const begins = through
    through = (through + beat.length.count) % 1
    if (through < 1e-9 || through > 1 - 1e-9) through = 0
    return begins
  })
}

/** The half of the breath after so many breaths; a whole number is the moment before breathing in. */
export function phaseAfter(breaths: number): BreathPhase {
  const through = breaths - Math.floor(breaths + 1e-9)
  if (through < inhaleShare - 1e-9) return { half: 'in', fraction: Math.max(0, through / inhaleShare) }
  return { half: 'out', fraction: Math.min(1, (through - inhaleShare) / (1 - inhaleShare)) }
}
