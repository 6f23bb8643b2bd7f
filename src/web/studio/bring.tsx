import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { type Language, studioWords } from '../../words/index.ts'
import { ask, Refused } from './api.ts'
import type { Desk } from './desk.ts'

type Found = { readonly title: string; readonly series: string | null; readonly text: string }
type Imported = { readonly documents: readonly Found[]; readonly problems: readonly string[] }

const typeOf = (file: File): string => {
  const ending = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
  const types: Readonly<Record<string, string>> = {
    md: 'text/markdown',
    markdown: 'text/markdown',
    html: 'text/html',
    htm: 'text/html',
    xml: 'application/xml',
    rss: 'application/xml',
    atom: 'application/xml',
  }
  return types[ending] ?? 'text/plain'
}

/** Bringing in what she has: a file, a saved page, her whole blog. The server reads it; nothing is kept by that. */
export function Bring({ language, desk }: { readonly language: Language; readonly desk: Desk }) {
  const words = studioWords[language].bring
  const found = useSignal<readonly Found[]>([])
  const told = useSignal('')
  const id = useId()
  const use = async ({ title, series, text }: Found) => {
    await desk.begin({ title: title.slice(0, 200), text, series })
    found.value = []
    told.value = words.replaced
  }
  const take = async (file: File) => {
    told.value = ''
    found.value = []
    if (desk.base.value === null) {
      told.value = words.signInFirst
      return
    }
    try {
      const sending = { method: 'POST', bytes: { type: typeOf(file), bytes: file } }
      const { documents, problems } = await ask<Imported>(`${desk.base.value}/imports`, sending)
      const [only] = documents
      if (!only) told.value = [words.failed, ...problems].join(' ')
      else if (documents.length === 1) await use(only)
      else found.value = documents
    } catch (error) {
      told.value = error instanceof Refused && error.status === 401 ? words.signInFirst : words.failed
    }
  }
  return (
    <details class="studio-panel">
      <summary>
        <h2>{words.heading}</h2>
      </summary>
      <p>{words.paste}</p>
      <div class="field">
        <label for={id}>{words.file}</label>
        <input
          id={id}
          type="file"
          aria-describedby={`${id}-hint`}
          accept=".txt,.text,.md,.markdown,.html,.htm,.xml,.rss,.atom,text/*,application/xml"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            event.currentTarget.value = ''
            if (file) void take(file)
          }}
        />
        <p class="hint" id={`${id}-hint`}>
          {words.fileHint}
        </p>
      </div>
      <p role="status">{told.value}</p>
      {found.value.length > 0 && (
        <>
          <h3>{words.choose}</h3>
          <ul class="studio-list">
            {found.value.map((document, index) => (
              <li key={index}>
                <span>{document.title || studioWords[language].unnamed}</span>
                <button type="button" class="link-button" onClick={() => void use(document)}>
                  {words.use}
                  <span class="visually-hidden">: {document.title}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
