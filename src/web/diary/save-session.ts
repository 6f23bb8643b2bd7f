import { keepSession } from './diary.ts'
import { freshId } from './fresh-id.ts'
import { localDay } from './local-day.ts'

/** What is kept of one session on the device: when, how far, and how it felt before and after. */
export type KeptSession = {
  readonly address: string
  readonly title: string
  readonly startedAt: Date
  /** By a clock that nobody can set. */
  readonly seconds: number
  readonly completed: boolean
  /** 0 to 10; null when she did not say. */
  readonly painBefore: number | null
  readonly painAfter: number | null
  readonly feeling: 'better' | 'same' | 'worse' | null
}

/** Keeps a session in the diary. False when this browser keeps nothing (a private window, no room left). */
export function saveSession({ startedAt, seconds, ...session }: KeptSession): Promise<boolean> {
  // An app that slept for days in the middle of a session gives a day at most.
  const minutes = Math.min(1440, seconds / 60)
  return keepSession({
    ...session,
    id: freshId(),
    day: localDay(startedAt),
    minutes: Math.round(minutes * 10) / 10,
  })
}
