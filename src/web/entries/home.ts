/** The first page. */
import '../pages/home.css'

/** Only someone with a diary has something to do today; for everybody else nothing more is loaded. */
async function showTodayIfThereIsADiary(): Promise<void> {
  const databases = (await indexedDB.databases?.()) ?? []
  if (!databases.some(({ name }) => name === 'uncoil-diary')) return
  const { showToday } = await import('../outcomes/home-today.ts')
  await showToday()
}
// Where there is no storage there is no diary either.
void showTodayIfThereIsADiary().catch(() => {})
