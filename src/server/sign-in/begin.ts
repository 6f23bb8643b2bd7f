import { audit, beginSignIn } from '../../store/index.ts'
import type { House } from '../house.ts'
import { type SignInCookie, signInSeconds } from './cookie.ts'
import { hashOfToken, newToken } from './token.ts'

/** Begins a sign-in: a fresh token in the cookie, its hash in the store. */
export async function signInAs(
  house: House,
  author: { readonly publicationId: string; readonly id: string },
  setSignIn: (cookie: SignInCookie) => void,
  how: string,
): Promise<void> {
  const token = newToken()
  const expiresAt = new Date(house.clock() + signInSeconds * 1000)
  await beginSignIn(house.store.write, author, hashOfToken(token), expiresAt)
  await audit(house.store.write, author.publicationId, {
    authorId: author.id,
    action: 'signed-in',
    subject: how,
  })
  setSignIn({ value: `${author.publicationId}.${token}`, seconds: signInSeconds })
}
