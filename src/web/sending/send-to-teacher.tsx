import { useSignal } from '@preact/signals'
import { useId, useMemo } from 'preact/hooks'
import type { CheckIn } from '../../contract/index.ts'
import type { Exercise } from '../../language/index.ts'
import { type Language, sendingWords } from '../../words/index.ts'
import { freshId } from '../diary/fresh-id.ts'
import { checkInOf } from './check-in.ts'
import type { Place } from './place.ts'

/** Where a published article lives, for sending back to whoever wrote it. */
export type PublishedAt = { readonly publication: string; readonly slug: string; readonly version: number }

type Props = {
  readonly language: Language
  readonly published: PublishedAt
  /** Of the whole article. */
  readonly exercises: readonly Exercise[]
  /** Which of them were offered to be done. */
  readonly done: readonly number[]
  readonly feeling: CheckIn['feeling'] | null
  readonly painBefore: number | null
  readonly painAfter: number | null
  readonly stopped: Place | null
}
type State = 'asking' | 'sending' | 'sent' | 'failed' | 'tooOften'

/** After a session: what the teacher may know, shown exactly before it leaves, and sent only by a tap. */
export function SendToTeacher({ language, published, exercises, done, ...told }: Props) {
  const words = sendingWords[language]
  const number = new Intl.NumberFormat(language)
  const id = useMemo(() => freshId(), []) // one number however often it is tried
  const line = useSignal('')
  const hard = useSignal<Place | null>(null)
  const feeling = useSignal(told.feeling)
  const state = useSignal<State>('asking')
  const hintId = useId()

  const checkIn = checkInOf(id, {
    version: published.version,
    exercise: done.length === 1 ? (done[0] ?? null) : null,
    feeling: feeling.value ?? 'same',
    painBefore: told.painBefore,
    painAfter: told.painAfter,
    hard: hard.value,
    stopped: told.stopped,
    words: line.value,
  })
  const send = async () => {
    state.value = 'sending'
    const path = `/api/v1/publications/${published.publication}/articles/${published.slug}/check-ins`
    const answer = await fetch(path, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(checkIn),
    }).catch(() => null)
    state.value = answer?.ok ? 'sent' : answer?.status === 429 ? 'tooOften' : 'failed'
  }
  if (state.value === 'sent') {
    return (
      <p role="status" class="note send-to-teacher">
        {words.sent}
      </p>
    )
  }
  const stepNamed = (exercise: number | null, step: number | null): string =>
    exercise === null || step === null
      ? words.notSaid
      : words.step(number.format(step + 1), exercises[exercise]?.steps[step]?.text ?? '')
  const rating = (value: number | null) =>
    value === null ? words.notSaid : words.outOfTen(number.format(value))
  const named = exercises[checkIn.exercise ?? -1]?.name ?? null
  const rows: readonly (readonly [string, string])[] = [
    [words.facts.feeling, words.feelings[checkIn.feeling]],
    [words.facts.painBefore, rating(checkIn.painBefore)],
    [words.facts.painAfter, rating(checkIn.painAfter)],
    [
      words.facts.exercise,
      named ?? (checkIn.exercise === null ? words.notSaid : number.format(checkIn.exercise + 1)),
    ],
    [words.facts.hardStep, stepNamed(checkIn.exercise, checkIn.hardStep)],
    [words.facts.stoppedStep, stepNamed(checkIn.exercise, checkIn.stoppedStep)],
    [words.facts.words, checkIn.words ?? words.notSaid],
    [words.facts.version, number.format(checkIn.version)],
    [words.facts.id, checkIn.id],
  ]
  return (
    <form class="send-to-teacher" onSubmit={(event) => event.preventDefault()}>
      <h3>{words.heading}</h3>
      <p>{words.lead}</p>
      {told.feeling === null && (
        <fieldset>
          <legend>{words.facts.feeling}</legend>
          <div class="choices">
            {(['better', 'same', 'worse'] as const).map((each) => (
              <label class="chip" key={each}>
                <input
                  type="radio"
                  name="feeling-sent"
                  checked={feeling.value === each}
                  onChange={() => {
                    feeling.value = each
                  }}
                />
                {words.feelings[each]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <label class="field">
        {words.hardStep}
        <select
          onChange={(event) => {
            const [exercise, step] = event.currentTarget.value.split('.').map(Number)
            hard.value =
              exercise === undefined || step === undefined || event.currentTarget.value === ''
                ? null
                : { exercise, step }
          }}
        >
          <option value="">{words.noStep}</option>
          {done.map((exercise) => (
            <optgroup key={exercise} label={exercises[exercise]?.name ?? number.format(exercise + 1)}>
              {exercises[exercise]?.steps.map((_, step) => (
                <option key={step} value={`${exercise}.${step}`} lang="en">
                  {stepNamed(exercise, step).slice(0, 90)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label class="field">
        {words.words}
        <textarea
          class="send-line"
          maxLength={500}
          value={line.value}
          aria-describedby={hintId}
          onInput={(event) => {
            line.value = event.currentTarget.value
          }}
        />
      </label>
      <p class="hint" id={hintId}>
        {words.wordsHint}
      </p>
      <p class="send-exactly">{words.exactly}</p>
      <dl class="send-facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="actions">
        {/* No submit: a frame without allow-forms blocks it. */}
        <button
          type="button"
          class="button"
          onClick={() => void send()}
          disabled={feeling.value === null || state.value === 'sending'}
        >
          {state.value === 'sending' ? words.sending : words.send}
        </button>
      </p>
      <p role="status">
        {state.value === 'failed' ? words.failed : state.value === 'tooOften' ? words.tooOften : ''}
      </p>
    </form>
  )
}
