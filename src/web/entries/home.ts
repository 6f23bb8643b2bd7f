/** The first page. */
import '../pages/home.css'
import { daysUntilNext, readPlan, weekday } from '../plan/my-plan.ts'

/** Only someone with a diary has something to do today; for everybody else nothing more is loaded. */
async function showTodayIfThereIsADiary(): Promise<void> {
  const databases = (await indexedDB.databases?.()) ?? []
  if (!databases.some(({ name }) => name === 'uncoil-diary')) return
  const { showToday } = await import('../outcomes/home-today.ts')
  await showToday()
}
const plan = readPlan()
const note = document.querySelector<HTMLElement>('[data-plan-today]')
if (note && plan.chosen.length > 0) note.hidden = daysUntilNext(plan, weekday(new Date())) !== 0

// Where there is no storage there is no diary either.
void showTodayIfThereIsADiary().catch(() => {})
