/** Told only when there is an update, so its words are fetched then and weigh on no page. */
async function offerUpdate(worker: ServiceWorker): Promise<void> {
  const notice = await import('./update-notice.ts')
  notice.offerUpdate(worker)
}

/** Keeps the app on the device and looks for new versions. */
async function keepOffline(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/service-worker.js')
  if (registration.waiting && navigator.serviceWorker.controller) void offerUpdate(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const fresh = registration.installing
    fresh?.addEventListener('statechange', () => {
      // Without a controller this is the first visit: nothing to update from.
      if (fresh.state === 'installed' && navigator.serviceWorker.controller) void offerUpdate(fresh)
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
