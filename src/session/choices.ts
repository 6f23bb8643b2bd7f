/** What a person chose before starting: her breath, her things, how much she wants to hear. */
import { estimateSpeakingSeconds } from './speaking-time.ts'

/** How much is said: every word of the article, its short form, or only what can't be left out. */
export type Verbosity = 'first-time' | 'brief' | 'quiet'

/** How each breath is marked: by words, by soft tones, or not at all. */
export type BreathCues = 'voice' | 'tones' | 'silent'

/** Changes that screening or a sore day asks for; `modifications.ts` says what each one does to a plan. */
export type Modification =
  | 'no-rounded-bending'
  | 'head-above-heart'
  | 'half-roll-with-chair'
  | 'come-up-in-stages'
  | 'narrower-stance'
  | 'no-end-range-stretch'
  | 'not-lying-flat-long'
  | 'not-in-first-hours'
  | 'strength-instead'

export type Choices = {
  /** Breaths a minute, 4 to 20. */
  readonly breathsPerMinute: number
  /** Props at hand, as the article names them; null when nobody was asked. */
  readonly have: readonly string[] | null
  /** Rounds (or repetitions) of each exercise instead of the article's number; null keeps the article's. */
  readonly rounds: number | null
  readonly verbosity: Verbosity
  readonly breathCues: BreathCues
  readonly modifications: readonly Modification[]
  /** `shorter` does one round of each, `longer` the upper end of every range; both sides stay equal. */
  readonly length: 'shorter' | 'as-written' | 'longer'
  /** Whether exercises may change places so that one gets up and down least. */
  readonly arrange: boolean
  /** Whether the upper end of a range is offered while playing. A recording can't ask, so it doesn't. */
  readonly offers: boolean
  /** How long the voice takes over a text, in seconds. The default is an estimate; a recording knows its clips. */
  readonly speakingSeconds: (text: string) => number
}

export const slowestBreathsPerMinute = 4
export const fastestBreathsPerMinute = 20
export const usualBreathsPerMinute = 8

/** A pace that a person can breathe: 4 to 20 a minute; anything that is no number becomes the usual 8. */
export function possiblePace(breathsPerMinute: number): number {
  if (!Number.isFinite(breathsPerMinute)) return usualBreathsPerMinute
  return Math.min(fastestBreathsPerMinute, Math.max(slowestBreathsPerMinute, breathsPerMinute))
}

export const usualChoices: Choices = {
  breathsPerMinute: usualBreathsPerMinute,
  have: null,
  rounds: null,
  verbosity: 'first-time',
  breathCues: 'voice',
  modifications: [],
  length: 'as-written',
  arrange: false,
  offers: true,
  speakingSeconds: estimateSpeakingSeconds,
}
