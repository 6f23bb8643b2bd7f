import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Inbox, Me } from '../../contract/index.ts'
import { inboxWords, type Language } from '../../words/index.ts'
import { ask, askAll, whoIsIn } from '../studio/api.ts'
import { HowItWent } from './how-it-went.tsx'
import { Messages } from './messages.tsx'
import { Steps } from './steps.tsx'

type Entry = { readonly slug: string; readonly title: string }
type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'in'; readonly me: Me; readonly articles: readonly Entry[] }

/** How it went for readers of one article, and what they wrote; nothing below ten people. */
export function InboxPage({ language }: { readonly language: Language }) {
  const words = inboxWords[language]
  const state = useSignal<State>({ kind: 'asking' })
  const slug = useSignal(location.hash.slice(1))
  const inbox = useSignal<Inbox | 'failed' | null>(null)

  const look = async () => {
    const me = await whoIsIn()
    if (!me) {
      state.value = { kind: 'signed-out' }
      return
    }
    try {
      const articles = await askAll<Entry>(`/publications/${me.publication}/articles`)
      if (!articles.some((article) => article.slug === slug.value)) slug.value = articles[0]?.slug ?? ''
      state.value = { kind: 'in', me, articles }
    } catch {
      state.value = { kind: 'failed' }
    }
  }
  useEffect(() => void look(), [])
  const publication = state.value.kind === 'in' ? state.value.me.publication : null
  const base = publication && `/publications/${publication}`
  const article = base && slug.value !== '' ? `${base}/articles/${slug.value}` : null
  useEffect(() => {
    inbox.value = null
    if (article === null) return undefined
    let gone = false
    void ask<Inbox>(`${article}/inbox`)
      .catch(() => 'failed' as const)
      .then((found) => {
        if (!gone) inbox.value = found
      })
    return () => {
      gone = true
    }
  }, [article])

  const now = state.value
  if (now.kind === 'asking') return null
  if (now.kind === 'signed-out') {
    return (
      <>
        <p>{words.signInFirst}</p>
        <p>
          <a class="button button-large" href="/sign-in">
            {words.signIn}
          </a>
        </p>
      </>
    )
  }
  const failed = (
    <p role="status">
      {words.failed}{' '}
      <button type="button" class="link-button" onClick={() => void look()}>
        {words.tryAgain}
      </button>
    </p>
  )
  if (now.kind === 'failed') return failed
  const { articles } = now
  return (
    <div class="inbox">
      {articles.length === 0 ? (
        <p>
          {words.nothingPublished} <a href="/write">{words.toStudio}</a>
        </p>
      ) : (
        <label class="field">
          {words.article}
          <select
            lang="en"
            value={slug.value}
            onChange={(event) => {
              slug.value = event.currentTarget.value
              history.replaceState(null, '', `#${slug.value}`)
            }}
          >
            {articles.map((entry) => (
              <option key={entry.slug} value={entry.slug}>
                {entry.title}
              </option>
            ))}
          </select>
        </label>
      )}
      {inbox.value === 'failed' ? failed : null}
      {inbox.value !== null && inbox.value !== 'failed' && article && (
        <>
          <HowItWent language={language} inbox={inbox.value} />
          {inbox.value.all.people !== null && (
            <Steps language={language} inbox={inbox.value} article={article} />
          )}
        </>
      )}
      {base && <Messages language={language} base={base} articles={articles} />}
    </div>
  )
}
