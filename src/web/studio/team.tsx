import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Me } from '../../contract/index.ts'
import { type Language, studioWords } from '../../words/index.ts'
import { ask } from './api.ts'
import { CopyLine } from './copy-line.tsx'

type Author = { readonly id: string; readonly name: string; readonly role: 'owner' | 'author' }

/** Who writes here; an owner lets others in, or out. */
export function Team({ language, me }: { readonly language: Language; readonly me: Me }) {
  const all = studioWords[language]
  const words = all.team
  const base = `/publications/${me.publication}`
  const authors = useSignal<readonly Author[]>([])
  const link = useSignal('')
  const title = useSignal('')
  const told = useSignal('')

  const look = async () => {
    const [people, publication] = await Promise.all([
      ask<{ items: readonly Author[] }>(`${base}/authors`),
      ask<{ title: string }>(base),
    ])
    authors.value = people.items
    title.value = publication.title
  }
  useEffect(() => {
    look().catch(() => {
      told.value = words.failed
    })
  }, [me.id])
  const attempt = (work: () => Promise<string>) => async () => {
    try {
      told.value = await work()
    } catch {
      told.value = words.failed
    }
  }
  const invite = (role: Author['role']) =>
    attempt(async () => {
      const made = await ask<{ link: string }>(`${base}/invitations`, { method: 'POST', body: { role } })
      link.value = made.link
      return ''
    })
  const remove = (author: Author) =>
    attempt(async () => {
      await ask(`${base}/authors/${author.id}`, { method: 'DELETE' })
      await look()
      return words.removed
    })
  const rename = attempt(async () => {
    await ask(base, { method: 'PATCH', body: { title: title.value.trim() } })
    return words.renamed
  })
  const isOwner = me.role === 'owner'
  return (
    <details class="studio-panel">
      <summary>
        <h2>{words.heading}</h2>
      </summary>
      {isOwner && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void rename()
          }}
        >
          <label class="field">
            {words.name}
            <input
              type="text"
              required
              maxLength={200}
              value={title.value}
              onInput={(event) => {
                title.value = event.currentTarget.value
              }}
            />
          </label>
          <button type="submit" class="button button-quiet">
            {words.rename}
          </button>
        </form>
      )}
      <ul class="studio-list">
        {authors.value.map((author) => (
          <li key={author.id}>
            <span>
              {author.name}{' '}
              <span class="small">
                {words.roles[author.role]}
                {author.id === me.id && ` · ${words.you}`}
              </span>
            </span>
            {isOwner && author.id !== me.id && (
              <button type="button" class="link-button" onClick={() => void remove(author)()}>
                {words.remove(author.name)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {isOwner && (
        <p class="actions">
          <button type="button" class="button button-quiet" onClick={() => void invite('author')()}>
            {words.invite}
          </button>
          <button type="button" class="link-button" onClick={() => void invite('owner')()}>
            {words.inviteOwner}
          </button>
        </p>
      )}
      {link.value !== '' && (
        <CopyLine label={words.link} value={link.value} copy={all.publish.copy} copied={all.publish.copied} />
      )}
      <p role="status">{told.value}</p>
      <p>
        <a href="/sign-in">{words.signIn}</a>
      </p>
    </details>
  )
}
