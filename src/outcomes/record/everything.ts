/** All that the device keeps: trials, check-ins and practised sessions, whole, and as one JSON file to take along. */
import type { CheckIn, Diary, PracticeNote } from '../diary/check-in.ts'
import { emptyCheckIn } from '../diary/check-in.ts'
import { type Fields, isFields } from '../json-fields.ts'
import { drawIsTrue } from '../plan/draw.ts'
import { type CalendarDay, plannedLastDay, type TrialPlan } from '../plan/trial-plan.ts'
import { type ImportProblem, importDiary, readCheckIns, readOrNull } from './export-json.ts'
import {
  isBoolean,
  isDay,
  isFeeling,
  isPain,
  isText,
  isTextList,
  listOf,
  must,
  orNull,
  readMinutes,
  readPlan,
} from './shapes.ts'

/** A session followed in the player. The day is fixed when it is kept: later travel does not move it. */
export type PractisedSession = {
  readonly id: string
  readonly day: CalendarDay
  /** Where the exercise lives: "/a/wall-fold", or "pasted". */
  readonly address: string
  readonly title: string
  readonly minutes: number
  readonly completed: boolean
  readonly painBefore: number | null
  readonly painAfter: number | null
  readonly feeling: 'better' | 'same' | 'worse' | null
}

export type Trial = {
  readonly id: string
  /** What is being tried, in a few words. */
  readonly practice: string
  /** Sessions of this address count as practice; `null`: sessions of any. */
  readonly address: string | null
  readonly plan: TrialPlan
  /** She stopped it on this day, before its planned end. */
  readonly stoppedOn: CalendarDay | null
}

export type Everything = {
  readonly trials: readonly Trial[]
  readonly checkIns: readonly CheckIn[]
  readonly sessions: readonly PractisedSession[]
  /** Her one to three activities, in her own words. */
  readonly activities: readonly string[]
}

export const nothingKept: Everything = { trials: [], checkIns: [], sessions: [], activities: [] }

/** The trial that runs, waits to start, or has come to its end; `null` when there is none or she stopped it. */
export function currentTrial({ trials }: Everything): Trial | null {
  const latest = trials.toSorted((a, b) => a.plan.startDay - b.plan.startDay).at(-1)
  return latest && latest.stoppedOn === null ? latest : null
}

/** Check-ins with the sessions of the player counted in: one a day, in order. `address` as in `Trial`. */
export function checkInsWithSessions(kept: Everything, address: string | null): readonly CheckIn[] {
  const byDay = new Map(kept.checkIns.map((checkIn) => [checkIn.day, checkIn]))
  for (const session of kept.sessions) {
    if (address !== null && session.address !== address) continue
    const checkIn = byDay.get(session.day) ?? emptyCheckIn(session.day)
    const note: PracticeNote = { minutes: session.minutes, feltAfter: session.feeling }
    byDay.set(session.day, { ...checkIn, practices: [...(checkIn.practices ?? []), note] })
  }
  return [...byDay.values()].sort((a, b) => a.day - b.day)
}

/** The diary of a trial, with what was said from its first day to the day after its last. */
export function diaryOfTrial(kept: Everything, trial: Trial): Diary {
  const last = plannedLastDay(trial.plan) + 14 // the questions at the end may be answered late
  const checkIns = checkInsWithSessions(kept, trial.address).filter(
    ({ day }) => day >= trial.plan.startDay && day <= last,
  )
  return { plan: trial.plan, checkIns }
}

const FORMAT = 'uncoil-everything'
const VERSION = 1
const MOST_TRIALS = 1000

export function exportEverything(kept: Everything) {
  return { format: FORMAT, version: VERSION, ...kept } as const
}

export type ImportedEverything =
  | { readonly ok: true; readonly kept: Everything }
  | { readonly ok: false; readonly problem: ImportProblem }

function readSession(fields: Fields): PractisedSession {
  return {
    id: must(fields['id'], isText),
    day: must(fields['day'], isDay),
    address: must(fields['address'], isText),
    title: must(fields['title'], isText),
    minutes: readMinutes(fields['minutes']),
    completed: must(fields['completed'], isBoolean),
    painBefore: must(fields['painBefore'], orNull(isPain)),
    painAfter: must(fields['painAfter'], orNull(isPain)),
    feeling: must(fields['feeling'], orNull(isFeeling)),
  }
}

function readTrial(fields: Fields): Trial {
  return {
    id: must(fields['id'], isText),
    practice: must(fields['practice'], isText),
    address: must(fields['address'], orNull(isText)),
    plan: readPlan(fields['plan']),
    stoppedOn: must(fields['stoppedOn'], orNull(isDay)),
  }
}

/** Takes back what `exportEverything` gave, or a single trial's diary as `exportDiary` gave it. Never half of it. */
export function importEverything(value: unknown): ImportedEverything {
  const wrong = (problem: ImportProblem): ImportedEverything => ({ ok: false, problem })
  if (!isFields(value)) return wrong('not-a-diary')
  if (value['format'] !== FORMAT) {
    const one = importDiary(value)
    if (!one.ok) return one
    const { plan, checkIns } = one.diary
    const trial = { id: `imported-${plan.startDay}`, practice: '', address: null, plan, stoppedOn: null }
    return { ok: true, kept: { ...nothingKept, trials: [trial], checkIns } }
  }
  if (value['version'] !== VERSION) return wrong('newer-version')
  const trials = readOrNull(() => listOf(value['trials'], readTrial, MOST_TRIALS))
  if (!trials) return wrong('bad-plan')
  if (trials.some(({ plan }) => plan.kind === 'on-off' && !drawIsTrue(plan.seed, plan)))
    return wrong('draw-does-not-match')
  const rest = readOrNull(() => ({
    checkIns: readCheckIns(value['checkIns']),
    sessions: listOf(value['sessions'], readSession),
    activities: must(value['activities'], isTextList),
  }))
  // Merged with nothing: a trial or session that stands twice in the file is there once.
  return rest ? { ok: true, kept: mergeEverything(nothingKept, { trials, ...rest }) } : wrong('bad-check-in')
}

/** Two diaries as one: the same day, trial or session from `added` takes the place of the old one. */
export function mergeEverything(old: Everything, added: Everything): Everything {
  const merged = <Item>(keyOf: (item: Item) => unknown, ...lists: (readonly Item[])[]) => [
    ...new Map(lists.flat().map((item) => [keyOf(item), item])).values(),
  ]
  return {
    trials: merged(({ id }) => id, old.trials, added.trials),
    checkIns: merged(({ day }) => day, old.checkIns, added.checkIns),
    sessions: merged(({ id }) => id, old.sessions, added.sessions),
    activities: added.activities.length > 0 ? added.activities : old.activities,
  }
}
