import { useSignal } from '@preact/signals'
import { type SelfTestId, selfTests } from '../../outcomes/index.ts'
import { diaryWords, progressWords } from '../../words/index.ts'
import { numberInWords } from './dates.ts'
import type { DayProps } from './day-props.ts'
import { ValueField } from './value-field.tsx'

/** Values of the self-tests, in centimetres, degrees or seconds. */
export function SelfTestEntry({ language, checkIn, say }: DayProps) {
  const words = diaryWords[language].tests
  const names = progressWords[language].measures
  const test = useSignal<SelfTestId>('fingertip-to-floor')
  const side = useSignal<'left' | 'right'>('left')
  const otherTester = useSignal(false)
  const { unit, low, high, perSide } = selfTests[test.value]
  return (
    <details>
      <summary>{words.heading}</summary>
      <p>
        {words.text} <a href="/check">{words.how}</a>
      </p>
      <ul class="kept-values">
        {checkIn.selfTests.map((one) => (
          <li key={`${one.test}-${one.side}`}>
            {names.test[one.test]}
            {one.side ? ` (${names.side[one.side]})` : ''}: {numberInWords(language, one.value)}{' '}
            {names.unit[selfTests[one.test].unit]}
            <button
              type="button"
              class="link-button"
              onClick={() => say({ selfTests: checkIn.selfTests.filter((other) => other !== one) })}
            >
              {diaryWords[language].remove}
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <label class="field">
          {words.heading}
          <select
            value={test.value}
            onChange={(event) => {
              test.value = event.currentTarget.value as SelfTestId
            }}
          >
            {Object.values(selfTests).map(({ id }) => (
              <option key={id} value={id}>
                {names.test[id]}
              </option>
            ))}
          </select>
        </label>
        {perSide && (
          <label class="field">
            {words.side}
            <select
              value={side.value}
              onChange={(event) => {
                side.value = event.currentTarget.value as 'left' | 'right'
              }}
            >
              <option value="left">{names.side.left}</option>
              <option value="right">{names.side.right}</option>
            </select>
          </label>
        )}
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={otherTester.value}
          onChange={(event) => {
            otherTester.value = event.currentTarget.checked
          }}
        />
        {words.other}
      </label>
      <ValueField
        language={language}
        label={words.value(words.unit[unit])}
        low={low}
        high={high}
        step={0.1}
        check={(value) => (value < low || value > high ? 'out-of-range' : null)}
        onKeep={(value) => {
          const added = { test: test.value, side: perSide ? side.value : null, value }
          const others = checkIn.selfTests.filter((one) => one.test !== added.test || one.side !== added.side)
          say({ selfTests: [...others, otherTester.value ? { ...added, otherTester: true } : added] })
        }}
      />
    </details>
  )
}
