import { randomUUID } from 'node:crypto'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import * as contract from '../../../contract/index.ts'
import {
  audit,
  countPasskeyUse,
  findAuthor,
  findPasskey,
  keepChallenge,
  keepPasskey,
  listPasskeys,
  takeChallenge,
} from '../../../store/index.ts'
import type { House } from '../../house.ts'
import { signInAs } from '../../sign-in/begin.ts'
import { Refusal } from '../refusal.ts'
import { route } from '../route.ts'

const answerMilliseconds = 5 * 60_000
const nobody = '5c1f3d7e-1d52-4c6f-9d0e-2a8f5a1b9c3d'

type RegistrationResponse = Parameters<typeof verifyRegistrationResponse>[0]['response']
type AuthenticationResponse = Parameters<typeof verifyAuthenticationResponse>[0]['response']
type Transports = NonNullable<
  Parameters<typeof generateRegistrationOptions>[0]['excludeCredentials']
>[number]['transports']

const hostOf = (origin: string) => new URL(origin).hostname

async function ask(
  house: House,
  purpose: 'register' | 'sign-in',
  challenge: string,
  author: { publicationId: string; id: string } | null,
): Promise<string> {
  const id = randomUUID()
  await keepChallenge(house.store.write, {
    id,
    publicationId: author?.publicationId ?? null,
    authorId: author?.id ?? null,
    purpose,
    challenge,
    expiresAt: new Date(house.clock() + answerMilliseconds),
  })
  return id
}

/** Sign-in by passkey: a question that the device signs. The checking is @simplewebauthn/server's. */
export const passkeyRoutes = [
  route({
    method: 'post',
    path: '/sign-in/passkeys/question',
    id: 'askForPasskey',
    summary: 'What to hand to the browser’s navigator.credentials.get',
    who: 'anyone',
    kind: 'sign-in',
    answers: { 200: { means: 'The question, good for five minutes', schema: contract.passkeyQuestion } },
    refuses: ['too-often'],
    examples: [{ answers: 200 }],
    handle: async ({ house, origin }) => {
      const options = await generateAuthenticationOptions({
        rpID: hostOf(origin),
        userVerification: 'preferred',
      })
      return { status: 200, body: { id: await ask(house, 'sign-in', options.challenge, null), options } }
    },
  }),
  route({
    method: 'post',
    path: '/sign-in/passkeys',
    id: 'signInByPasskey',
    summary: 'Signs in with the device’s answer',
    who: 'anyone',
    kind: 'sign-in',
    body: contract.passkeyAnswer,
    answers: { 204: { means: 'Signed in (a cookie is set)' } },
    refuses: ['not-accepted', 'no-longer-valid', 'too-often'],
    examples: [{ body: { id: nobody, response: {} }, answers: 410 }],
    handle: async ({ house, body, origin, setSignIn }) => {
      const asked = await takeChallenge(house.store.write, body.id, 'sign-in')
      if (!asked) throw new Refusal('no-longer-valid')
      const response = body.response as unknown as AuthenticationResponse
      const passkey = await findPasskey(house.store.write, String(response.id))
      const author = passkey && (await findAuthor(house.store.write, passkey.publicationId, passkey.authorId))
      if (!passkey || !author) throw new Refusal('not-accepted')
      const result = await verifyAuthenticationResponse({
        response,
        expectedChallenge: asked.challenge,
        expectedOrigin: origin,
        expectedRPID: hostOf(origin),
        requireUserVerification: false,
        credential: {
          id: passkey.credentialId,
          publicKey: new Uint8Array(passkey.publicKey),
          counter: passkey.counter,
        },
      }).catch(() => null)
      if (!result?.verified) throw new Refusal('not-accepted')
      await countPasskeyUse(house.store.write, passkey, result.authenticationInfo.newCounter)
      await signInAs(house, author, setSignIn, 'passkey')
      return { status: 204 }
    },
  }),
  route({
    method: 'post',
    path: '/me/passkeys/question',
    id: 'askToMakePasskey',
    summary: 'What to hand to the browser’s navigator.credentials.create',
    who: 'author',
    kind: 'write',
    answers: { 200: { means: 'The question, good for five minutes', schema: contract.passkeyQuestion } },
    refuses: ['sign-in-first'],
    examples: [{ answers: 200 }],
    handle: async ({ house, author, origin }) => {
      const { publicationId, id, name } = author!
      const known = await listPasskeys(house.store.write, publicationId, id)
      const options = await generateRegistrationOptions({
        rpName: 'Uncoil',
        rpID: hostOf(origin),
        userName: name,
        userID: new Uint8Array(Buffer.from(id.replaceAll('-', ''), 'hex')),
        attestationType: 'none',
        authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
        excludeCredentials: known.map((passkey) => ({
          id: passkey.credentialId,
          transports: [...passkey.transports] as NonNullable<Transports>,
        })),
      })
      return { status: 200, body: { id: await ask(house, 'register', options.challenge, author), options } }
    },
  }),
  route({
    method: 'post',
    path: '/me/passkeys',
    id: 'makePasskey',
    summary: 'Keeps a new passkey of whoever is signed in',
    who: 'author',
    kind: 'write',
    body: contract.passkeyAnswer,
    answers: { 204: { means: 'Kept' } },
    refuses: ['not-accepted', 'no-longer-valid', 'sign-in-first'],
    examples: [{ body: { id: nobody, response: {} }, answers: 410 }],
    handle: async ({ house, body, author, origin }) => {
      const { publicationId, id } = author!
      const asked = await takeChallenge(house.store.write, body.id, 'register')
      if (!asked || asked.authorId !== id || asked.publicationId !== publicationId) {
        throw new Refusal('no-longer-valid')
      }
      const result = await verifyRegistrationResponse({
        response: body.response as unknown as RegistrationResponse,
        expectedChallenge: asked.challenge,
        expectedOrigin: origin,
        expectedRPID: hostOf(origin),
        requireUserVerification: false,
      }).catch(() => null)
      if (!result?.verified) throw new Refusal('not-accepted')
      const { credential } = result.registrationInfo
      await keepPasskey(house.store.write, {
        publicationId,
        credentialId: credential.id,
        authorId: id,
        publicKey: credential.publicKey,
        counter: credential.counter,
        transports: credential.transports ?? [],
      })
      await audit(house.store.write, publicationId, { authorId: id, action: 'made-passkey' })
      return { status: 204 }
    },
  }),
]
