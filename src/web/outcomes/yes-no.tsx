type Props = {
  readonly legend: string
  readonly name: string
  readonly yes: string
  readonly no: string
  readonly value: boolean | null
  readonly onChange: (value: boolean) => void
}

/** A question with two answers, and none until she gives one. */
export function YesNo({ legend, name, yes, no, value, onChange }: Props) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choices">
        {[
          { label: yes, answer: true },
          { label: no, answer: false },
        ].map(({ label, answer }) => (
          <label class="chip" key={label}>
            <input type="radio" name={name} checked={value === answer} onChange={() => onChange(answer)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
