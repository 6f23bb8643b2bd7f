import type { CheckIn } from '../../outcomes/index.ts'
import type { Language } from '../../words/index.ts'

/** What every part of a day's page gets. */
export type DayProps = {
  readonly language: Language
  readonly checkIn: CheckIn
  /** Keeps at once what was said, and nothing else. */
  readonly say: (said: Partial<Omit<CheckIn, 'day'>>) => void
}
