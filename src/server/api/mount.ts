import { createHash, timingSafeEqual } from 'node:crypto'
import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { findPublication, isUnreachable } from '../../store/index.ts'
import type { House } from '../house.ts'
import { RateLimiter } from '../rate-limit.ts'
import { requestOrigin, visitorAddress } from '../request.ts'
import { readSignIn, type SignInCookie, signInOf, writeSignInCookie } from '../sign-in/cookie.ts'
import { readBody } from './body.ts'
import { Refusal } from './refusal.ts'
import type { Call, Reply, Route } from './route.ts'

const unsafe = new Set(['post', 'put', 'patch', 'delete'])

/** A cookie alone must not act: another site could make a browser send it. So the request must come from here. */
function refuseForeign(context: Context, origin: string): void {
  const from = context.req.header('Origin')
  const site = context.req.header('Sec-Fetch-Site')
  if (from === origin || (from === undefined && (site === undefined || site === 'same-origin'))) return
  throw new Refusal('foreign-origin')
}

/** Whether any text in the value has the null character, which JSON can write and PostgreSQL can't keep. */
function holdsNull(value: unknown): boolean {
  const left: unknown[] = [value] // a list instead of recursion: what was sent may be nested deeper than a stack
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next === 'string' ? next.includes('\0') : false) return true
    if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) left.push(inner)
  }
  return false
}

function checked(schema: z.ZodMiniType, value: unknown): unknown {
  const result = schema.safeParse(value)
  if (result.success) {
    if (holdsNull(result.data))
      throw new Refusal('invalid', { fields: [{ field: '', code: 'null-character' }] })
    return result.data
  }
  const fields = result.error.issues.map(({ path, code }) => ({
    field: path.join('.'),
    code: code ?? 'invalid',
  }))
  throw new Refusal('invalid', { fields })
}

async function callFor(
  house: House,
  route: Route,
  context: Context,
  setSignIn: (cookie: SignInCookie | null) => void,
): Promise<Call<never, never>> {
  const origin = requestOrigin(context, house.origin)
  const author = await readSignIn(house, context, setSignIn)
  // Nobody may be signed in from another site either: she would then write into a stranger's publication.
  if (route.kind === 'sign-in') refuseForeign(context, origin)
  if (route.who !== 'anyone') {
    if (unsafe.has(route.method)) refuseForeign(context, origin)
    if (
      !author ||
      (route.path.includes('{publication}') && !(await ownsPath(house, author.publicationId, context)))
    ) {
      throw new Refusal('sign-in-first')
    }
    if (route.who === 'owner' && author.role !== 'owner') throw new Refusal('owner-only')
  }
  const query = checked(
    route.query ?? z.object({}),
    Object.fromEntries(new URL(context.req.url).searchParams),
  )
  const bytes = await readBody(context, route)
  const body = route.body ? checked(route.body, parseJson(bytes)) : bytes
  const path = context.req.param() as Record<string, string>
  const header = (name: string) => context.req.header(name)
  const signInToken = signInOf(house, context)?.token ?? null
  const call = { house, path, query, body, header, origin, author, signInToken, setSignIn }
  return call as unknown as Call<never, never>
}

async function ownsPath(house: House, publicationId: string, context: Context): Promise<boolean> {
  const publication = await findPublication(house.store.read, context.req.param('publication') ?? '')
  return publication?.id === publicationId
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refusal('not-json')
  }
}

function sameTag(asked: string | undefined, tag: string): boolean {
  return (asked ?? '').split(',').some((each) => {
    const [a, b] = [Buffer.from(each.trim().replace(/^W\//, '')), Buffer.from(tag)]
    return a.length === b.length && timingSafeEqual(a, b)
  })
}

function send(context: Context, route: Route, reply: Reply): Response {
  const { status, body, bytes, headers = {}, cacheSeconds } = reply
  for (const [name, value] of Object.entries(headers)) context.header(name, value)
  context.header('Cache-Control', cacheSeconds === undefined ? 'no-store' : `public, max-age=${cacheSeconds}`)
  if (route.who === 'anyone') context.header('Access-Control-Allow-Origin', '*')
  context.header('Cross-Origin-Resource-Policy', route.who === 'anyone' ? 'cross-origin' : 'same-origin')
  if (status === 204) return context.body(null, 204)
  const content = bytes ? bytes.bytes : JSON.stringify(body)
  if (route.method === 'get') {
    const etag = reply.etag ?? `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
    context.header('ETag', etag)
    if (sameTag(context.req.header('If-None-Match'), etag)) return context.body(null, 304)
  } else if (reply.etag !== undefined) context.header('ETag', reply.etag)
  context.header('Content-Type', bytes ? bytes.type : 'application/json; charset=utf-8')
  return context.body(content as string, status as 200)
}

/** Answers with problem details. */
export function sendRefusal(context: Context, refusal: Refusal): Response {
  for (const [name, value] of Object.entries(refusal.headers)) context.header(name, value)
  context.header('Content-Type', 'application/problem+json; charset=utf-8')
  context.header('Cache-Control', 'no-store')
  context.header('Access-Control-Allow-Origin', '*')
  return context.body(JSON.stringify(refusal.problem), refusal.status as 400)
}

/** Hangs the routes into an app, each behind the same checks: rate, origin, sign-in, size, shape. */
export function mountApi(house: House, routes: readonly Route[]): Hono {
  const api = new Hono()
  const limiter = new RateLimiter(house.clock)
  api.onError((error, context) => {
    if (error instanceof Refusal) {
      house.metrics.refused(error.code)
      return sendRefusal(context, error)
    }
    house.log('error', { route: context.req.routePath, name: error.name, message: error.message })
    if (isUnreachable(error)) return sendRefusal(context, new Refusal('away', {}, { 'Retry-After': '2' }))
    return sendRefusal(context, new Refusal('went-wrong'))
  })
  for (const route of routes) {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1')
    api.on(route.method.toUpperCase(), path, async (context) => {
      const wait = limiter.take(visitorAddress(context, house.trustProxy), route.kind)
      if (wait > 0) throw new Refusal('too-often', {}, { 'Retry-After': String(wait) })
      const setSignIn = (cookie: SignInCookie | null) => writeSignInCookie(house, context, cookie)
      const call = await callFor(house, route, context, setSignIn)
      return send(context, route, await route.handle(call))
    })
    if (route.who === 'anyone' && route.method !== 'get') {
      api.options(path, (context) => {
        context.header('Access-Control-Allow-Origin', '*')
        context.header('Access-Control-Allow-Methods', route.method.toUpperCase())
        context.header('Access-Control-Allow-Headers', 'Content-Type')
        context.header('Access-Control-Max-Age', '86400')
        return context.body(null, 204)
      })
    }
  }
  api.notFound((context) => sendRefusal(context, new Refusal('not-found')))
  return api
}
