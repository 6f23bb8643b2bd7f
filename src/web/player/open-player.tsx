import './player.css'
import './during.css'
import { render } from 'preact'
import type { PlayerWords } from '../../words/index.ts'
import { pageLanguage } from '../site/language.ts'
import { articleLanguage } from '../voice/index.ts'
import { PlayerApp } from './player-app.tsx'
import type { Program } from './program.ts'
import { PlayerWordsContext } from './words.ts'

const smallHeight = 704 // 44rem, as during-small.css has it
const fewLetters = 17 // across, as low-vision.css has it

/** Styles for little room and for the system's colours: at once where they are needed, else when the start is over. */
function fetchTightStyles({ clientWidth, clientHeight }: HTMLElement): void {
  const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const isTight = clientHeight <= smallHeight || clientWidth < fewLetters * letter
  const isNeeded = isTight || matchMedia('(forced-colors:active)').matches
  setTimeout(() => void import('./tight.ts').catch(() => {}), isNeeded ? 0 : 9000)
}

/** Opens the player over the page, and gives the page back, with its focus, when it closes. */
export function openPlayer(program: Program, words: PlayerWords): void {
  const before = document.activeElement
  const dialog = document.createElement('dialog')
  dialog.className = 'player'
  dialog.setAttribute('aria-label', program.title)
  // The language of its name; what stands inside is in the page's.
  if (!program.titleIsOurs) dialog.lang = articleLanguage
  document.body.append(dialog)
  const frame = document.createElement('div')
  frame.className = 'player-frame'
  frame.lang = pageLanguage()
  dialog.append(frame)

  // What comes next is read from its beginning, wherever the button that led to it stood. As it is drawn, not before:
  // to scroll is to lay out, and that is no work for the task that makes the screen.
  const toTheTop = () => frame.scrollTo(0, 0)
  new MutationObserver(() => requestAnimationFrame(toTheTop)).observe(frame, { childList: true })

  let closed = false
  const close = () => {
    if (closed) return
    closed = true
    render(null, frame)
    dialog.close()
    dialog.remove()
    removeEventListener('popstate', close)
    const giveBack = () => before instanceof HTMLElement && before.focus()
    giveBack()
    if (history.state?.player) {
      // Going back to an address with a #part moves the focus there; it belongs to the button that opened us.
      addEventListener('popstate', () => setTimeout(giveBack), { once: true })
      history.back()
    }
  }
  // Escape stops a session first and closes only a still page: the player's own keys decide.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    if (!frame.querySelector('.during')) close()
  })
  dialog.addEventListener('close', close) // a browser may close without asking
  // The back button of the phone closes the player rather than leaving the article.
  history.pushState({ player: true }, '')
  addEventListener('popstate', close)

  dialog.showModal()
  fetchTightStyles(frame)
  render(
    <PlayerWordsContext.Provider value={words}>
      <PlayerApp language={pageLanguage()} program={program} onClose={close} />
    </PlayerWordsContext.Provider>,
    frame,
  )
}
