import './player.css'
import './during.css'
import './during-small.css'
import { render } from 'preact'
import type { PlayerWords } from '../../words/index.ts'
import { pageLanguage } from '../site/language.ts'
import { articleLanguage } from '../voice/index.ts'
import { PlayerApp } from './player-app.tsx'
import type { Program } from './program.ts'
import { PlayerWordsContext } from './words.ts'

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
  render(
    <PlayerWordsContext.Provider value={words}>
      <PlayerApp language={pageLanguage()} program={program} onClose={close} />
    </PlayerWordsContext.Provider>,
    frame,
  )
}
