import { useSignal } from '@preact/signals'
import { counted, type Language, studioWords } from '../../words/index.ts'
import type { Desk } from './desk.ts'

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length

/** Every draft of hers, to open or to throw away. */
export function Shelf({ language, desk }: { readonly language: Language; readonly desk: Desk }) {
  const all = studioWords[language]
  const words = all.shelf
  const sure = useSignal('')
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
  return (
    <details class="studio-panel">
      <summary>
        <h2>{words.heading}</h2>
      </summary>
      <p>
        <button type="button" class="button button-quiet" onClick={() => void desk.begin()}>
          {words.new}
        </button>
      </p>
      <ul class="studio-list">
        {desk.shelf.value.map((draft) => {
          const isOpen = draft.id === desk.open.value.id
          const name = draft.title.trim() || all.unnamed
          return (
            <li key={draft.id}>
              <button
                type="button"
                class="link-button studio-draft"
                aria-current={isOpen ? 'true' : undefined}
                onClick={() => void desk.openDraft(draft)}
              >
                {name}
              </button>
              <span class="small">
                {[
                  counted(language, countWords(draft.text), words.words),
                  day.format(new Date(draft.changedAt)),
                  draft.articleSlug !== null && words.published,
                  isOpen && words.open,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {sure.value === draft.id ? (
                <button
                  type="button"
                  class="button button-warm button-small"
                  onClick={() => void desk.throwAway(draft)}
                >
                  {words.discardSure}
                </button>
              ) : (
                <button
                  type="button"
                  class="link-button"
                  onClick={() => {
                    sure.value = draft.id
                  }}
                >
                  {words.discard}
                  <span class="visually-hidden">: {name}</span>
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
