import { siteWords } from '../../words/index.ts'
import { pageLanguage } from './language.ts'

/** Tells that a new version waits. It is taken only when she says so, and not offered before a session has ended. */
export function offerUpdate(worker: ServiceWorker): void {
  const session = document.querySelector('dialog[open]')
  if (session) {
    session.addEventListener('close', () => offerUpdate(worker), { once: true })
    return
  }
  if (document.querySelector('.notice')) return
  const words = siteWords[pageLanguage()]
  const notice = document.createElement('div')
  notice.className = 'notice'
  notice.setAttribute('role', 'status')
  const text = document.createElement('span')
  text.textContent = words.updateReady
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = words.updateNow
  button.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    worker.postMessage('use-new-version')
  })
  notice.append(text, button)
  document.body.append(notice)
}
