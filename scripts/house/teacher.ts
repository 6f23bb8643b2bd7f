import { randomInt, randomUUID } from 'node:crypto'

/** Every request comes from another household, as a proxy would tell: so no rate limit stops a test. */
export const anotherVisitor = () => ({
  'X-Forwarded-For': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
})

/** A signed-in teacher of a house, as far as a test needs one. */
export type Teacher = {
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
}

/** Comes in by the owner's link. The cookie stays good when the house starts again at another address. */
export async function comeIn(address: string, ownerLink: string): Promise<string> {
  const [publication, token] = (ownerLink.split('#')[1] ?? '').split('/')
  const answer = await fetch(`${address}/api/v1/sign-in/invitation`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...anotherVisitor() },
    body: JSON.stringify({ publication, token, name: 'Ada' }),
  })
  if (answer.status !== 204) throw new Error(`The owner was not let in: ${answer.status}`)
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

export function teacherAt(address: string, cookie: string): Teacher {
  return {
    request: (method, path, body, headers = {}) =>
      fetch(`${address}/api/v1${path}`, {
        method,
        headers: {
          Origin: address,
          Cookie: cookie,
          ...anotherVisitor(),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  }
}

/** What a reader sends after a session. */
export const someCheckIn = (words: string | null = null) => ({
  id: randomUUID(),
  version: 1,
  exercise: 0,
  feeling: 'better',
  painBefore: 6,
  painAfter: 4,
  hardStep: 1,
  stoppedStep: null,
  words,
})
export type SentCheckIn = ReturnType<typeof someCheckIn>

export const foldingWords =
  'Stand with your back to a wall. Breathe in. Fold forward slowly. Hold for 3 breaths. Come up slowly.'

/** Saves and publishes an article under an address; its words are marked so that each version differs. */
export async function publishWords(teacher: Teacher, slug: string, draftId: string, text: string) {
  const path = `/publications/test/drafts/${draftId}`
  const known = await teacher.request('GET', path)
  const tag = known.status === 200 ? known.headers.get('ETag') : null
  await known.arrayBuffer()
  const draft = { articleSlug: null, title: 'Fold', text, series: null, seriesPosition: 0 }
  const existing = known.status === 200 ? { ...draft, articleSlug: slug } : draft
  const isPublished = (await teacher.request('GET', `/publications/test/articles/${slug}`)).status === 200
  const saved = await teacher.request(
    'PUT',
    path,
    isPublished ? existing : draft,
    tag ? { 'If-Match': tag } : { 'If-None-Match': '*' },
  )
  if (saved.status !== 200) throw new Error(`The draft was not saved: ${saved.status} ${await saved.text()}`)
  const published = await teacher.request('POST', `${path}/publish`, { slug })
  if (published.status !== 200)
    throw new Error(`The draft was not published: ${published.status} ${await published.text()}`)
  return (await published.json()) as { slug: string; version: number }
}
