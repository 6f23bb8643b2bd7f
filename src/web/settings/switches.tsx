import type { ComponentChildren } from 'preact'

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
