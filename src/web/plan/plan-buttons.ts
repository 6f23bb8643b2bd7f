import type { Exercise } from '../../language/index.ts'
import { isSame, keepPlan, readPlan, toggled } from './my-plan.ts'

/** Says on the buttons of an article's page what is in the plan, and shows the way to it once something is. */
export function showInPlan(address: string, buttons: readonly HTMLButtonElement[]): void {
  const { chosen } = readPlan()
  for (const button of buttons) {
    const exerciseIndex = Number(button.dataset['plan'])
    const isIn = chosen.some((one) => isSame(one, { address, exerciseIndex }))
    button.textContent = (isIn ? button.dataset['remove'] : button.dataset['add']) ?? ''
    const link = button.parentElement?.querySelector<HTMLElement>('[data-plan-link]')
    if (link) link.hidden = !isIn
  }
}

/** Puts an exercise into the plan, or takes it out. */
export function toggleInPlan(address: string, exerciseIndex: number, exercise: Exercise): void {
  keepPlan(toggled(readPlan(), { address, exerciseIndex, exercise }))
}
