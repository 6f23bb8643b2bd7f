import { useSignal } from '@preact/signals'
import { usePlayerWords } from './words.ts'

export type Felt = 'strong' | 'sharp' | 'leg' | 'other'

type Props = {
  readonly onGoOn: () => void
  readonly onEnd: (felt: Felt | null) => void
}

/** After "that hurts": everything has stopped, one question, then what to do. */
export function Hurts({ onGoOn, onEnd }: Props) {
  const words = usePlayerWords().hurts
  const felt = useSignal<Felt | null>(null)
  return (
    // The key makes the advice a part of its own, which is read from its beginning.
    <section key={felt.value} class="player-panel hurts" aria-labelledby="hurts-title">
      <h2 id="hurts-title">{words.title}</h2>
      {felt.value === null ? (
        <fieldset>
          <legend>{words.question}</legend>
          <div class="stack">
            {(Object.entries(words.answers) as [Felt, string][]).map(([answer, label]) => (
              <button
                type="button"
                key={answer}
                class="button button-quiet"
                onClick={() => {
                  felt.value = answer
                }}
              >
                {label}
              </button>
            ))}
          </div>
        </fieldset>
      ) : (
        <>
          <p class="lead" role="status">
            {words.advice[felt.value]}
          </p>
          {felt.value !== 'strong' && <p class="note note-danger">{words.urgent}</p>}
          <p>
            <a href="/check#signs">{words.signs}</a>
          </p>
        </>
      )}
      <p class="actions">
        {felt.value === 'strong' && (
          <button type="button" class="button" onClick={onGoOn}>
            {words.goOn}
          </button>
        )}
        <button
          type="button"
          class={felt.value === null || felt.value === 'strong' ? 'button button-quiet' : 'button'}
          onClick={() => onEnd(felt.value)}
        >
          {words.end}
        </button>
      </p>
    </section>
  )
}
