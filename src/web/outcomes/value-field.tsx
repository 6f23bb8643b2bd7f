import { useSignal } from '@preact/signals'
import { diaryWords, type Language } from '../../words/index.ts'
import { numberInWords } from './dates.ts'

export type ValueProblem = 'out-of-range' | 'not-whole'

type Props = {
  readonly language: Language
  readonly label: string
  readonly hint?: string
  readonly low: number
  readonly high: number
  readonly step: number
  readonly check: (value: number) => ValueProblem | null
  readonly onKeep: (value: number) => void
}

/** One number and a button that keeps it; a number that can't be is refused in words. */
export function ValueField({ language, label, hint, low, high, step, check, onKeep }: Props) {
  const words = diaryWords[language]
  const typed = useSignal('')
  const problem = useSignal<ValueProblem | null>(null)
  const keep = () => {
    const value = Number(typed.value.replace(',', '.'))
    problem.value = typed.value.trim() === '' || Number.isNaN(value) ? 'out-of-range' : check(value)
    if (problem.value !== null) return
    onKeep(value)
    typed.value = ''
  }
  return (
    <div>
      <form
        class="row"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <label class="field">
          {label}
          <input
            type="text"
            inputMode={low < 0 ? 'text' : step === 1 ? 'numeric' : 'decimal'}
            value={typed.value}
            aria-invalid={problem.value !== null}
            onInput={(event) => {
              typed.value = event.currentTarget.value
              problem.value = null
            }}
          />
        </label>
        <button type="submit" class="button button-quiet">
          {words.keep}
        </button>
      </form>
      {hint && <p class="hint">{hint}</p>}
      <p role="alert" class="problem">
        {problem.value !== null &&
          words.problem[problem.value](numberInWords(language, low), numberInWords(language, high))}
      </p>
    </div>
  )
}
