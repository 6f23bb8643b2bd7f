import {
  checkEnglish,
  checkSpanish,
  questions,
  screeningEnglish,
  screeningSpanish,
  wholeQuestion,
} from '../../care/index.ts'
import type { Language } from '../../words/index.ts'

const wordsOf = { en: [checkEnglish, screeningEnglish], es: [checkSpanish, screeningSpanish] } as const

/**
 * The signs that need care first, as plain text: reachable from every page, and without JavaScript. They stand open;
 * the check folds them while it asks about the same signs one by one.
 */
export function Signs({ language }: { readonly language: Language }) {
  const [check, screening] = wordsOf[language]
  const asks = (kind: 'emergency' | 'clinician-first') => questions.filter(({ yes }) => yes.kind === kind)
  return (
    <details class="signs" open>
      <summary>
        <h2>{check.signs.title}</h2>
      </summary>
      <div id="signs">
        <h3>{check.signs.emergency}</h3>
        <ul>
          {asks('emergency').map(({ id }) => (
            <li key={id}>{wholeQuestion(screening.questions[id])}</li>
          ))}
        </ul>
        <h3>{check.signs.clinician}</h3>
        <ul>
          {asks('clinician-first').map(({ id }) => (
            <li key={id}>{wholeQuestion(screening.questions[id])}</li>
          ))}
        </ul>
        <p class="note">{screening.reviewNotice}</p>
      </div>
    </details>
  )
}
