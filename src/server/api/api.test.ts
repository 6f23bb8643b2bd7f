import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Draft, Inbox } from '../../contract/index.ts'
import { keepSummary } from '../../store/index.ts'
import { serverHome } from '../../store/suite/homes.ts'
import { useStore } from '../../store/suite/use-store.ts'
import { signInSeconds } from '../sign-in/cookie.ts'
import { browser, furnished, origin, ownerToken, words } from '../suite/test-house.ts'

const store = useStore(serverHome)

const checkIn = (changes: object = {}) => ({
  id: randomUUID(),
  version: 1,
  exercise: 0,
  feeling: 'better',
  painBefore: 6,
  painAfter: 4,
  hardStep: 1,
  stoppedStep: null,
  words: null,
  ...changes,
})

/** Each test has a publication of its own. */
const house = (trustProxy = true) => furnished(store(), `p-${randomUUID()}`, { trustProxy })
const from = (visitor: number) => ({ 'X-Forwarded-For': `10.0.${visitor >> 8}.${visitor & 255}` })

test('a teacher hears of ten readers, and of nine nothing', async () => {
  const { owner, reader, publication } = await house()
  const article = `/api/v1/publications/${publication.slug}/articles/fold`
  const inbox = async () => (await (await owner.send('GET', `${article}/inbox`)).json()) as Inbox
  for (let visitor = 0; visitor < 9; visitor++) {
    expect((await reader.send('POST', `${article}/check-ins`, checkIn(), from(visitor))).status).toBe(200)
  }
  expect((await inbox()).all).toEqual({ people: null, feelings: null, change: null })
  await reader.send('POST', `${article}/check-ins`, checkIn({ feeling: 'worse', words: 'Too deep for me' }))
  const heard = await inbox()
  expect(heard.all).toMatchObject({
    people: 10,
    feelings: { better: 9, same: 0, worse: 1 },
    change: { mean: -2 },
  })
  expect(heard.steps).toEqual([{ exercise: 0, step: 1, hard: 10, stopped: null }])
  expect(heard.pooled).toBeNull()
  const messages = await owner.send('GET', `/api/v1/publications/${publication.slug}/messages`)
  expect(((await messages.json()) as { items: object[] }).items).toMatchObject([{ words: 'Too deep for me' }])
})

test('a pooled result appears with the tenth person’s own trial, called early', async () => {
  const { owner, publication, articleId } = await house()
  for (let person = 0; person < 12; person++) {
    await keepSummary(store().write, publication.id, {
      id: randomUUID(),
      articleId,
      design: 'randomised',
      estimate: -1 - person / 20,
      standardError: 0.5,
      ratings: 40,
      updatedOn: '2026-11-22',
    })
  }
  const answer = await owner.send('GET', `/api/v1/publications/${publication.slug}/articles/fold/inbox`)
  const { pooled } = (await answer.json()) as Inbox
  expect(pooled).toMatchObject({ people: 12, standing: 'early' })
  expect(pooled!.mean).toBeCloseTo(-1.27, 1)
  expect(pooled!.nextReaderTo - pooled!.nextReaderFrom).toBeGreaterThan(pooled!.to - pooled!.from)
})

test('readers’ answers stay with the version they did', async () => {
  const { owner, reader, publication } = await house()
  const base = `/api/v1/publications/${publication.slug}`
  const draftId = randomUUID()
  const draft = {
    articleSlug: 'fold',
    title: 'Fold',
    text: `${words} Rest.`,
    series: null,
    seriesPosition: 0,
  }
  const saved = await owner.send('PUT', `${base}/drafts/${draftId}`, draft, { 'If-None-Match': '*' })
  expect((await saved.json()) as Draft).toMatchObject({ articleSlug: 'fold', revision: 1 })
  const published = await owner.send('POST', `${base}/drafts/${draftId}/publish`, {})
  expect(await published.json()).toMatchObject({ slug: 'fold', version: 2 })
  for (let visitor = 0; visitor < 12; visitor++) {
    const body = checkIn({ version: visitor < 11 ? 1 : 2 })
    await reader.send('POST', `${base}/articles/fold/check-ins`, body, from(visitor))
  }
  const heard = (await (await owner.send('GET', `${base}/articles/fold/inbox`)).json()) as Inbox
  expect(heard).toMatchObject({ version: 2, all: { people: 12 }, steps: [] })
})

