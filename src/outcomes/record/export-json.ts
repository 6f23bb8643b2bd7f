/** Everything that the device holds about a trial, as one JSON value that can be read back in. */
import type { CheckIn, Diary } from '../diary/check-in.ts'
import { isFields } from '../json-fields.ts'
import { drawIsTrue } from '../plan/draw.ts'
import type { TrialPlan } from '../plan/trial-plan.ts'
import { listOf, readCheckIn, readPlan, WrongShape } from './shapes.ts'

const EXPORT_FORMAT = 'uncoil-diary'
const EXPORT_VERSION = 1

export type DiaryExport = {
  readonly format: typeof EXPORT_FORMAT
  readonly version: typeof EXPORT_VERSION
  readonly plan: TrialPlan
  readonly checkIns: readonly CheckIn[]
}

export function exportDiary({ plan, checkIns }: Diary): DiaryExport {
  return { format: EXPORT_FORMAT, version: EXPORT_VERSION, plan, checkIns }
}

export type ImportProblem =
  | 'not-a-diary'
  | 'newer-version'
  | 'bad-plan'
  | 'bad-check-in'
  | 'draw-does-not-match'
export type ImportedDiary =
  | { readonly ok: true; readonly diary: Diary }
  | { readonly ok: false; readonly problem: ImportProblem }

/** Runs readers that throw `WrongShape`; gives `null` in its place. */
export function readOrNull<Value>(read: () => Value): Value | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof WrongShape) return null
    throw error
  }
}

/** Takes back what `exportDiary` gave. A changed order of blocks is found out by its seed. */
export function importDiary(value: unknown): ImportedDiary {
  const wrong = (problem: ImportProblem): ImportedDiary => ({ ok: false, problem })
  if (!isFields(value) || value['format'] !== EXPORT_FORMAT) return wrong('not-a-diary')
  if (value['version'] !== EXPORT_VERSION) return wrong('newer-version')
  const plan = readOrNull(() => readPlan(value['plan']))
  if (!plan) return wrong('bad-plan')
  if (plan.kind === 'on-off' && !drawIsTrue(plan.seed, plan)) return wrong('draw-does-not-match')
  const checkIns = readOrNull(() => readCheckIns(value['checkIns']))
  return checkIns ? { ok: true, diary: { plan, checkIns } } : wrong('bad-check-in')
}

/** At most one check-in a day: of two, the later in the list counts, as everywhere. */
export function readCheckIns(value: unknown): readonly CheckIn[] {
  return [...new Map(listOf(value, readCheckIn).map((checkIn) => [checkIn.day, checkIn])).values()]
}
