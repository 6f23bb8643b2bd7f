import { type Language, studioWords } from '../../words/index.ts'

export type Version = { readonly version: number; readonly title: string; readonly publishedAt: string }

type Props = {
  readonly language: Language
  readonly versions: readonly Version[]
  readonly onBack: (version: number) => void
}

/** What was published before, and a way to bring its words back into the draft. */
export function Versions({ language, versions, onBack }: Props) {
  const words = studioWords[language].versions
  const number = new Intl.NumberFormat(language)
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <details class="studio-panel">
      <summary>
        <h2>{words.heading}</h2>
      </summary>
      <p class="small">{words.hint}</p>
      <ul class="studio-list">
        {versions.map(({ version, title, publishedAt }) => (
          <li key={version}>
            <span>
              <strong>{words.version(number.format(version))}</strong> <span lang="en">{title}</span>{' '}
              <span class="small">{day.format(new Date(publishedAt))}</span>
            </span>
            <button type="button" class="link-button" onClick={() => onBack(version)}>
              {words.back}
              <span class="visually-hidden">: {words.version(number.format(version))}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
