import type { Me, Problem } from '../../contract/index.ts'

/** A request that the server refused, or that never got there (`status` 0). */
export class Refused extends Error {
  readonly status: number
  readonly problem: Problem | null

  constructor(status: number, problem: Problem | null) {
    super(problem?.title ?? `refused with ${status}`)
    this.status = status
    this.problem = problem
  }
}

type Sending = {
  readonly method?: string
  readonly body?: unknown
  readonly bytes?: { readonly type: string; readonly bytes: Blob }
  readonly headers?: Readonly<Record<string, string>>
}

/** Asks our own server, below /api/v1. Throws `Refused`. Null where the answer has no body. */
export async function ask<Answer>(path: string, sending: Sending = {}): Promise<Answer> {
  const { method = 'GET', body, bytes, headers = {} } = sending
  const type = bytes?.type ?? 'application/json'
  const content = bytes?.bytes ?? (body === undefined ? undefined : JSON.stringify(body))
  const request: RequestInit = { method, headers: { ...headers }, cache: 'no-store' }
  if (method !== 'GET') request.headers = { 'Content-Type': type, ...headers }
  if (content !== undefined) request.body = content
  const answer = await fetch(`/api/v1${path}`, request).catch(() => null)
  if (!answer) throw new Refused(0, null)
  if (!answer.ok) throw new Refused(answer.status, (await answer.json().catch(() => null)) as Problem | null)
  return (answer.status === 204 ? null : await answer.json()) as Answer
}

/** Who is signed in; null when nobody is, or when the server can't be reached. */
export const whoIsIn = (): Promise<Me | null> => ask<Me>('/me').catch(() => null)

type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null }

/** A whole list, page by page. */
export async function askAll<Item>(path: string): Promise<readonly Item[]> {
  const items: Item[] = []
  let next: string | null = null
  do {
    const after: string = next === null ? '' : `&after=${encodeURIComponent(next)}`
    const page: Page<Item> = await ask<Page<Item>>(`${path}?limit=100${after}`)
    items.push(...page.items)
    next = page.next
  } while (next !== null)
  return items
}
