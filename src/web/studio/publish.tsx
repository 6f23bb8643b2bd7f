import { useSignal } from '@preact/signals'
import { type Language, studioWords } from '../../words/index.ts'
import { ask } from './api.ts'
import { CopyLine } from './copy-line.tsx'
import type { Desk } from './desk.ts'

type Published = { readonly slug: string; readonly version: number; readonly address: string }

type Props = {
  readonly language: Language
  readonly desk: Desk
  /** The version that readers have now; null while nothing is published. */
  readonly version: number | null
  readonly onPublished: (version: number | null) => void
}

/** Putting it out, and the lines that bring it to where readers are. */
export function Publish({ language, desk, version, onPublished }: Props) {
  const words = studioWords[language].publish
  const summary = useSignal('')
  const busy = useSignal(false)
  const told = useSignal('')
  const sure = useSignal(false)
  const number = new Intl.NumberFormat(language)
  const { articleSlug, title, text, id } = desk.open.value
  const ready = title.trim() !== '' && text.trim() !== ''

  const publish = async () => {
    busy.value = true
    told.value = ''
    try {
      // What is published is what the server has, so it must have these very words.
      let isSent = false
      for (let tries = 0; tries < 3 && !isSent; tries++) isSent = await desk.send()
      if (!isSent) throw new Error('the server has other words than these')
      const path = `${desk.base.value}/drafts/${id}/publish`
      const body = summary.value.trim() === '' ? {} : { summary: summary.value.trim() }
      const done = await ask<Published>(path, { method: 'POST', body })
      desk.published(id, done.slug)
      told.value = words.done(number.format(done.version))
      onPublished(done.version)
    } catch {
      told.value = words.failed
    }
    busy.value = false
  }
  const withdraw = async () => {
    try {
      await ask(`${desk.base.value}/articles/${articleSlug}`, { method: 'DELETE' })
      told.value = words.withdrawn
      onPublished(null)
    } catch {
      told.value = words.failed
    }
    sure.value = false
  }
  const publication = desk.me.value?.publication
  const address = `${location.origin}/p/${publication}/${articleSlug}`
  const frame = `<iframe src="${location.origin}/embed/${publication}/${articleSlug}" title="${title.replaceAll('"', '&quot;')}" sandbox="allow-scripts allow-popups" width="100%" height="420" style="border:0"></iframe>`
  const element = `<script async src="${location.origin}/uncoil-session.js"></script> <uncoil-session src="${address}"></uncoil-session>`
  const copying = { copy: words.copy, copied: words.copied }
  return (
    <section class="studio-panel" aria-labelledby="publish-heading">
      <h2 id="publish-heading">{words.heading}</h2>
      <p>{words.lead}</p>
      <label class="field">
        {words.summary}
        <input
          type="text"
          lang="en"
          maxLength={300}
          value={summary.value}
          onInput={(event) => {
            summary.value = event.currentTarget.value
          }}
        />
      </label>
      <p class="actions">
        <button
          type="button"
          class="button button-large"
          disabled={!ready || busy.value}
          onClick={() => void publish()}
        >
          {busy.value ? words.busy : version === null ? words.first : words.next(number.format(version + 1))}
        </button>
        {!ready && <span class="hint">{words.needs}</span>}
      </p>
      <p role="status">{told.value}</p>
      {version !== null && articleSlug !== null && (
        <>
          <CopyLine label={words.address} value={address} {...copying} />
          <CopyLine label={words.embed} value={element} {...copying} />
          <CopyLine label={words.frame} value={frame} {...copying} />
          <p class="actions">
            <a href={`/p/${publication}/${articleSlug}/print`}>{words.handout}</a>
            <a href={`/inbox#${articleSlug}`}>{words.inbox}</a>
            {sure.value ? (
              <button type="button" class="button button-warm" onClick={() => void withdraw()}>
                {words.withdrawSure}
              </button>
            ) : (
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  sure.value = true
                }}
              >
                {words.withdraw}
              </button>
            )}
          </p>
        </>
      )}
    </section>
  )
}
