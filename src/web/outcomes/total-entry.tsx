import { useSignal } from '@preact/signals'
import { scoreTypedTotal, type TypedTotalId, typedTotals } from '../../outcomes/index.ts'
import { diaryWords } from '../../words/index.ts'
import { numberInWords } from './dates.ts'
import type { DayProps } from './day-props.ts'
import { ValueField } from './value-field.tsx'

/** Totals of questionnaires filled in elsewhere: the number, never their wording. */
export function TotalEntry({ language, checkIn, say }: DayProps) {
  const words = diaryWords[language].totals
  const instrument = useSignal<TypedTotalId>('rmdq-24')
  const { low, high, step } = typedTotals[instrument.value]
  return (
    <details>
      <summary>{words.heading}</summary>
      <p>{words.text}</p>
      <ul class="kept-values">
        {checkIn.totals.map((one) => (
          <li key={one.instrument}>
            {typedTotals[one.instrument].name}: {numberInWords(language, one.value)}
            <button
              type="button"
              class="link-button"
              onClick={() => say({ totals: checkIn.totals.filter((other) => other !== one) })}
            >
              {diaryWords[language].remove}
            </button>
          </li>
        ))}
      </ul>
      <label class="field">
        {words.heading}
        <select
          value={instrument.value}
          onChange={(event) => {
            instrument.value = event.currentTarget.value as TypedTotalId
          }}
        >
          {Object.values(typedTotals).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <ValueField
        language={language}
        label={`${typedTotals[instrument.value].name}: ${words.range(String(low), String(high))}`}
        low={low}
        high={high}
        step={step}
        check={(value) => {
          const scored = scoreTypedTotal(instrument.value, value)
          return scored.ok ? null : scored.problem === 'not-whole' ? 'not-whole' : 'out-of-range'
        }}
        onKeep={(value) =>
          say({
            totals: [
              ...checkIn.totals.filter((one) => one.instrument !== instrument.value),
              { instrument: instrument.value, value },
            ],
          })
        }
      />
    </details>
  )
}
