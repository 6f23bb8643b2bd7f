import type { Exercise } from '../../language/index.ts'
import { planPlace } from './plan-place.ts'

const fetchPlan = () => import('./plan-buttons.ts')

function hasPlan(): boolean {
  try {
    return localStorage.getItem(planPlace) !== null
  } catch {
    return false // no storage here
  }
}

/**
 * Lets the buttons "Add to my plan" of an article's page do so. Most readers have no plan: what keeps one is fetched at
 * the first touch, and with the page only where there is one.
 */
export function offerPlan(address: string, exercises: readonly Exercise[]): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-plan]')]
  for (const button of buttons) {
    const exerciseIndex = Number(button.dataset['plan'])
    const exercise = exercises[exerciseIndex]
    if (!exercise) continue
    button.addEventListener('click', async () => {
      const { showInPlan, toggleInPlan } = await fetchPlan()
      toggleInPlan(address, exerciseIndex, exercise)
      showInPlan(address, buttons)
    })
    button.textContent = button.dataset['add'] ?? ''
    button.hidden = false
  }
  if (hasPlan()) void fetchPlan().then(({ showInPlan }) => showInPlan(address, buttons))
}
