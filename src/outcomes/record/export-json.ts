/** Everything that the device holds about a trial, as one JSON value that can be read back in. */
import type { CheckIn, Diary } from '../diary/check-in.ts'
import { drawIsTrue } from '../plan/draw.ts'
import type { TrialPlan } from '../plan/trial-plan.ts'

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

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)
const isIn = (value: unknown, low: number, high: number): value is number =>
  typeof value === 'number' && value >= low && value <= high
const isNullOr = (value: unknown, is: (value: unknown) => boolean) => value === null || is(value)
const isList = (value: unknown, is: (value: unknown) => boolean) => Array.isArray(value) && value.every(is)
const isText = (value: unknown) => typeof value === 'string'

function isPlan(value: unknown): value is TrialPlan {
  if (!isFields(value) || !isWhole(value['startDay']) || !isIn(value['worthwhileChange'], 0.1, 10))
    return false
  if (value['kind'] === 'before-after')
    return isIn(value['baselineDays'], 1, 1000) && isIn(value['practiceDays'], 1, 1000)
  const phases = (one: unknown) => one === 0 || one === 1
  return (
    value['kind'] === 'on-off' &&
    isText(value['seed']) &&
    isText(value['commitment']) &&
    isWhole(value['blockLength']) &&
    isIn(value['blockLength'], 1, 100) &&
    isList(value['blocks'], phases)
  )
}

function isCheckIn(value: unknown): value is CheckIn {
  if (!isFields(value)) return false
  const numbered = (one: unknown) => isFields(one) && typeof one['value'] === 'number'
  const practice = (one: unknown) => isFields(one) && isNullOr(one['minutes'], (m) => isIn(m, 0, 1440))
  const activity = (one: unknown) => isFields(one) && isText(one['activity']) && isIn(one['score'], 0, 10)
  return (
    isWhole(value['day']) &&
    isNullOr(value['pain'], (pain) => isIn(pain, 0, 10)) &&
    isNullOr(value['practices'], (list) => isList(list, practice)) &&
    isNullOr(value['worseForMoreThanADay'], (yes) => typeof yes === 'boolean') &&
    isList(value['activities'], activity) &&
    isList(value['totals'], numbered) &&
    isList(value['selfTests'], numbered) &&
    isNullOr(value['globalChange'], (change) => isIn(change, -5, 5)) &&
    isText(value['note'])
  )
}

/** Takes back what `exportDiary` gave. A changed order of blocks is found out by its seed. */
export function importDiary(value: unknown): ImportedDiary {
  const wrong = (problem: ImportProblem): ImportedDiary => ({ ok: false, problem })
  if (!isFields(value) || value['format'] !== EXPORT_FORMAT) return wrong('not-a-diary')
  if (value['version'] !== EXPORT_VERSION) return wrong('newer-version')
  const { plan, checkIns } = value
  if (!isPlan(plan)) return wrong('bad-plan')
  if (plan.kind === 'on-off' && !drawIsTrue(plan.seed, plan)) return wrong('draw-does-not-match')
  if (!Array.isArray(checkIns) || !checkIns.every(isCheckIn)) return wrong('bad-check-in')
  return { ok: true, diary: { plan, checkIns } }
}
