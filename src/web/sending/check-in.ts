import type { CheckIn } from '../../contract/index.ts'
import type { Place } from './place.ts'

export type SessionTold = {
  readonly version: number
  /** Which exercise was done; null for the whole article. */
  readonly exercise: number | null
  readonly feeling: CheckIn['feeling']
  readonly painBefore: number | null
  readonly painAfter: number | null
  readonly hard: Place | null
  readonly stopped: Place | null
  readonly words: string
}

/** What would be sent, whole: shown to the reader as it is. A step is named within one exercise, the hard one's first. */
export function checkInOf(id: string, told: SessionTold): CheckIn {
  const { hard, stopped, words, version, feeling, painBefore, painAfter } = told
  const exercise = told.exercise ?? hard?.exercise ?? stopped?.exercise ?? null
  const inExercise = (place: Place | null) => (place?.exercise === exercise ? (place?.step ?? null) : null)
  return {
    id,
    version,
    exercise,
    feeling,
    painBefore,
    painAfter,
    hardStep: inExercise(hard),
    stoppedStep: inExercise(stopped),
    words: words.trim() === '' ? null : words.trim().slice(0, 500),
  }
}
