import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Me } from '../../contract/index.ts'
import { type Language, signInWords } from '../../words/index.ts'
import {
  acceptInvitation,
  makePasskey,
  SignInTrouble,
  signInByPasskey,
  signOut,
  whoIsIn,
} from './requests.ts'

/** The link's own part, after the `#`: which publication, and the secret. */
function invitationInAddress(): { publication: string; token: string } | null {
  const match = /^#([a-z0-9-]+)\/([\w-]+)$/.exec(location.hash)
  return match?.[1] && match[2] ? { publication: match[1], token: match[2] } : null
}

/** Come in by a link or a passkey; once in, make a passkey, go and write, or sign out. */
export function SignInPage({ language }: { readonly language: Language }) {
  const words = signInWords[language]
  const me = useSignal<Me | null>(null)
  const asked = useSignal(false)
  const told = useSignal('')
  const name = useSignal('')
  const invitation = useSignal(invitationInAddress())

  const look = async () => {
    me.value = await whoIsIn()
    asked.value = true
  }
  useEffect(() => {
    void look()
  }, [])

  const attempt = (work: () => Promise<void>, after: string) => async (event: Event) => {
    event.preventDefault()
    told.value = ''
    try {
      await work()
      told.value = after
    } catch (error) {
      // The device's own refusal (she changed her mind, or has no passkey here) has no status to tell apart.
      told.value = words[error instanceof SignInTrouble ? error.trouble : 'notAccepted']
    }
    await look()
  }
  const comeIn = async () => {
    const held = invitation.value
    if (!held) return
    await acceptInvitation(held.publication, held.token, name.value.trim())
    // The secret is used up; it need not stay in the history of the browser.
    history.replaceState(null, '', location.pathname)
    invitation.value = null
  }

  if (!asked.value) return null
  const passkeys = 'credentials' in navigator && 'PublicKeyCredential' in globalThis
  return (
    <>
      {me.value ? (
        <section>
          <p>{words.signedInAs(me.value.name, me.value.publication)}</p>
          {me.value.passkeys === 0 && <p class="note">{words.makeNow}</p>}
          <p class="actions">
            {me.value.passkeys === 0 && passkeys && (
              <button type="button" class="button button-large" onClick={attempt(makePasskey, words.made)}>
                {words.makePasskey}
              </button>
            )}
            {me.value.passkeys > 0 && (
              <a class="button button-large" href="/write">
                {words.toStudio}
              </a>
            )}
            <button type="button" class="button button-quiet" onClick={attempt(signOut, words.signedOut)}>
              {words.signOut}
            </button>
          </p>
        </section>
      ) : invitation.value ? (
        <form onSubmit={attempt(comeIn, '')}>
          <label class="field">
            {words.yourName}
            <input
              type="text"
              required
              maxLength={100}
              autocomplete="name"
              value={name.value}
              onInput={(event) => {
                name.value = event.currentTarget.value
              }}
            />
          </label>
          <p class="actions">
            <button type="submit" class="button button-large">
              {words.comeIn}
            </button>
          </p>
        </form>
      ) : (
        <section>
          <p class="actions">
            <button
              type="button"
              class="button button-large"
              disabled={!passkeys}
              onClick={attempt(signInByPasskey, '')}
            >
              {words.withPasskey}
            </button>
          </p>
          <p class="small">{passkeys ? words.passkeyExplained : words.noPasskeys}</p>
        </section>
      )}
      <p role="status">{told.value}</p>
    </>
  )
}
