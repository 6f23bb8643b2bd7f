import type { Language } from '../../words/index.ts'
import { numberInWords } from './dates.ts'

type Props = {
  readonly language: Language
  readonly legend: string
  readonly name: string
  readonly low: number
  readonly high: number
  readonly lowText: string
  readonly highText: string
  readonly value: number | null
  /** One tap is the whole answer. */
  readonly onChange: (value: number) => void
}

/** Whole numbers in a row, one tap each. Nothing is chosen until she chooses. */
export function RatingRow(props: Props) {
  const { language, legend, name, low, high, lowText, highText, value, onChange } = props
  return (
    <fieldset class="rating">
      <legend>{legend}</legend>
      <div class="rating-row">
        {Array.from({ length: high - low + 1 }, (_, index) => low + index).map((number) => (
          <label class="chip" key={number}>
            <input
              type="radio"
              name={name}
              value={number}
              checked={value === number}
              onChange={() => onChange(number)}
            />
            {/* A hyphen is too short for a minus beside figures of this size. */}
            {numberInWords(language, number).replace('-', '−')}
          </label>
        ))}
      </div>
      <p class="rating-ends hint" aria-hidden="true">
        <span>{lowText}</span>
        <span>{highText}</span>
      </p>
    </fieldset>
  )
}