test('a flood from one address is stopped, others go on', async () => {
  const { reader, publication, pass } = await house()
  const path = `/api/v1/publications/${publication.slug}/articles/fold/check-ins`
  const statuses: number[] = []
  for (let index = 0; index < 25; index++) {
    statuses.push((await reader.send('POST', path, checkIn(), from(1))).status)
  }
  expect(statuses.filter((status) => status === 200)).toHaveLength(20)
  const refused = await reader.send('POST', path, checkIn(), from(1))
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect((await reader.send('POST', path, checkIn(), from(2))).status).toBe(200)
  pass(60)
  expect((await reader.send('POST', path, checkIn(), from(1))).status).toBe(200)
})

test('whoever keeps the house sees how much was refused and why, but not to whom', async () => {
  const { app, reader, publication } = await house()
  const path = `/api/v1/publications/${publication.slug}/articles/fold/check-ins`
  const json = { 'Content-Type': 'application/json' }
  await reader.send('POST', path, `"${'x'.repeat(20_000)}"`, json)
  await reader.send('POST', path, checkIn({ painBefore: 11 }))
  await reader.send('POST', path, checkIn({ painBefore: 11 }))
  const counted = (await (await app.request('/metrics')).text()).match(/^uncoil_refused_total.*$/gm)
  expect(counted).toEqual([
    'uncoil_refused_total{reason="too-large"} 1',
    'uncoil_refused_total{reason="invalid"} 2',
  ])
})

test('an article is sent again only when it changed, and may be read from any page', async () => {
  const { app, publication } = await house()
  const path = `/api/v1/publications/${publication.slug}/articles/fold`
  const first = await app.request(path)
  expect(first.headers.get('Access-Control-Allow-Origin')).toBe('*')
  const again = await app.request(path, { headers: { 'If-None-Match': first.headers.get('ETag') ?? '' } })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
})

test('a frame without an origin may ask before it sends a check-in, a teacher’s page may not', async () => {
  const { app, publication } = await house()
  const asking = { method: 'OPTIONS', headers: { Origin: 'null', 'Access-Control-Request-Method': 'POST' } }
  const open = await app.request(`/api/v1/publications/${publication.slug}/articles/fold/check-ins`, asking)
  expect([open.status, open.headers.get('Access-Control-Allow-Origin')]).toEqual([204, '*'])
  const closed = await app.request(`/api/v1/publications/${publication.slug}/invitations`, asking)
  expect(closed.status).toBe(404)
})

