import { type Question, questions, type ScreeningAnswers, type YesNo } from '../../../care/index.ts'
import type { Language } from '../../../words/index.ts'
import { careWords } from '../words.ts'
import { Step } from './step.tsx'

type Props = {
  readonly language: Language
  readonly question: Question
  readonly answers: ScreeningAnswers
  readonly onAnswer: (answer: YesNo) => void
  readonly onBack: () => void
}

/** The questions that these answers ask for; the list of conditions is one more. */
function asked(answers: ScreeningAnswers): readonly Question[] {
  return questions.filter(
    ({ onlyAfter }) =>
      onlyAfter === undefined || ['yes', 'not-sure'].includes(answers.questions[onlyAfter] ?? 'no'),
  )
}

/** One safety question: three large buttons, why it is asked, and the way back. */
export function QuestionStep({ language, question, answers, onAnswer, onBack }: Props) {
  const { check, screening } = careWords[language]
  const { ask, any, why } = screening.questions[question.id]
  const list = asked(answers)
  const number = list.findIndex(({ id }) => id === question.id) + 1
  const count = new Intl.NumberFormat(language)
  return (
    <Step key={question.id} title={ask} class="check-question">
      <p class="check-progress small">
        <progress max={list.length + 1} value={number - 1} aria-hidden="true" />
        {check.progress(count.format(number), count.format(list.length + 1))}
      </p>
      {any && (
        <ul class="check-any">
          {any.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <div class="check-answers">
        {(
          [
            ['yes', screening.answers.yes],
            ['no', screening.answers.no],
            ['not-sure', screening.answers.notSure],
          ] as const
        ).map(([answer, label]) => (
          <button
            type="button"
            key={answer}
            class="button button-large button-quiet"
            aria-pressed={answers.questions[question.id] === answer}
            onClick={() => onAnswer(answer)}
          >
            {label}
          </button>
        ))}
      </div>
      <details class="check-why">
        <summary>{check.why}</summary>
        <p>{why}</p>
      </details>
      <p>
        <button type="button" class="link-button" onClick={onBack}>
          {check.back}
        </button>
      </p>
    </Step>
  )
}
