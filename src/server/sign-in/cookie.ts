import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { type Author, findSignIn, rotateSignIn } from '../../store/index.ts'
import type { House } from '../house.ts'
import { requestOrigin } from '../request.ts'
import { hashOfToken, newToken } from './token.ts'

export type SignInCookie = { readonly value: string; readonly seconds: number }

export const signInSeconds = 30 * 86_400
const rotateAfterMilliseconds = 86_400_000

/** Over https the name itself tells browsers that no other host or plain connection may set it. */
const nameFor = (origin: string) => (origin.startsWith('https:') ? '__Host-uncoil' : 'uncoil-sign-in')

export function writeSignInCookie(house: House, context: Context, cookie: SignInCookie | null): void {
  const origin = requestOrigin(context, house.origin)
  const options = { path: '/', secure: origin.startsWith('https:'), httpOnly: true, sameSite: 'Lax' } as const
  if (cookie) setCookie(context, nameFor(origin), cookie.value, { ...options, maxAge: cookie.seconds })
  else deleteCookie(context, nameFor(origin), options)
}

/** The cookie's two parts: which publication, and the secret. */
export function signInOf(house: House, context: Context): { publicationId: string; token: string } | null {
  const value = getCookie(context, nameFor(requestOrigin(context, house.origin))) ?? ''
  const match = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(value)
  return match?.[1] && match[2] ? { publicationId: match[1], token: match[2] } : null
}

/** Who is signed in. A token older than a day is replaced on the way, so that a stolen one does not last. */
export async function readSignIn(
  house: House,
  context: Context,
  setCookieTo: (cookie: SignInCookie) => void,
): Promise<Author | null> {
  const held = signInOf(house, context)
  if (!held) return null
  const { store, clock } = house
  const found = await findSignIn(store.write, held.publicationId, hashOfToken(held.token))
  if (!found) return null
  if (clock() - found.rotatedAt.getTime() > rotateAfterMilliseconds) {
    const token = newToken()
    const expiresAt = new Date(clock() + signInSeconds * 1000)
    const [from, to] = [hashOfToken(held.token), hashOfToken(token)]
    if (await rotateSignIn(store.write, held.publicationId, from, to, expiresAt)) {
      setCookieTo({ value: `${held.publicationId}.${token}`, seconds: signInSeconds })
    }
  }
  return { id: found.id, publicationId: found.publicationId, name: found.name, role: found.role }
}
