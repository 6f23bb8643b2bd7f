import { signal } from '@preact/signals'
import {
  type CalendarDay,
  type CheckIn,
  type Everything,
  emptyCheckIn,
  mergeEverything,
  moveDay,
  nothingKept,
  type PractisedSession,
  type Trial,
} from '../../outcomes/index.ts'
import { deviceKeeper } from './device-keeper.ts'
import { type Keeper, pageKeeper } from './keeper.ts'

/** `loading` until read. `page`: this browser keeps nothing, so the diary lasts as long as the page. */
export type DiaryPlace = 'loading' | 'device' | 'page'
/** `full`: no room left on the device. `lost`: the browser refused for another reason. */
export type DiaryTrouble = 'full' | 'lost'

/** All that is kept, as the page shows it. */
export const kept = signal<Everything>(nothingKept)
export const diaryPlace = signal<DiaryPlace>('loading')
/** The last write that failed; what was said stays on the page, so that it can be exported. */
export const diaryTrouble = signal<DiaryTrouble | null>(null)

let opening: Promise<Keeper> | null = null
const otherTabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('uncoil-diary') : null

async function open(): Promise<Keeper> {
  const keeper = await deviceKeeper().catch(pageKeeper)
  kept.value = await keeper.readAll()
  diaryPlace.value = keeper.place
  otherTabs?.addEventListener('message', () => {
    void keeper.readAll().then((all) => {
      kept.value = all
    })
  })
  return keeper
}

/** Reads the diary; later calls give the same. */
export function openDiary(): Promise<Keeper> {
  opening ??= open()
  return opening
}

/** Shows a change at once, then keeps it. False when it could not be kept; then `diaryTrouble` says why. */
async function change(
  changed: (now: Everything) => Everything,
  keep: (keeper: Keeper) => Promise<void>,
): Promise<boolean> {
  const keeper = await openDiary()
  kept.value = changed(kept.value)
  try {
    await keep(keeper)
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError'
    diaryTrouble.value = full ? 'full' : 'lost'
    return false
  }
  diaryTrouble.value = null
  otherTabs?.postMessage('changed')
  // Asked only once there is something to lose; some browsers show a question.
  if (keeper.place === 'device') void navigator.storage?.persist?.().catch(() => false)
  return keeper.place === 'device'
}

export const checkInOf = ({ checkIns }: Everything, day: CalendarDay): CheckIn =>
  checkIns.find((checkIn) => checkIn.day === day) ?? emptyCheckIn(day)

/** Changes what is said about one day; the rest of that day stays as it is. */
export async function sayOn(day: CalendarDay, said: Partial<Omit<CheckIn, 'day'>>): Promise<boolean> {
  await openDiary()
  const checkIn = { ...checkInOf(kept.value, day), ...said }
  return change(
    (now) => mergeEverything(now, { ...nothingKept, checkIns: [checkIn] }),
    (keeper) => keeper.keepCheckIn(checkIn),
  )
}

export function keepSession(session: PractisedSession): Promise<boolean> {
  return change(
    (now) => mergeEverything(now, { ...nothingKept, sessions: [session] }),
    (keeper) => keeper.keepSession(session),
  )
}

export function keepTrial(trial: Trial): Promise<boolean> {
  return change(
    (now) => mergeEverything(now, { ...nothingKept, trials: [trial] }),
    (keeper) => keeper.keepTrial(trial),
  )
}

export function keepActivities(activities: readonly string[]): Promise<boolean> {
  return change(
    (now) => ({ ...now, activities }),
    (keeper) => keeper.keepActivities(activities),
  )
}

/** Adds an imported diary to this one; the imported day wins. */
export async function addToDiary(added: Everything): Promise<boolean> {
  await openDiary()
  const merged = mergeEverything(kept.value, added)
  return change(
    () => merged,
    (keeper) => keeper.replaceAll(merged),
  )
}

/** Puts what was kept under one day under another, all of it or nothing. */
export async function moveKeptDay(from: CalendarDay, to: CalendarDay): Promise<boolean> {
  await openDiary()
  const moved = moveDay(kept.value, from, to)
  return change(
    () => moved,
    (keeper) => keeper.replaceAll(moved),
  )
}

/** Deletes all of it from this device. What could not be deleted is still shown; then `diaryTrouble` says why. */
export async function deleteDiary(): Promise<void> {
  await openDiary()
  const before = kept.value
  await change(
    () => nothingKept,
    (keeper) => keeper.replaceAll(nothingKept),
  )
  if (diaryTrouble.value !== null) kept.value = before
}
