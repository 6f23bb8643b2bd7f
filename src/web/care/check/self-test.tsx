import { useSignal } from '@preact/signals'
import type { SelfTest, SelfTestResults, SideResult } from '../../../care/index.ts'
import type { Language } from '../../../words/index.ts'
import { Chips } from '../../settings/controls.tsx'
import { careWords } from '../words.ts'
import { leadTest } from './lead-test.ts'
import { PhoneLevel } from './phone-level.tsx'
import { Step } from './step.tsx'

type Result = NonNullable<SelfTestResults[SelfTest['id']]>
type Side = 'left' | 'right'
type Props = {
  readonly language: Language
  readonly test: SelfTest
  readonly leftOut: number
  readonly before: Result | undefined
  readonly onResult: (result: Result) => void
  readonly onBack: () => void
  readonly onSkipAll: () => void
}

const asText = (value: SideResult | undefined) => (typeof value === 'number' ? String(value) : '')
const asAnswer = (value: SideResult | undefined) =>
  value === 'yes' || value === 'no' || value === 'unsure' ? value : ''

/** A home test: how to do it, what is typical and how exact it is, and a place for the result. */
export function SelfTestStep({ language, test, leftOut, before, onResult, onBack, onSkipAll }: Props) {
  const { check } = careWords[language]
  const { tests } = check
  const words = tests.byId[test.id]
  const sides: readonly Side[] = test.sides === 'each' ? ['left', 'right'] : ['left']
  const isNumber = test.unit !== 'yes-no'
  const given = useSignal<Readonly<Record<Side, string>>>({
    left: isNumber ? asText(before?.left) : asAnswer(before?.left),
    right: isNumber ? asText(before?.right) : asAnswer(before?.right),
  })
  const wrong = useSignal(false)
  const [least, most] = test.range
  const number = new Intl.NumberFormat(language)
  const set = (side: Side, value: string) => {
    given.value = { ...given.value, [side]: value }
    wrong.value = false
  }
  const resultOf = (side: Side): SideResult | 'wrong' => {
    const text = given.value[side].trim().replace(',', '.')
    if (text === '') return 'cannot'
    if (!isNumber) return text as SideResult
    const value = Number(text)
    return Number.isFinite(value) && value >= least && value <= most ? value : 'wrong'
  }
  const done = () => {
    const left = resultOf('left')
    const right = test.sides === 'each' ? resultOf('right') : left
    if (left === 'wrong' || right === 'wrong') wrong.value = true
    else onResult({ left, right })
  }
  const empty = sides.every((side) => given.value[side].trim() === '')
  const sideName = (side: Side) => (test.sides === 'each' ? tests[side] : tests.result)
  return (
    <Step title={words.name} class="self-test">
      {leftOut > 0 && <p class="note">{tests.leftOut(leftOut)}</p>}
      <p>
        <span class="label">{tests.need}:</span> {words.need}.
      </p>
      <ol class="check-steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="actions">
        <button type="button" class="button" onClick={() => void leadTest(test.id, words.name)}>
          {tests.leadMe}
        </button>
        {tests.inEnglish && <span class="hint">{tests.inEnglish}</span>}
      </p>
      <p id="measure">{isNumber ? words.measure : tests.thighDown}</p>
      <div class="check-results">
        {sides.map((side) =>
          isNumber ? (
            <div key={side}>
              <label class="field">
                {sideName(side)}
                <span class="check-number">
                  <input
                    type="text"
                    inputMode={least < 0 ? 'text' : 'decimal'}
                    autocomplete="off"
                    value={given.value[side]}
                    aria-describedby="measure"
                    aria-invalid={wrong.value && resultOf(side) === 'wrong'}
                    onInput={(event) => set(side, event.currentTarget.value)}
                  />
                  {tests.units[test.unit as keyof typeof tests.units]}
                </span>
              </label>
              {words.phone && (
                <PhoneLevel
                  language={language}
                  label={sideName(side)}
                  words={words.phone}
                  onTake={(degrees) => set(side, String(degrees))}
                />
              )}
            </div>
          ) : (
            <Chips
              key={side}
              legend={sideName(side)}
              name={`${test.id}-${side}`}
              labels={{ yes: tests.yes, no: tests.no, unsure: tests.unsure }}
              value={given.value[side] as 'yes' | 'no' | 'unsure'}
              onChange={(value) => set(side, value)}
            />
          ),
        )}
      </div>
      {wrong.value && (
        <p class="note note-danger" role="alert">
          {tests.outOfRange(number.format(least), number.format(most))}
        </p>
      )}
      <dl class="check-facts">
        <dt>{tests.typical}</dt>
        <dd>{words.typical}</dd>
        <dt>{tests.error}</dt>
        <dd>{words.error}</dd>
        <dt>{check.gradeLabel}</dt>
        <dd>
          {check.grades[test.grade]}. {test.source}. {check.checked[test.checked]}
        </dd>
      </dl>
      <p class="actions">
        <button type="button" class="button button-large" disabled={empty} onClick={done}>
          {check.next}
        </button>
        <button
          type="button"
          class="button button-quiet"
          onClick={() => onResult({ left: 'cannot', right: 'cannot' })}
        >
          {tests.cannot}
        </button>
        <button type="button" class="link-button" onClick={onBack}>
          {check.back}
        </button>
        <button type="button" class="link-button" onClick={onSkipAll}>
          {tests.skipAll}
        </button>
      </p>
      <p class="small">{tests.notADiagnosis}</p>
    </Step>
  )
}
