import type * as z from 'zod/mini'
import type { Author } from '../../store/index.ts'
import type { House } from '../house.ts'
import type { Kind } from '../rate-limit.ts'
import type { SignInCookie } from '../sign-in/cookie.ts'
import type { RefusalCode } from './refusal.ts'

type Json = z.ZodMiniType

/** What a handler is given: everything already checked. */
export type Call<Body, Query> = {
  readonly house: House
  /** The parts of the path in braces. */
  readonly path: Readonly<Record<string, string>>
  readonly query: Query
  readonly body: Body
  readonly header: (name: string) => string | undefined
  readonly origin: string
  /** Who is signed in; only routes for authors may rely on it. */
  readonly author: Author | null
  /** The secret in the cookie that the request came with; known wherever `author` is. */
  readonly signInToken: string | null
  /** Sets the cookie of a sign-in, or takes it away. */
  readonly setSignIn: (cookie: SignInCookie | null) => void
}

export type Reply = {
  readonly status: number
  readonly body?: unknown
  readonly bytes?: { readonly type: string; readonly bytes: Uint8Array }
  readonly etag?: string
  /** Seconds a shared cache may keep it; by default nothing is kept. */
  readonly cacheSeconds?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** One answer as the OpenAPI document tells it. */
export type Answer = { readonly means: string; readonly schema?: Json; readonly example?: unknown }

/** An example that a test sends; names in `{braces}` are filled in from what the test has made before. */
export type Example = {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly answers: number
}

export type Route = {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Below /api/v1, parts in braces: `/publications/{publication}`. */
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly who: 'anyone' | 'author' | 'owner'
  readonly kind: Kind
  readonly query?: Json
  readonly body?: Json
  /** Takes bytes of these media types instead of JSON. */
  readonly bytes?: readonly string[]
  readonly longestBody?: number
  readonly answers: Readonly<Record<number, Answer>>
  readonly refuses?: readonly RefusalCode[]
  readonly examples: readonly Example[]
  // Each route's own types are checked where it is made (see `route`); the list of all forgets them.
  readonly handle: (call: Call<never, never>) => Promise<Reply>
}

type Typed<Body extends Json | undefined, Query extends Json | undefined> = Omit<
  Route,
  'body' | 'query' | 'handle'
> & {
  readonly body?: Body
  readonly query?: Query
  readonly handle: (
    call: Call<
      Body extends Json ? z.infer<Body> : Uint8Array,
      Query extends Json ? z.infer<Query> : Record<string, never>
    >,
  ) => Promise<Reply>
}

/** Makes a route whose handler knows the types of what was checked. */
export function route<Body extends Json | undefined = undefined, Query extends Json | undefined = undefined>(
  typed: Typed<Body, Query>,
): Route {
  return typed as unknown as Route
}
