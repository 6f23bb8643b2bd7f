import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { inboxWords, type Language } from '../../words/index.ts'
import { ask } from '../studio/api.ts'

type Message = {
  readonly id: string
  readonly slug: string
  readonly words: string
  readonly receivedOn: string
}
type Props = {
  readonly language: Language
  /** The publication, below /api/v1. */
  readonly base: string
  readonly articles: readonly { readonly slug: string; readonly title: string }[]
}

/** Lines that readers wrote. Their day is known and nothing else. */
export function Messages({ language, base, articles }: Props) {
  const words = inboxWords[language]
  const messages = useSignal<readonly Message[]>([])
  const next = useSignal<string | null>(null)
  const told = useSignal('')
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const titles = new Map(articles.map(({ slug, title }) => [slug, title]))

  const look = async (after: string | null) => {
    try {
      const place = after === null ? '' : `&after=${encodeURIComponent(after)}`
      const page = await ask<{ items: readonly Message[]; next: string | null }>(
        `${base}/messages?limit=30${place}`,
      )
      messages.value = after === null ? page.items : [...messages.value, ...page.items]
      next.value = page.next
    } catch {
      told.value = words.failed
    }
  }
  useEffect(() => void look(null), [base])
  const putAway = async (id: string) => {
    try {
      await ask(`${base}/messages/${id}`, { method: 'DELETE' })
      messages.value = messages.value.filter((message) => message.id !== id)
    } catch {
      told.value = words.failed
    }
  }
  return (
    <section class="inbox-part" aria-labelledby="messages-heading">
      <h2 id="messages-heading">{words.messagesHeading}</h2>
      {messages.value.length === 0 ? (
        <p>{words.messagesNone}</p>
      ) : (
        <>
          <p class="small">{words.messagesNote}</p>
          <ul class="messages">
            {messages.value.map((message) => (
              <li key={message.id}>
                <blockquote>{message.words}</blockquote>
                <p class="small">
                  {titles.get(message.slug) ?? message.slug} ·{' '}
                  {day.format(new Date(`${message.receivedOn}T00:00:00Z`))}
                  <button
                    type="button"
                    class="link-button"
                    aria-label={words.putAwayNamed(message.words.slice(0, 60))}
                    onClick={() => void putAway(message.id)}
                  >
                    {words.putAway}
                  </button>
                </p>
              </li>
            ))}
          </ul>
          {next.value !== null && (
            <button type="button" class="button button-quiet" onClick={() => void look(next.value)}>
              {words.older}
            </button>
          )}
        </>
      )}
      <p role="status">{told.value}</p>
    </section>
  )
}
