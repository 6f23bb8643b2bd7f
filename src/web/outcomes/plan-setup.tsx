import { useSignal } from '@preact/signals'
import {
  DEFAULT_WORTHWHILE_CHANGE,
  type Everything,
  ON_OFF_CHOICES,
  planBeforeAfter,
  planOnOff,
  WORTHWHILE_CHOICES,
} from '../../outcomes/index.ts'
import { counted, type Language, progressWords } from '../../words/index.ts'
import { dayForField, dayFromField, freshId, keepTrial } from '../diary/index.ts'
import { Chips } from '../settings/controls.tsx'
import { numberInWords } from './dates.ts'
import { today } from './today-signal.ts'

type Props = { readonly language: Language; readonly kept: Everything; readonly onDone: () => void }

/** A choice of points by name: a plain number as a key would change the order of an object. */
const worthKey = (points: number) => `of-${points}`

/** The exercises that she has followed, the latest first: what a trial is likely to be about. */
function knownPractices({ sessions }: Everything): ReadonlyMap<string, string> {
  const latest = sessions.toSorted((a, b) => b.day - a.day)
  return new Map(latest.map(({ address, title }) => [address, title]))
}

/** Setting up a trial. How much would be worth it comes first: afterwards nobody can choose it fairly. */
export function PlanSetup({ language, kept, onDone }: Props) {
  const words = progressWords[language].plan
  const known = knownPractices(kept)
  const firstKnown = [...known][0]
  const choices = useSignal({
    practice: firstKnown?.[1] ?? '',
    address: firstKnown?.[0] ?? '',
    worth: worthKey(DEFAULT_WORTHWHILE_CHANGE),
    design: 'on-off' as 'on-off' | 'before-after',
    length: '0',
    from: dayForField(today.value),
  })
  const problem = useSignal<'practice' | 'day' | null>(null)
  const choose = (changes: Partial<typeof choices.value>) => {
    choices.value = { ...choices.value, ...changes }
    problem.value = null
  }
  const { practice, address, worth, design, length, from } = choices.value
  const wholeLength = (days: number) =>
    days % 7 === 0 ? counted(language, days / 7, words.weeks) : counted(language, days, words.days)

  const begin = async () => {
    const startDay = dayFromField(from)
    if (practice.trim() === '') problem.value = 'practice'
    else if (startDay === null || startDay < today.value) problem.value = 'day'
    if (problem.value !== null || startDay === null) return
    const worthwhileChange =
      WORTHWHILE_CHOICES.find((points) => worthKey(points) === worth) ?? DEFAULT_WORTHWHILE_CHANGE
    const { pairs, blockLength } = ON_OFF_CHOICES[Number(length)] ?? ON_OFF_CHOICES[0]
    const plan =
      design === 'on-off'
        ? planOnOff({ startDay, seed: freshId(), pairs, blockLength, worthwhileChange })
        : planBeforeAfter(startDay, worthwhileChange)
    await keepTrial({
      id: freshId(),
      practice: practice.trim(),
      address: address === '' ? null : address,
      plan,
      stoppedOn: null,
    })
    onDone()
  }
  return (
    <form
      class="plan-setup"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void begin()
      }}
    >
      <Chips
        legend={words.worth}
        name="worth"
        labels={Object.fromEntries(
          WORTHWHILE_CHOICES.map((points) => [
            worthKey(points),
            `${numberInWords(language, points)} ${points === 1 ? words.points.one : words.points.other}`,
          ]),
        )}
        value={worth}
        onChange={(value) => choose({ worth: value })}
      />
      <p class="hint plan-hint">{words.worthText}</p>
      <label class="field">
        {words.practice}
        <input
          type="text"
          value={practice}
          maxLength={80}
          aria-invalid={problem.value === 'practice'}
          aria-describedby="practice-hint"
          onInput={(event) => choose({ practice: event.currentTarget.value })}
        />
        <span class="hint" id="practice-hint">
          {words.practiceHint}
        </span>
      </label>
      {known.size > 0 && (
        <label class="field">
          {words.sessionsOf}
          <select value={address} onChange={(event) => choose({ address: event.currentTarget.value })}>
            {[...known].map(([value, title]) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
            <option value="">{words.anySession}</option>
          </select>
        </label>
      )}
      <fieldset>
        <legend>{words.design}</legend>
        {(
          [
            ['on-off', words.onOff, words.onOffText],
            ['before-after', words.beforeAfter, words.beforeAfterText],
          ] as const
        ).map(([value, label, text]) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name="design"
              checked={design === value}
              onChange={() => choose({ design: value })}
            />
            <span>
              {label}
              <span class="hint">{text}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {design === 'on-off' && (
        <label class="field">
          {words.length}
          <select value={length} onChange={(event) => choose({ length: event.currentTarget.value })}>
            {ON_OFF_CHOICES.map(({ pairs, blockLength, days }, index) => (
              <option key={`${pairs}-${blockLength}`} value={String(index)}>
                {words.lengthChoice(String(pairs), String(blockLength), wholeLength(days))}
                {index === 0 ? `, ${words.usual}` : ''}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field field-short">
        {words.from}
        <input
          type="date"
          value={from}
          min={dayForField(today.value)}
          aria-invalid={problem.value === 'day'}
          onInput={(event) => choose({ from: event.currentTarget.value })}
        />
      </label>
      <p role="alert" class="problem">
        {problem.value === 'practice' && words.problemPractice}
        {problem.value === 'day' && words.problemDay}
      </p>
      <p class="actions">
        <button type="submit" class="button">
          {design === 'on-off' ? words.draw : words.begin}
        </button>
        <button type="button" class="button button-quiet" onClick={onDone}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
