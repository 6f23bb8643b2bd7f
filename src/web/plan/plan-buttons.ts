import type { Exercise } from '../../language/index.ts'
import { isSame, keepPlan, readPlan, toggled } from './my-plan.ts'

/** Lets the buttons "Add to my plan" of an article's page do so, and shows the way to the plan once something is in it. */
export function offerPlan(address: string, exercises: readonly Exercise[]): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-plan]')]
  const show = () => {
    const { chosen } = readPlan()
    for (const button of buttons) {
      const exerciseIndex = Number(button.dataset['plan'])
      const isIn = chosen.some((one) => isSame(one, { address, exerciseIndex }))
      button.textContent = (isIn ? button.dataset['remove'] : button.dataset['add']) ?? ''
      const link = button.parentElement?.querySelector<HTMLElement>('[data-plan-link]')
      if (link) link.hidden = !isIn
    }
  }
  for (const button of buttons) {
    const exerciseIndex = Number(button.dataset['plan'])
    const exercise = exercises[exerciseIndex]
    if (!exercise) continue
    button.addEventListener('click', () => {
      keepPlan(toggled(readPlan(), { address, exerciseIndex, exercise }))
      show()
    })
    button.hidden = false
  }
  show()
}
