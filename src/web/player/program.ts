import type { Exercise } from '../../language/index.ts'

/** A published article: its place, the version of its words, and the lines that its writer recorded herself. */
export type PublishedProgram = {
  readonly publication: string
  readonly slug: string
  readonly version: number
  readonly recordedCues: readonly string[]
}

/** What can be played: exercises that were read, and where they came from. */
export type Program = {
  /** Names the article in the diary: "/a/wall-fold", or "pasted" for a text of the reader's own. */
  readonly address: string
  readonly title: string
  /** Whether the title is in the page's language ("My plan") rather than an article's. */
  readonly titleIsOurs?: true
  readonly exercises: readonly Exercise[]
  /** The whole session as one sound file, where the server can make it. */
  readonly audioAddress: string | null
  /** Where readers may answer whoever wrote it; absent for words of the reader's own. */
  readonly published?: PublishedProgram
  /** Which exercise of the article this is, when it is one of several; all of them are in `articleExercises` then. */
  readonly exerciseIndex?: number
  readonly articleExercises?: readonly Exercise[]
  /** A measurement rather than a practice: nothing goes in the diary, and the player closes at its end. */
  readonly isTest?: boolean
}