test.each([
  ['not JSON', '{', { 'Content-Type': 'application/json' }, 400],
  ['bytes that are no text', new Uint8Array([0xff, 0xfe]), { 'Content-Type': 'application/json' }, 400],
  ['a form', 'a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
  ['more than a check-in can be', `"${'x'.repeat(20_000)}"`, { 'Content-Type': 'application/json' }, 413],
  [
    'a field too many',
    JSON.stringify({ ...checkIn(), name: 'Ada' }),
    { 'Content-Type': 'application/json' },
    422,
  ],
])('what is sent as a check-in is refused: %s', async (_, body, headers, status) => {
  const { reader, publication } = await house()
  const path = `/api/v1/publications/${publication.slug}/articles/fold/check-ins`
  expect((await reader.send('POST', path, body, headers)).status).toBe(status)
})

test('an author may write but not invite, and a removed one may do nothing', async () => {
  const { app, owner, publication } = await house()
  const base = `/api/v1/publications/${publication.slug}`
  const link = (await (await owner.send('POST', `${base}/invitations`, { role: 'author' })).json()) as {
    link: string
  }
  const author = browser(app)
  const token = link.link.split('/').at(-1)
  await author.send('POST', '/api/v1/sign-in/invitation', {
    publication: publication.slug,
    token,
    name: 'Bo',
  })
  const me = (await (await author.send('GET', '/api/v1/me')).json()) as { id: string; role: string }
  expect(me.role).toBe('author')
  expect((await author.send('GET', `${base}/drafts`)).status).toBe(200)
  expect((await author.send('POST', `${base}/invitations`, { role: 'owner' })).status).toBe(403)
  expect((await author.send('GET', `${base}/audit`)).status).toBe(403)
  expect((await owner.send('DELETE', `${base}/authors/${me.id}`)).status).toBe(204)
  expect((await author.send('GET', `${base}/drafts`)).status).toBe(401)
  const log = (await (await owner.send('GET', `${base}/audit`)).json()) as { items: { action: string }[] }
  expect(log.items.map(({ action }) => action).slice(0, 3)).toEqual([
    'removed-author',
    'signed-in',
    'invited',
  ])
})

test('the cookie of a sign-in is out of reach for scripts and other sites, and changes every day', async () => {
  const { app, owner, pass, publication } = await house()
  const token = owner.cookie()
  expect(token).toContain(publication.id)
  pass(2 * 86_400)
  const answer = await app.request('/api/v1/me', { headers: { Cookie: token } })
  const set = answer.headers.getSetCookie()[0] ?? ''
  expect(set).toMatch(/HttpOnly/)
  expect(set).toMatch(/SameSite=Lax/)
  expect(set).toContain(`Max-Age=${signInSeconds}`)
  expect(set.split(';')[0]).not.toBe(token)
})

test('a cookie that somebody planted before signing in is never the one that is signed in', async () => {
  const made = await house()
  const { app, publication } = made
  const planted = made.owner.cookie().replace(/[^.]+$/, 'A'.repeat(43))
  const token = await ownerToken(made.house, publication.slug)
  const answer = await app.request('/api/v1/sign-in/invitation', {
    method: 'POST',
    headers: { Origin: origin, Cookie: planted, 'Content-Type': 'application/json' },
    body: JSON.stringify({ publication: publication.slug, token, name: 'Bea' }),
  })
  expect(answer.status).toBe(204)
  const given = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  expect(given).not.toBe(planted)
  expect((await app.request('/api/v1/me', { headers: { Cookie: given } })).status).toBe(200)
  expect((await app.request('/api/v1/me', { headers: { Cookie: planted } })).status).toBe(401)
})

test('signing out ends it, wherever the cookie was copied to', async () => {
  const { app, owner } = await house()
  const copied = owner.cookie()
  expect((await owner.send('POST', '/api/v1/sign-out')).status).toBe(204)
  expect((await app.request('/api/v1/me', { headers: { Cookie: copied } })).status).toBe(401)
})

test('signing out after a day ends it too, though the cookie is just being changed', async () => {
  const { app, owner, pass } = await house()
  const copied = owner.cookie()
  pass(2 * 86_400)
  const out = await owner.send('POST', '/api/v1/sign-out')
  expect(out.status).toBe(204)
  const given = out.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  for (const Cookie of [copied, ...given]) {
    expect((await app.request('/api/v1/me', { headers: { Cookie } })).status).toBe(401)
  }
})

test('signing out ends it also when another cookie that looks like ours stands before it', async () => {
  const { app, owner } = await house()
  const planted = `a=00000000-0000-0000-0000-000000000000.${'A'.repeat(43)}`
  const held = owner.cookie()
  const headers = { Origin: origin, Cookie: `${planted}; ${held}` }
  expect((await app.request('/api/v1/sign-out', { method: 'POST', headers })).status).toBe(204)
  expect((await app.request('/api/v1/me', { headers: { Cookie: held } })).status).toBe(401)
})

test('new articles of one title, published at once, get an address each; one tapped twice gets one', async () => {
  const { owner, publication } = await house()
  const base = `/api/v1/publications/${publication.slug}`
  const ids = Array.from({ length: 4 }, () => randomUUID())
  for (const [number, id] of ids.entries()) {
    const draft = {
      articleSlug: null,
      title: 'Rest',
      text: `Lie ${number}.`,
      series: null,
      seriesPosition: 0,
    }
    await owner.send('PUT', `${base}/drafts/${id}`, draft, { 'If-None-Match': '*' })
  }
  const tapped = [...ids, ids[0]]
  const answers = await Promise.all(
    tapped.map((id) => owner.send('POST', `${base}/drafts/${id}/publish`, {})),
  )
  const put = (await Promise.all(answers.map((answer) => answer.json()))) as {
    slug: string
    version: number
  }[]
  expect(put.map(({ version }) => version)).toEqual([1, 1, 1, 1, 1])
  expect(put[4]).toEqual(put[0])
  expect([...new Set(put.map(({ slug }) => slug))].sort()).toEqual(['rest', 'rest-2', 'rest-3', 'rest-4'])
})

test('lists are read page by page to the end', async () => {
  const { owner, publication } = await house()
  const base = `/api/v1/publications/${publication.slug}`
  const ids = Array.from({ length: 5 }, () => randomUUID()).sort()
  const draft = { articleSlug: null, title: 'T', text: 't', series: null, seriesPosition: 0 }
  for (const id of ids) await owner.send('PUT', `${base}/drafts/${id}`, draft, { 'If-None-Match': '*' })
  const seen: string[] = []
  let after = ''
  do {
    const answer = await owner.send('GET', `${base}/drafts?limit=2${after}`)
    const { items, next } = (await answer.json()) as { items: Draft[]; next: string | null }
    seen.push(...items.map(({ id }) => id))
    after = next === null ? '' : `&after=${next}`
  } while (after !== '')
  expect(seen).toEqual(ids)
})
