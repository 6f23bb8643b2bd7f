import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'

type Props = {
  readonly label: string
  readonly value: string
  readonly copy: string
  readonly copied: string
}

/** A line to take elsewhere, with a button that copies it. */
export function CopyLine({ label, value, copy, copied }: Props) {
  const told = useSignal('')
  const id = useId()
  const take = async () => {
    const field = document.getElementById(id)
    if (field instanceof HTMLInputElement) field.select()
    try {
      await navigator.clipboard.writeText(value)
      told.value = copied
    } catch {
      told.value = '' // it is selected; the keyboard copies it
    }
  }
  return (
    <div class="field copy-line">
      <label for={id}>{label}</label>
      <div class="copy-line-row">
        <input id={id} type="text" readOnly value={value} />
        <button type="button" class="button button-quiet" onClick={() => void take()}>
          {told.value || copy}
        </button>
      </div>
    </div>
  )
}
