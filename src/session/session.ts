import type { Exercise, Span } from '../language/index.ts'
import type { ToldAssumption } from '../words/index.ts'
import type { Choices } from './choices.ts'

/** Breath is the unit: a length in breaths becomes seconds by the person's own breath, while playing. */
export type BeatLength = { readonly unit: 'breath' | 'second'; readonly count: number }

export type BeatKind = 'said' | 'moved' | 'breathed-in' | 'breathed-out' | 'held' | 'rested' | 'chosen'

export type Beat = {
  readonly kind: BeatKind
  readonly length: BeatLength
  /** Words said as the beat begins, ready for speech; empty when it is quiet. */
  readonly cue: string
  /** What stands on the screen meanwhile, where it is not the cue: the words that a count stands for. */
  readonly shown?: string
  /** The words of the article that the cue came from; null for words we add ("last one"). */
  readonly source: Span | null
  /** Which part of the cue is our own words, in the app's language; null where all of it is the article's. */
  readonly ours: Span | null
  /** Index into `session.exercises`. */
  readonly exercise: number
  /** Index into that exercise's steps; null for beats that we add (a way back up, a get-ready). */
  readonly step: number | null
  /** The step whose pose the body is in or moves to, when that is not `step` ("Take 3 breaths" keeps the fold's pose). */
  readonly poseStep: number | null
  /** 1-based; `rounds` counts the rounds that are certain, without those offered. */
  readonly round: number
  readonly rounds: number
  /** The working side, already resolved: "other" never stands here. On a mirrored second side it is not the step's own side. */
  readonly side: 'left' | 'right' | null
  /** Which breath of how many, in a hold counted in breaths. */
  readonly breath: { readonly number: number; readonly of: number } | null
  /** Which repetition of how many, in a set of quick repetitions paced by the breath. */
  readonly repetition?: { readonly number: number; readonly of: number } | null
  /** Only on `chosen` beats: what is offered, and what happens when nobody answers. */
  readonly choice: Choice | null
}

/** A question asked while playing ("Another round?"). Options name the beat to go on with. */
export type Choice = {
  readonly id: string
  readonly question: string
  readonly options: readonly { readonly label: string; readonly goTo: number }[]
  readonly default: number
}

/** A question asked before starting ("Have you a block?"). */
export type Question = { readonly id: string; readonly prop: string; readonly source: Span | null }

/** What had to be settled: what readers are told, and what only a plan shows whoever wrote the text. */
export type AssumptionCode =
  | ToldAssumption
  | 'harder-option-left-to-read'
  | 'modified'
  | 'sides-differ-in-text'
  | 'words-left-unsaid'

/** Something the text did not say that had to be supplied. Shown to the reader as ours, not the teacher's. */
export type Assumption = {
  readonly code: AssumptionCode
  readonly facts: Readonly<Record<string, string | number>>
  readonly span: Span | null
}

export type Session = {
  readonly exercises: readonly Exercise[]
  readonly beats: readonly Beat[]
  readonly questions: readonly Question[]
  readonly assumptions: readonly Assumption[]
  readonly props: readonly string[]
  /** Things that are named, are not at hand, and are gone without: nothing stands in their place. */
  readonly leftOut?: readonly string[]
  readonly breathsPerMinute: number
  /** What the person chose; absent on a session made by hand. */
  readonly choices?: Choices
}
