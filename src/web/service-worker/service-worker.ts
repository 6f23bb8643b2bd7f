/**
 * Makes the app work without a network: the app's own files are kept when it is first opened, every article when it is
 * read. A new version waits until the person takes it, so that no session is ever interrupted.
 */
import { CacheableResponsePlugin } from 'workbox-cacheable-response'
import { ExpirationPlugin } from 'workbox-expiration'
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[] }

const pagesCache = 'pages'
/** Pages that must work even if they were never opened: how to be safe, how it is going, and the library. */
const corePages = [
  '/',
  '/offline',
  '/try',
  '/check',
  '/map',
  '/tilt',
  '/progress',
  '/plan',
  '/settings',
  '/about',
]
const secondsToWaitForNetwork = 4

precacheAndRoute([...self.__WB_MANIFEST])
cleanupOutdatedCaches()

const pages = new NetworkFirst({
  cacheName: pagesCache,
  networkTimeoutSeconds: secondsToWaitForNetwork,
  // Pages vary with language and cookie, which this device does not change from one visit to the next.
  matchOptions: { ignoreVary: true },
  plugins: [new CacheableResponsePlugin({ statuses: [200] })],
})
registerRoute(({ request, url }) => request.mode === 'navigate' && url.origin === self.location.origin, pages)

// A whole session as sound. The page asks for all of it at once, never for a part.
registerRoute(
  ({ url }) => url.pathname.endsWith('/session.mp3'),
  new CacheFirst({
    cacheName: 'audio',
    plugins: [
      new CacheableResponsePlugin({ statuses: [200] }),
      new ExpirationPlugin({ maxEntries: 30, purgeOnQuotaError: true }),
    ],
  }),
)

// Files of another version than ours, for a page that was kept before an update.
registerRoute(
  ({ url }) => url.origin === self.location.origin && url.pathname.startsWith('/assets/'),
  async ({ request }) => (await caches.match(request)) ?? fetch(request),
)

setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error()
  // A link may add "?…" to a page that is kept without it.
  const options = { cacheName: pagesCache, ignoreSearch: true, ignoreVary: true }
  const kept = await caches.match(request, options)
  return kept ?? (await caches.match('/offline', options)) ?? Response.error()
})

/** Fetches the core pages, and every page kept before, anew, so that kept pages fit the files of this version. */
async function freshenPages(): Promise<void> {
  const cache = await caches.open(pagesCache)
  const kept = (await cache.keys()).map(({ url }) => url)
  const wanted = new Set([...corePages.map((path) => new URL(path, self.location.origin).href), ...kept])
  await Promise.allSettled(
    [...wanted].map(async (url) => {
      const response = await fetch(url, { cache: 'no-cache' })
      if (response.ok) await cache.put(url, response)
    }),
  )
}

self.addEventListener('install', (event) => {
  event.waitUntil(freshenPages())
})
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})
self.addEventListener('message', (event) => {
  if (event.data === 'use-new-version') void self.skipWaiting()
})
