import type { Language } from '../../words/index.ts'

/** An article's place in its series: what comes before and after. */
export type Series = {
  /** Null where the article itself names its neighbours and no series is known. */
  readonly name: string | null
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
}

/** An article before or after. Without an address where it is only named and is not to be found here. */
export type Neighbour = { readonly address: string | null; readonly title: string }

const words = {
  en: { series: 'In this series', previous: 'Before', next: 'Next' },
  es: { series: 'En esta serie', previous: 'Antes', next: 'Después' },
} as const

/** Links to the neighbours in the series. */
export function SeriesLinks({ language, series }: { readonly language: Language; readonly series: Series }) {
  const { name, previous, next } = series
  if (!previous && !next) return null
  const { series: label, previous: before, next: after } = words[language]
  return (
    <nav class="column series" aria-label={name ? `${label}: ${name}` : label} lang={language}>
      <p class="small">
        {label}
        {name && (
          <>
            : <span lang="en">{name}</span>
          </>
        )}
      </p>
      {previous && <NeighbourLink label={before} rel="prev" neighbour={previous} />}
      {next && <NeighbourLink label={after} rel="next" neighbour={next} />}
    </nav>
  )
}

function NeighbourLink({
  label,
  rel,
  neighbour,
}: {
  label: string
  rel: 'prev' | 'next'
  neighbour: Neighbour
}) {
  const { address, title } = neighbour
  return (
    <p>
      {label}:{' '}
      {address ? (
        <a rel={rel} href={address} lang="en">
          {title}
        </a>
      ) : (
        <span lang="en">{title}</span>
      )}
    </p>
  )
}
