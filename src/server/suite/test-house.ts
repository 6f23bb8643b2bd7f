import { ensurePublication, publish, type Store } from '../../store/index.ts'
import { createApp } from '../app.ts'
import type { House } from '../house.ts'
import { libraryOf } from '../library.ts'
import { silentLog } from '../log.ts'
import { createMetrics } from '../metrics.ts'
import { ownerLink } from '../stock.ts'

export const origin = 'http://localhost'

/** A whole house over an open store, with a clock that the test moves. */
export function houseOver(store: Store, changes: Partial<House> = {}) {
  let now = Date.now()
  const house: House = {
    store,
    clock: () => now,
    origin: null,
    trustProxy: false,
    log: silentLog,
    metrics: createMetrics(),
    ...changes,
  }
  const app = createApp({ house, library: libraryOf([]), webFolder: '/nowhere', version: '0.0.0' })
  return { house, app, pass: (seconds: number) => (now += seconds * 1000) }
}

/** The secret of a fresh link for an owner of the publication. */
export async function ownerToken(house: House, slug: string): Promise<string> {
  const link = await ownerLink(house, slug, origin, true)
  return link?.split('/').at(-1) ?? ''
}

/** A browser as far as an API needs one: it keeps cookies and tells its origin. */
export function browser(app: {
  request: (path: string, init?: RequestInit) => Response | Promise<Response>
}) {
  let cookie = ''
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const init: RequestInit = { method, headers: { Origin: origin, Cookie: cookie, ...headers } }
    if (body !== undefined) {
      const plain = typeof body === 'string' || body instanceof Uint8Array
      init.body = plain ? (body as BodyInit) : JSON.stringify(body)
      if (!('Content-Type' in headers))
        (init.headers as Record<string, string>)['Content-Type'] = 'application/json'
    }
    const answer = await app.request(path, init)
    for (const set of answer.headers.getSetCookie()) cookie = set.split(';')[0] ?? ''
    return answer
  }
  return { send, cookie: () => cookie }
}

export const words = 'Stand with your back to a wall. Breathe in. Fold forward slowly. Hold for 3 breaths.'

/** A publication with an article, and an owner signed in. */
export async function furnished(store: Store, slug: string, changes: Partial<House> = {}) {
  const made = houseOver(store, changes)
  const publication = await ensurePublication(store.write, slug, 'Backs and hips')
  const entry = { title: 'Fold', summary: '', text: words, series: null, seriesPosition: 0, authorId: null }
  const { articleId } = await publish(store.write, publication.id, { slug: 'fold', ...entry })
  const owner = browser(made.app)
  const token = await ownerToken(made.house, slug)
  await owner.send('POST', '/api/v1/sign-in/invitation', { publication: slug, token, name: 'Ada' })
  return { ...made, publication, articleId, owner, reader: browser(made.app) }
}
