import { useSignal } from '@preact/signals'
import type { ConditionId, QuestionId } from '../../../care/index.ts'
import type { Language } from '../../../words/index.ts'
import type { CareRecord } from '../record.ts'
import { today } from '../standing.ts'
import { careWords } from '../words.ts'
import { Step } from './step.tsx'

type Props = {
  readonly language: Language
  readonly record: CareRecord
  /** Why, while the answers are still on the screen; they are not kept. */
  readonly because: readonly (QuestionId | ConditionId)[]
  readonly onSeen: (day: string) => void
  readonly onGoOn: () => void
  readonly onAgain: () => void
  readonly onAnswer: (() => void) | null
  readonly takesFocus: boolean
}

const longDate = (language: Language, day: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(`${day}T12:00`))

function Reasons({ language, because }: Pick<Props, 'language' | 'because'>) {
  const { screening } = careWords[language]
  const isQuestion = (id: string): id is QuestionId => id in screening.questions
  if (because.length === 0) return null
  return (
    <ul>
      {because.map((id) => (
        <li key={id}>{isQuestion(id) ? screening.questions[id].why : screening.conditions[id].advice}</li>
      ))}
    </ul>
  )
}

function Locked({ language, record, because, onSeen, onAgain, takesFocus }: Props) {
  const { check, screening } = careWords[language]
  const words = screening.clinicianFirst
  const day = useSignal(today())
  if (record.standing.kind !== 'clinician-first') return null
  const { urgency, canBeLifted } = record.standing
  return (
    <Step title={words.title} takesFocus={takesFocus}>
      <p class="lead">{canBeLifted ? screening.urgency[urgency] : words.notForYou}</p>
      <Reasons language={language} because={because} />
      {canBeLifted && (
        <>
          <p>{words.body}</p>
          <form
            class="note check-seen"
            onSubmit={(event) => {
              event.preventDefault()
              onSeen(day.value)
            }}
          >
            <p>
              <strong>{words.seen}</strong>
            </p>
            <label class="field">
              {check.lock.date}
              <input
                type="date"
                required
                max={today()}
                value={day.value}
                onInput={(event) => {
                  day.value = event.currentTarget.value
                }}
              />
            </label>
            <button type="submit" class="button button-quiet">
              {check.lock.record}
            </button>
          </form>
        </>
      )}
      <p class="actions">
        <a class="button" href="/">
          {check.lock.readOn}
        </a>
        <button type="button" class="link-button" onClick={onAgain}>
          {check.outcome.askAgain}
        </button>
      </p>
    </Step>
  )
}

/** Where the answers lead: locked until seen, or open with or without changes. */
export function OutcomeStep(props: Props) {
  const { language, record, onGoOn, onAgain, onAnswer } = props
  const { check, screening } = careWords[language]
  const { standing } = record
  if (standing.kind === 'clinician-first' && (standing.seenOn === null || !standing.canBeLifted))
    return <Locked {...props} />
  const changed = standing.changes.length > 0
  const words = changed ? screening.withChanges : screening.tryIt
  return (
    <Step title={words.title} takesFocus={props.takesFocus}>
      <p class="lead">{words.body}</p>
      {changed && (
        <ul class="check-changes">
          {standing.changes.map((change) => (
            <li key={change}>{screening.changes[change]}</li>
          ))}
        </ul>
      )}
      {standing.kind === 'open' && standing.adviseClinician && (
        <p class="note note-warm">{screening.tryIt.advise}</p>
      )}
      {standing.kind === 'clinician-first' && standing.seenOn !== null && (
        <p>{check.lock.recorded(longDate(language, standing.seenOn))}</p>
      )}
      <p class="actions">
        <button type="button" class="button button-large" onClick={onGoOn}>
          {check.outcome.goOn}
        </button>
        {onAnswer && (
          <button type="button" class="button button-quiet" onClick={onAnswer}>
            {check.answer.found}
          </button>
        )}
        <a href="/">{check.outcome.library}</a>
      </p>
      <div class="note">
        <h3>{check.outcome.stopTitle}</h3>
        <ul>
          {screening.stopIf.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </div>
      <p class="small">
        {check.outcome.answeredOn(longDate(language, record.answeredOn))}{' '}
        <button type="button" class="link-button" onClick={onAgain}>
          {check.outcome.askAgain}
        </button>
      </p>
    </Step>
  )
}
