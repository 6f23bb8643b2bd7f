import { checkEnglish, checkSpanish, citeSource, claim } from '../../care/index.ts'
import type { Language } from '../../words/index.ts'

const words = {
  en: {
    title: 'What this rests on',
    lead: 'Each line with how sure we may be of it, and where it comes from.',
  },
  es: {
    title: 'En qué se apoya',
    lead: 'Cada línea con su certeza y su fuente. Los resúmenes están en inglés.',
  },
} as const

/** The claims behind an article, each with grade and source. An unknown claim fails loudly: it must not be shown. */
export function RestsOn({
  language,
  claims,
}: {
  readonly language: Language
  readonly claims: readonly string[]
}) {
  const check = language === 'es' ? checkSpanish : checkEnglish
  if (claims.length === 0) return null
  return (
    <section class="column rests-on" lang={language}>
      <details>
        <summary>
          <h2>{words[language].title}</h2>
        </summary>
        <p class="small">{words[language].lead}</p>
        <ul>
          {claims.map(claim).map(({ id, says, grade, checked, sources }) => (
            <li key={id}>
              <p lang="en">{says}</p>
              <p class="small">
                {check.answer.sourceOf(check.grades[grade])}.{' '}
                {checked !== 'read' && <strong>{check.checked[checked]} </strong>}
                {sources.map((source, index) => (
                  <span key={citeSource(source)} lang="en">
                    {index > 0 && '; '}
                    {source.doi ? (
                      <a href={`https://doi.org/${source.doi}`}>{citeSource(source)}</a>
                    ) : (
                      citeSource(source)
                    )}
                  </span>
                ))}
                .
              </p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
