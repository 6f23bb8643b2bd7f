/** The page inside other people's pages: tells its height, and fetches the player when the button is pressed. */
import '../pages/embed.css'
import { fetchPlayerWords } from '../../words/index.ts'
import type { Program } from '../player/program.ts'
import { pageLanguage } from '../site/language.ts'

/** The page around has to know how tall we are; it can't look in. */
function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
  parent.postMessage({ kind: 'uncoil-height', height }, '*')
}

new ResizeObserver(tellHeight).observe(document.documentElement)
tellHeight()

const block = document.querySelector('#article-data')
const button = document.querySelector<HTMLButtonElement>('button[data-start]')
if (button && block?.textContent) {
  const program = JSON.parse(block.textContent) as Program
  button.hidden = false
  button.addEventListener('click', () => {
    button.disabled = true
    parent.postMessage({ kind: 'uncoil-playing', playing: true }, '*')
    void Promise.all([import('../embed/start.ts'), fetchPlayerWords(pageLanguage())])
      .then(([{ start }, words]) => start(program, words))
      .finally(() => {
        button.disabled = false
      })
  })
}
