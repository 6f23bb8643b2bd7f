import { siteWords } from '../../words/index.ts'
import { pageLanguage } from './language.ts'

const isPlaying = () => document.querySelector('dialog[open]') !== null

/** Tells that a new version waits. It is taken only when she says so, and never while a session plays. */
function offerUpdate(worker: ServiceWorker): void {
  const words = siteWords[pageLanguage()]
  if (document.querySelector('.notice') || isPlaying()) return
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

/** Keeps the app on the device and looks for new versions. */
async function keepOffline(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/service-worker.js')
  if (registration.waiting && navigator.serviceWorker.controller) offerUpdate(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const fresh = registration.installing
    fresh?.addEventListener('statechange', () => {
      // Without a controller this is the first visit: nothing to update from.
      if (fresh.state === 'installed' && navigator.serviceWorker.controller) offerUpdate(fresh)
    })
  })
}

/** Called by every page once it has loaded, so that the first visit is not slowed down by being kept. */
export function workOffline(): void {
  if (!('serviceWorker' in navigator)) return
  const begin = () => void keepOffline().catch(() => {}) // private windows refuse; the site works as a site
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin, { once: true })
}
