// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import type { Draft, DraftWords } from '../../contract/index.ts'
import { createDesk } from './desk.ts'

/** A server with one publication: it holds drafts by their revision, as the real one does. */
function serverWith(drafts: Map<string, Draft>, answering: () => Promise<unknown> = async () => null) {
  const answer = (status: number, body: unknown) => ({ ok: status < 400, status, json: async () => body })
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string, request: RequestInit = {}) => {
    const { method = 'GET' } = request
    asked.push(`${method} ${address}`)
    await answering()
    if (address.endsWith('/me')) return answer(200, { id: 'her', publication: 'hips' })
    if (address.includes('/drafts?')) return answer(200, { items: [...drafts.values()], next: null })
    const id = address.split('/').at(-1) ?? ''
    const kept = drafts.get(id)
    if (method === 'GET') return answer(200, kept)
    const headers = request.headers as Record<string, string>
    const expected = kept ? `"${kept.revision}"` : undefined
    if (headers['If-Match'] !== expected) return answer(412, null)
    const words = JSON.parse(String(request.body)) as DraftWords
    const saved = {
      ...words,
      id,
      revision: (kept?.revision ?? 0) + 1,
      updatedAt: '2026-03-02T09:00:00Z',
    } as Draft
    drafts.set(id, saved)
    return answer(200, saved)
  })
  return asked
}
const olderDraft = {
  id: 'older',
  articleSlug: null,
  title: 'Older',
  text: 'Stand.',
  series: null,
  seriesPosition: 0,
  revision: 1,
  updatedAt: '2026-03-01T09:00:00Z',
} as unknown as Draft

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

test('what she types while her drafts are still on their way stays open, before the others', async () => {
  let arrive = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve
  })
  serverWith(new Map([['older', olderDraft]]), () => arrival)
  const desk = createDesk()
  const loading = desk.load()
  desk.change({ text: 'Lie on your back.' })
  arrive()
  await loading
  expect(desk.open.value.text).toBe('Lie on your back.')
  expect(desk.shelf.value.map(({ text }) => text)).toEqual(['Lie on your back.', 'Stand.'])
})

test('two who ask at once to send the same words do not fall out over the revision', async () => {
  const drafts = new Map<string, Draft>()
  serverWith(drafts)
  const desk = createDesk()
  await desk.load()
  desk.change({ text: 'Lie on your back.' })
  expect(await Promise.all([desk.send(), desk.send(), desk.send()])).toEqual([true, true, true])
  expect(desk.safety.value).toBe('server')
  expect(drafts.get(desk.open.value.id)?.revision).toBe(1)
})

test('an article’s name goes to the draft that was published, even if she opened another meanwhile', async () => {
  serverWith(new Map([['older', olderDraft]]))
  const desk = createDesk()
  await desk.load()
  const { id } = desk.open.value
  await desk.begin({ title: 'Another' })
  desk.published(id, 'older')
  expect(desk.open.value).toMatchObject({ title: 'Another', articleSlug: null })
  expect(desk.shelf.value.find((draft) => draft.id === id)?.articleSlug).toBe('older')
})
