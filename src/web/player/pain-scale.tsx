import { usePlayerWords } from './words.ts'

type Props = {
  readonly legend: string
  readonly name: string
  readonly value: number | null
  readonly onChange: (value: number) => void
}

const scale = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** Pain from 0 to 10, as clinics ask it. Nothing is chosen until she chooses. */
export function PainScale({ legend, name, value, onChange }: Props) {
  const words = usePlayerWords().before
  return (
    <fieldset class="pain">
      <legend>
        {legend} <span class="hint">({words.optional})</span>
      </legend>
      <div class="pain-scale">
        {scale.map((number) => (
          <label class="chip" key={number}>
            <input
              type="radio"
              name={name}
              value={number}
              checked={value === number}
              onChange={() => onChange(number)}
            />
            {number}
          </label>
        ))}
      </div>
      <p class="pain-ends hint" aria-hidden="true">
        <span>{words.painNone}</span>
        <span>{words.painWorst}</span>
      </p>
    </fieldset>
  )
}
