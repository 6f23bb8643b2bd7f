import type { Exercise } from '../../language/index.ts'
import { planPlace } from './plan-place.ts'

/** An exercise that was chosen, whole, so that it plays without its article and without a network. */
export type ChosenExercise = {
  /** Its article, as the diary names it: "/a/wall-fold". */
  readonly address: string
  readonly exerciseIndex: number
  readonly exercise: Exercise
}

/** Exercises chosen from any articles, to be done in a row on some days of the week. */
export type MyPlan = {
  readonly chosen: readonly ChosenExercise[]
  /** 1 is Monday, 7 is Sunday. */
  readonly days: readonly number[]
}

export const noPlan: MyPlan = { chosen: [], days: [] }
const mostChosen = 20

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isDay = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7

/** An exercise as the planner needs it. Its finer parts come from our own reader and are believed. */
function isExercise(value: unknown): value is Exercise {
  return (
    isFields(value) &&
    (value['name'] === null || typeof value['name'] === 'string') &&
    ['steps', 'props', 'cautions', 'targets', 'options'].every((part) => Array.isArray(value[part])) &&
    isFields(value['dose'])
  )
}

function isChosen(value: unknown): value is ChosenExercise {
  return (
    isFields(value) &&
    typeof value['address'] === 'string' &&
    /^\/(?!\/)/.test(value['address']) && // a page of ours: it becomes a link
    Number.isInteger(value['exerciseIndex']) &&
    isExercise(value['exercise'])
  )
}

/** Takes a plan from what was kept or brought in; what can't be played is left out. */
export function planFrom(value: unknown): MyPlan {
  if (!isFields(value)) return noPlan
  const { chosen, days } = value
  return {
    chosen: Array.isArray(chosen) ? chosen.filter(isChosen).slice(0, mostChosen) : [],
    days: Array.isArray(days) ? [...new Set(days.filter(isDay))].sort((a, b) => a - b) : [],
  }
}

export function readPlan(): MyPlan {
  try {
    return planFrom(JSON.parse(localStorage.getItem(planPlace) ?? 'null'))
  } catch {
    return noPlan // no storage here, or something that was never a plan
  }
}

/** Keeps the plan on the device; false where the browser would not. */
export function keepPlan(plan: MyPlan): boolean {
  try {
    localStorage.setItem(planPlace, JSON.stringify(plan))
    return true
  } catch {
    return false
  }
}

export const isSame = (a: Omit<ChosenExercise, 'exercise'>, b: Omit<ChosenExercise, 'exercise'>) =>
  a.address === b.address && a.exerciseIndex === b.exerciseIndex

/** The plan with an exercise in it, or without it where it was there before. */
export function toggled(plan: MyPlan, one: ChosenExercise): MyPlan {
  const others = plan.chosen.filter((other) => !isSame(other, one))
  return { ...plan, chosen: others.length < plan.chosen.length ? others : [...others, one] }
}

/** The day of the week of a date on this device: 1 is Monday, 7 is Sunday. */
export const weekday = (date: Date): number => date.getDay() || 7

/** In how many days it is done next: 0 is today. Null when no day was chosen. */
export function daysUntilNext({ days }: MyPlan, today: number): number | null {
  const waits = days.map((day) => (day - today + 7) % 7)
  return waits.length > 0 ? Math.min(...waits) : null
}
