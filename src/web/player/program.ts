import type { Exercise } from '../../language/index.ts'

/** What can be played: exercises that were read, and where they came from. */
export type Program = {
  /** Names the article in the diary: "/a/wall-fold", or "pasted" for a text of the reader's own. */
  readonly address: string
  readonly title: string
  readonly exercises: readonly Exercise[]
  /** The whole session as one sound file, where the server can make it. */
  readonly audioAddress: string | null
  /** A measurement rather than a practice: nothing goes in the diary, and the player closes at its end. */
  readonly isTest?: boolean
}
