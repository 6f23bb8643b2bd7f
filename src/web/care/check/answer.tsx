import { type Answer, answerRules, type Basis, type Sentence } from '../../../care/index.ts'
import type { Language } from '../../../words/index.ts'
import { Sources } from '../sources.tsx'
import { careWords } from '../words.ts'
import { Step } from './step.tsx'

type Props = {
  readonly language: Language
  readonly answer: Answer
  readonly kept: boolean
  readonly onAgain: () => void
  readonly onForget: () => void
}

type PartProps = {
  readonly language: Language
  readonly title: string
  readonly sentences: readonly Sentence[]
}

function Part({ language, title, sentences }: PartProps) {
  const words = careWords[language].answer
  return (
    <section class="answer-part">
      <h3>{title}</h3>
      {sentences.map(({ rule, facts, claims }) => (
        <div key={rule + JSON.stringify(facts)}>
          <p>{(words[rule as keyof typeof words] as (facts: Sentence['facts']) => string)(facts)}</p>
          <Sources language={language} claims={claims} test={(answerRules[rule] as Basis).test} />
        </div>
      ))}
    </section>
  )
}

/** The answer: what was found, for and against side by side and equally large, what else, and what to try. */
export function AnswerStep({ language, answer, kept, onAgain, onForget }: Props) {
  const { check, answer: words } = careWords[language]
  const { first } = answer
  return (
    <Step title={check.answer.title} class="answer">
      <p class="lead">{check.answer.lead}</p>
      <Part language={language} title={check.answer.found} sentences={answer.found} />
      <div class="answer-sides">
        <Part language={language} title={check.answer.speaksFor} sentences={answer.speaksFor} />
        <Part language={language} title={check.answer.speaksAgainst} sentences={answer.speaksAgainst} />
      </div>
      <Part language={language} title={check.answer.couldAlsoBe} sentences={answer.couldAlsoBe} />
      <section class="answer-part answer-first">
        <h3>{check.answer.first}</h3>
        <p>{(words[first.rule as keyof typeof words] as () => string)()}</p>
        <p>
          <a class="button button-large" href={`/a/${first.slug}`}>
            {check.answer.open}
          </a>
        </p>
      </section>
      <p>
        <a href="/map">{check.answer.map}</a>
        <br />
        <a href="/tilt">{check.answer.tilt}</a>
      </p>
      <p class="note">{check.answer.notADiagnosis}</p>
      <p class="actions small">
        <span>{kept ? check.answer.kept : check.answer.notKept}</span>
        <button type="button" class="link-button" onClick={onAgain}>
          {check.answer.again}
        </button>
        <button type="button" class="link-button" onClick={onForget}>
          {check.answer.forget}
        </button>
      </p>
    </Step>
  )
}
