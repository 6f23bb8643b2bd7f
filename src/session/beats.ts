import type { Span } from '../language/index.ts'
import type { SessionWords } from '../words/index.ts'
import type { Choices } from './choices.ts'
import type { Assumption, AssumptionCode, Beat, BeatKind, BeatLength } from './session.ts'

/** The way in takes two parts of a breath and the way out three, so that breathing out is never rushed. */
export const inhaleShare = 0.4
export const exhaleShare = 1 - inhaleShare

const secondsOfQuietAfterWords = 0.5
const whole = 1e-9

type BeatFacts = {
  readonly cue?: string
  readonly shown?: string
  readonly source?: Span | null
  /** The part of the cue that is ours. Left out, all of it is ours where it has no source, else none. */
  readonly ours?: Span | null
  readonly step?: number | null
  readonly poseStep?: number | null
}

/** A cue that is ours from its first letter to its last. */
export const allOf = (cue: string): Span | null => (cue === '' ? null : { from: 0, to: cue.length })

/**
 * Lays one beat after another and remembers what holds between them: the round, the side, the pose the body is in,
 * and how far through a breath we are.
 */
export class Beats {
  readonly list: Beat[] = []
  readonly assumptions: Assumption[] = []
  readonly choices: Choices
  /** What we say ourselves, in the reader's language. */
  readonly words: SessionWords
  /** Exercises whose text writes both sides out itself. */
  readonly writtenSides = new Set<number>()
  /** How many moves and holds had their breath words said, in this exercise. */
  readonly guided = { moves: 0, holds: 0 }
  exercise = 0
  round = 1
  rounds = 1
  side: 'left' | 'right' | null = null
  repetition: Beat['repetition'] = null
  /** The step whose pose the body is in; null before the first. */
  pose: number | null = null
  /** How far through a breath: 0 before breathing in, `inhaleShare` before breathing out. */
  private breathed = 0

  constructor(choices: Choices, words: SessionWords) {
    this.choices = choices
    this.words = words
  }

  assume(code: AssumptionCode, facts: Assumption['facts'] = {}, span: Span | null = null): void {
    const same = (other: Assumption) =>
      other.code === code && other.span === span && JSON.stringify(other.facts) === JSON.stringify(facts)
    if (!this.assumptions.some(same)) this.assumptions.push({ code, facts, span })
  }

  add(kind: BeatKind, length: BeatLength, facts: BeatFacts = {}, breath: Beat['breath'] = null): Beat {
    const step = facts.step ?? null
    const poseStep = facts.poseStep === undefined ? this.pose : facts.poseStep
    const cue = facts.cue ?? ''
    const source = facts.source ?? null
    const beat: Beat = {
      kind,
      length,
      cue,
      ...(facts.shown ? { shown: facts.shown } : {}),
      source,
      ours: facts.ours === undefined ? (source === null ? allOf(cue) : null) : facts.ours,
      exercise: this.exercise,
      step,
      poseStep: poseStep === step ? null : poseStep,
      round: this.round,
      rounds: this.rounds,
      side: this.side,
      breath,
      repetition: this.repetition ?? null,
      choice: null,
    }
    this.list.push(beat)
    if (length.unit === 'breath') {
      const through = (this.breathed + length.count) % 1
      this.breathed = through > 1 - whole || through < whole ? 0 : through
    } else this.breathed = 0
    return beat
  }

  /** Seconds that a voice needs for a text, and a little quiet after it; a tenth of a second is fine enough. */
  secondsToSay(text: string): number {
    const seconds = this.choices.speakingSeconds(text)
    return Math.ceil((seconds + secondsOfQuietAfterWords) * 10) / 10
  }

  /** Says a text while the body stays as it is. `room` are texts that would have to fit too (the other side's words). */
  say(cue: string, facts: Omit<BeatFacts, 'cue'> = {}, room: readonly string[] = []): void {
    const seconds = Math.max(...[cue, ...room].map((text) => this.secondsToSay(text)))
    this.add('said', { unit: 'second', count: seconds }, { ...facts, cue })
  }

  /** Breathes on, if need be, until the breath is about to go in or out. */
  breatheUntil(phase: 'in' | 'out', cue = '', facts: BeatFacts = {}): void {
    const target = phase === 'in' ? 0 : inhaleShare
    if (Math.abs(this.breathed - target) < whole) return
    if (phase === 'out') {
      this.add('breathed-in', { unit: 'breath', count: target - this.breathed }, { ...facts, cue })
    } else this.add('breathed-out', { unit: 'breath', count: 1 - this.breathed }, { ...facts, cue })
  }

  /** A cue for a beat of so many breaths: the first of these texts that can be said within it, or silence. */
  fitting(breaths: number, ...texts: readonly string[]): string {
    const seconds = (breaths * 60) / this.choices.breathsPerMinute
    return texts.find((text) => this.choices.speakingSeconds(text) <= seconds) ?? ''
  }

  /** Turns the last beat into a question; the options' places are known only later. */
  patch(index: number, change: Partial<Beat>): void {
    const beat = this.list[index]
    if (beat) this.list[index] = { ...beat, ...change }
  }
}
