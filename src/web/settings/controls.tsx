type Named<Value extends string> = Readonly<Record<Value, string>>

type ChipsProps<Value extends string> = {
  readonly legend: string
  readonly name: string
  readonly labels: Named<Value>
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One of a few, all in sight: radio buttons that look like words to touch. */
export function Chips<Value extends string>({ legend, name, labels, value, onChange }: ChipsProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choices">
        {(Object.entries(labels) as [Value, string][]).map(([key, label]) => (
          <label class="chip" key={key}>
            <input
              type="radio"
              name={name}
              value={key}
              checked={key === value}
              onChange={() => onChange(key)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
