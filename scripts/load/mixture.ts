import { anotherVisitor, someCheckIn } from '../house/teacher.ts'
import type { Traffic } from './open-loop.ts'

/** What a house is asked in an ordinary hour: many read, some open an embed, a few tell how it went. */
export function ordinaryMixture(cookie: string, slug: string): readonly Traffic[] {
  const get = (path: string, headers: Record<string, string> = {}) => ({
    method: 'GET',
    path,
    headers: { ...anotherVisitor(), 'Accept-Encoding': 'gzip', ...headers },
  })
  return [
    { name: 'page', weight: 50, make: () => get(`/p/test/${slug}`) },
    { name: 'embed', weight: 20, make: () => get(`/embed/test/${slug}`) },
    { name: 'library page', weight: 10, make: () => get('/a/glutes') },
    {
      name: 'check-in',
      weight: 15,
      make: () => ({
        method: 'POST',
        path: `/api/v1/publications/test/articles/${slug}/check-ins`,
        headers: { ...anotherVisitor(), 'Content-Type': 'application/json' },
        body: JSON.stringify(someCheckIn()),
      }),
    },
    {
      name: 'inbox',
      weight: 5,
      make: () => get(`/api/v1/publications/test/articles/${slug}/inbox`, { Cookie: cookie }),
    },
  ]
}
