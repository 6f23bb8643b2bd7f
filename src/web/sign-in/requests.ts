import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import type { Me } from '../../contract/index.ts'

/** What went wrong, as a key of the words to say. */
export type Trouble = 'usedLink' | 'notAccepted' | 'tooOften'

export class SignInTrouble extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble) {
    super(trouble)
    this.trouble = trouble
  }
}

async function send(path: string, body?: unknown): Promise<Response> {
  const answer = await fetch(`/api/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (answer.ok) return answer
  if (answer.status === 429) throw new SignInTrouble('tooOften')
  throw new SignInTrouble(answer.status === 410 ? 'usedLink' : 'notAccepted')
}

/** Who is signed in; null when nobody is. */
export async function whoIsIn(): Promise<Me | null> {
  const answer = await fetch('/api/v1/me')
  return answer.ok ? ((await answer.json()) as Me) : null
}

export async function acceptInvitation(publication: string, token: string, name: string): Promise<void> {
  await send('/sign-in/invitation', { publication, token, name })
}

type Question<Options> = { readonly id: string; readonly options: Options }

/** Asks the device for its passkey and signs in with the answer. */
export async function signInByPasskey(): Promise<void> {
  type Options = Parameters<typeof startAuthentication>[0]['optionsJSON']
  const { id, options } = (await (await send('/sign-in/passkeys/question')).json()) as Question<Options>
  const response = await startAuthentication({ optionsJSON: options })
  await send('/sign-in/passkeys', { id, response })
}

export async function makePasskey(): Promise<void> {
  type Options = Parameters<typeof startRegistration>[0]['optionsJSON']
  const { id, options } = (await (await send('/me/passkeys/question')).json()) as Question<Options>
  const response = await startRegistration({ optionsJSON: options })
  await send('/me/passkeys', { id, response })
}

export async function signOut(): Promise<void> {
  await send('/sign-out')
}
