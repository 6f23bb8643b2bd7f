import type { Language } from '../../words/index.ts'

/** An article's place in its series: what comes before and after. */
export type Series = {
  readonly name: string
  readonly previous: { readonly address: string; readonly title: string } | null
  readonly next: { readonly address: string; readonly title: string } | null
}

const words = {
  en: { series: 'In this series', previous: 'Before', next: 'Next' },
  es: { series: 'En esta serie', previous: 'Antes', next: 'Después' },
} as const

/** Links to the neighbours in the series. */
export function SeriesLinks({ language, series }: { readonly language: Language; readonly series: Series }) {
  const { previous, next } = series
  if (!previous && !next) return null
  return (
    <nav class="column series" aria-label={`${words[language].series}: ${series.name}`} lang={language}>
      <p class="small">
        {words[language].series}: <span lang="en">{series.name}</span>
      </p>
      {previous && (
        <p>
          {words[language].previous}:{' '}
          <a rel="prev" href={previous.address} lang="en">
            {previous.title}
          </a>
        </p>
      )}
      {next && (
        <p>
          {words[language].next}:{' '}
          <a rel="next" href={next.address} lang="en">
            {next.title}
          </a>
        </p>
      )}
    </nav>
  )
}
