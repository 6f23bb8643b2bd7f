import {
  checkEnglish,
  checkSpanish,
  questions,
  screeningEnglish,
  screeningSpanish,
} from '../../care/index.ts'
import type { Language } from '../../words/index.ts'

const wordsOf = { en: [checkEnglish, screeningEnglish], es: [checkSpanish, screeningSpanish] } as const

/** The signs that need care first, as plain text: reachable from every page, and without JavaScript. */
export function Signs({ language }: { readonly language: Language }) {
  const [check, screening] = wordsOf[language]
  const asks = (kind: 'emergency' | 'clinician-first') => questions.filter(({ yes }) => yes.kind === kind)
  return (
    <section id="signs" class="signs" aria-labelledby="signs-title">
      <h2 id="signs-title">{check.signs.title}</h2>
      <h3>{check.signs.emergency}</h3>
      <ul>
        {asks('emergency').map(({ id }) => (
          <li key={id}>{screening.questions[id].ask}</li>
        ))}
      </ul>
      <h3>{check.signs.clinician}</h3>
      <ul>
        {asks('clinician-first').map(({ id }) => (
          <li key={id}>{screening.questions[id].ask}</li>
        ))}
      </ul>
      <p class="note">{screening.reviewNotice}</p>
    </section>
  )
}
