import {
  type Everything,
  exportEverything,
  type ImportedEverything,
  importEverything,
} from '../../outcomes/index.ts'
import { keepPlan, planFrom, readPlan } from '../plan/my-plan.ts'
import { changeSettings, readSettings, settings } from '../settings/settings.ts'

/** All that this device keeps for her, to take along: the diary, her plan and her settings. */
export function copyOfAll(diary: Everything) {
  return { ...exportEverything(diary), plan: readPlan(), settings: settings.value } as const
}

/** Reads such a copy. Plan and settings are taken over where the file has them; the diary is for the caller to add. */
export function takeCopy(value: unknown): ImportedEverything {
  const read = importEverything(value)
  if (!read.ok) return read
  const { plan, settings: liked } = value as { readonly plan?: unknown; readonly settings?: unknown }
  // a copy made before anything was chosen takes nothing away
  const brought = planFrom(plan)
  if (brought.chosen.length > 0) keepPlan(brought)
  if (liked !== undefined) changeSettings(readSettings(JSON.stringify(liked)))
  return read
}
