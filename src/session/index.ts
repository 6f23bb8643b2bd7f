/** session/: an exercise and a person's choices → a timeline of beats. */
export type { Assumption, Beat, BeatKind, BeatLength, Choice, Question, Session } from './session.ts'
