import { currentTrial } from '../../outcomes/index.ts'
import { progressWords } from '../../words/index.ts'
import { kept, localDay, openDiary } from '../diary/index.ts'
import { pageLanguage } from '../site/language.ts'
import { instructionFor } from './instruction.tsx'

/** Puts today's instruction of a running trial on the first page, above everything; nothing where no trial runs. */
export async function showToday(): Promise<void> {
  await openDiary()
  const said = instructionFor(pageLanguage(), currentTrial(kept.value), localDay(new Date()))
  const content = document.querySelector('main')
  if (!said?.dayOf || !content) return
  const note = document.createElement('p')
  note.className = 'note home-today'
  const title = document.createElement('strong')
  title.textContent = `${said.title}.`
  const link = document.createElement('a')
  link.href = '/progress'
  link.textContent = progressWords[pageLanguage()].more.today
  note.append(title, ` ${said.text} `, link)
  content.prepend(note)
}
