import { citeSource, claim, type Grade, type SelfTestId, selfTests } from '../../care/index.ts'
import type { Language } from '../../words/index.ts'
import { careWords } from './words.ts'

/** One claim with how sure we may be, whether it was checked, and where it comes from. */
function ClaimLine({ language, id }: { readonly language: Language; readonly id: string }) {
  const { check } = careWords[language]
  const { says, grade, checked, sources } = claim(id)
  return (
    <li>
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
  )
}

const weakestFirst: readonly Grade[] = ['ungraded', 'very-low', 'low', 'low-to-moderate', 'moderate', 'high']

/** A sentence is as sure as the weakest thing it rests on. */
const weakest = (grades: readonly Grade[]) => weakestFirst.find((grade) => grades.includes(grade)) as Grade

type Props = {
  readonly language: Language
  readonly claims: readonly string[]
  readonly test?: SelfTestId | undefined
}

/** How sure a sentence is, always in sight; what it rests on, folded away until wanted. Nothing at all for plain reasoning. */
export function Sources({ language, claims, test }: Props) {
  const { check } = careWords[language]
  const measured = selfTests.find(({ id }) => id === test)
  if (claims.length === 0 && !measured) return null
  const grade = weakest([...claims.map((id) => claim(id).grade), ...(measured ? [measured.grade] : [])])
  return (
    <details class="sources">
      <summary>
        {check.answer.sourceOf(check.grades[grade])} · {check.answer.sources}
      </summary>
      {check.claimsInEnglish && claims.length > 0 && <p class="small">{check.claimsInEnglish}</p>}
      <ul>
        {claims.map((id) => (
          <ClaimLine key={id} language={language} id={id} />
        ))}
        {measured && (
          <li class="small">
            {check.answer.sourceOf(check.grades[measured.grade])}. {measured.source}.{' '}
            {check.checked[measured.checked]}
          </li>
        )}
      </ul>
    </details>
  )
}
