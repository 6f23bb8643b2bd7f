import type { Page } from '@playwright/test'
import {
  type CheckIn,
  dayOf,
  type Everything,
  emptyCheckIn,
  exportEverything,
  nothingKept,
  phaseOn,
  planOnOff,
  type Trial,
} from '../src/outcomes/index.ts'

/** The day on which every diary of these tests is looked at. */
export const todayDate = '2026-03-02'
export const todayDay = dayOf(todayDate) as number

export function trialFrom(startDay: number, changes: Partial<Trial> = {}): Trial {
  const plan = planOnOff({ startDay, seed: '9f2c51d4-7a1e-4f3b-8c6d-0e5a4b7c1d2e' })
  return {
    id: 'trial-1',
    practice: 'the wall fold',
    address: '/a/wall-rolldown',
    plan,
    stoppedOn: null,
    ...changes,
  }
}

/** A rating that looks like a person's: a level, a slow wave and some grain, whole numbers. */
const grain = (day: number) => ((day * 2654435761) % 97) / 97 - 0.5
export const painOn = (day: number, level: number) =>
  Math.max(0, Math.min(10, Math.round(level + 0.8 * Math.sin(day / 4) + 2 * grain(day))))

/** Days up to today, the oldest first; `effect` is what practice takes off. */
export function ratedDays(days: number, trial: Trial | null, effect = 2): readonly CheckIn[] {
  return Array.from({ length: days }, (_, index): CheckIn => {
    const day = todayDay - days + 1 + index
    const phase = trial ? (phaseOn(trial.plan, day) ?? 0) : 0
    const isRated = index % 8 !== 6 && !(index > 18 && index < 22)
    return {
      ...emptyCheckIn(day),
      pain: isRated ? painOn(day, 5.5 - effect * phase) : null,
      practices: phase === 1 && index % 5 !== 3 ? [{ minutes: 8, feltAfter: 'same' }] : [],
    }
  })
}

/** Eight weeks on and off, all of it over, with self-tests and activities at both ends. */
export function wholeTrial(): Everything {
  const trial = trialFrom(todayDay - 56)
  const checkIns = ratedDays(57, trial).map((checkIn, index): CheckIn => {
    if (index !== 0 && index !== 55) return checkIn
    const late = index === 55
    return {
      ...checkIn,
      activities: [
        { activity: 'tying my shoes', score: late ? 7 : 4 },
        { activity: 'sitting through a film', score: late ? 6 : 4 },
      ],
      selfTests: [
        { test: 'fingertip-to-floor', side: null, value: late ? 14 : 22 },
        { test: 'hip-rotation', side: 'left', value: late ? 33 : 30 },
      ],
      totals: [{ instrument: 'rmdq-24', value: late ? 6 : 12 }],
    }
  })
  return {
    ...nothingKept,
    trials: [trial],
    checkIns,
    activities: ['tying my shoes', 'sitting through a film'],
  }
}

/** Brings a diary in by the door that a person has: the file field of the diary's page. */
export async function bringIn(page: Page, kept: Everything, house = ''): Promise<void> {
  await page.goto(`${house}/diary`)
  await page.getByLabel('Bring in a copy').setInputFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(exportEverything(kept))),
  })
  await page.getByText(/Brought in/).waitFor()
}

/** What the site's own clock says, to whoever asks. */
export async function siteClockAt(page: Page, date: string, time = '12:00'): Promise<void> {
  const headers = { Date: new Date(`${date}T${time}:00`).toUTCString() }
  await page.route('**/healthz', (route) => route.fulfill({ status: 200, headers }))
}

/** As on a train: the site can't be asked what time it is. */
export async function withoutSiteClock(page: Page): Promise<void> {
  await page.route('**/healthz', (route) => route.abort('internetdisconnected'))
}

/** The page's clock begins at this time of the day and goes on; the site's clock says the same. */
export async function standAt(page: Page, date = todayDate, time = '12:00'): Promise<void> {
  await siteClockAt(page, date, time)
  await page.clock.install({ time: new Date(`${date}T${time}:00`) })
}
