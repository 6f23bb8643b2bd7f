import { computed, signal } from '@preact/signals'
import { clockDoubt } from '../../outcomes/index.ts'
import { kept, localDay } from '../diary/index.ts'
import { today } from './today-signal.ts'

/** When the site's clock showed what, measured by a clock that nobody can set. Null until the site has answered. */
const reading = signal<{ readonly milliseconds: number; readonly at: number } | null>(null)
/** The day of which she said: yes, that is today. */
const settledDay = signal<number | null>(null)

/** Asks the site what time it is. It sends nothing, and where there is no network the diary alone must tell. */
export async function askSiteForTime(): Promise<void> {
  const answer = await fetch('/healthz', { cache: 'no-store', credentials: 'omit' }).catch(() => null)
  const milliseconds = Date.parse(answer?.headers.get('Date') ?? '')
  if (answer?.ok && Number.isFinite(milliseconds)) reading.value = { milliseconds, at: performance.now() }
}

/** Why the day can't be believed as it is; null when it can, or when she has said that it is right. */
export const doubt = computed(() => {
  const deviceDay = today.value // also asks anew whenever the day on the wall changes
  if (settledDay.value === deviceDay) return null
  const site = reading.value && reading.value.milliseconds + performance.now() - reading.value.at
  const { checkIns, sessions } = kept.value
  return clockDoubt({
    deviceMilliseconds: Date.now(),
    deviceDay,
    site: site === null ? null : { milliseconds: site, day: localDay(new Date(site)) },
    keptDays: [...checkIns, ...sessions].map(({ day }) => day),
  })
})

/** She looked at a calendar: the day is right. It holds until the day changes or the page is left. */
export function believeToday(): void {
  settledDay.value = today.value
}
