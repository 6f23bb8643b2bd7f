import type { ComponentChildren } from 'preact'

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

type SwitchProps = {
  readonly label: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
}

/** Yes or no. */
export function Switch({ label, checked, disabled = false, onChange }: SwitchProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  )
}

type SliderProps = {
  readonly label: string
  readonly hint?: ComponentChildren
  readonly min: number
  readonly max: number
  readonly step: number
  readonly value: number
  readonly text: string
  readonly onChange: (value: number) => void
}

/** A number on a line, with its value in words beside it. */
export function Slider({ label, hint, min, max, step, value, text, onChange }: SliderProps) {
  return (
    <label class="field slider">
      <span>
        {label} <output>{text}</output>
      </span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        // the label around it names its first field, which is the output
        aria-label={label}
        aria-valuetext={text}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      {hint && <span class="hint">{hint}</span>}
    </label>
  )
}
