import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Language } from '../../../words/index.ts'
import { degreesBetween, type Gravity, type Level, startLevel } from '../inclinometer.ts'
import { careWords } from '../words.ts'

type Props = {
  readonly language: Language
  readonly label: string
  readonly words: { readonly start: string; readonly move: string }
  readonly onTake: (degrees: number) => void
}

/** Measures one side: lay the phone on, tap, move, tap. */
export function PhoneLevel({ language, label, words, onTake }: Props) {
  const { phone } = careWords[language].check
  const level = useRef<Level | null>(null)
  const trouble = useSignal<'refused' | 'none' | null>(null)
  const on = useSignal(false)
  const start = useSignal<Gravity | null>(null)
  const degrees = useSignal<number | null>(null)
  useEffect(() => () => level.current?.stop(), [])

  const begin = async () => {
    const begun = await startLevel(() => {
      const now = level.current?.gravity()
      const turned = now && start.value ? degreesBetween(start.value, now) : null
      degrees.value = turned === null ? null : Math.round(turned)
    })
    if (typeof begun === 'string') {
      trouble.value = begun
      return
    }
    level.current = begun
    on.value = true
  }
  const end = () => {
    level.current?.stop()
    level.current = null
    on.value = false
    start.value = null
  }
  const take = () => {
    if (degrees.value !== null) onTake(degrees.value)
    end()
  }

  if (trouble.value) return <p class="hint">{phone[trouble.value]}</p>
  if (!on.value) {
    return (
      <button type="button" class="link-button" onClick={() => void begin()}>
        {phone.use} ({label})
      </button>
    )
  }
  return (
    <div class="note phone-level">
      {start.value === null ? (
        <>
          <p>{words.start}</p>
          <button
            type="button"
            class="button button-large"
            onClick={() => {
              start.value = level.current?.gravity() ?? null
            }}
          >
            {phone.ready}
          </button>
        </>
      ) : (
        <>
          <p>{words.move}</p>
          <p class="phone-reading">
            <output>{phone.reading(new Intl.NumberFormat(language).format(degrees.value ?? 0))}</output>
          </p>
          <button type="button" class="button button-large" onClick={take}>
            {phone.take}
          </button>
        </>
      )}
      <button type="button" class="link-button" onClick={end}>
        {phone.stop}
      </button>
    </div>
  )
}
