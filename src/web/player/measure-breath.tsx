import './measure-breath.css'
import { useSignal } from '@preact/signals'
import { paceFromTaps } from '../../player/index.ts'
import { type AsideWords, counted, inFigures, type Language } from '../../words/index.ts'
import { withAsideWords } from './aside-words.tsx'

type Props = {
  readonly words: AsideWords['measure']
  readonly language: Language
  readonly onDone: (breathsPerMinute: number | null) => void
}

/** Measures a person's own breath by tapping along with it. */
function MeasureBreath({ words, language, onDone }: Props) {
  const taps = useSignal<readonly number[]>([])
  const pace = paceFromTaps(taps.value) ?? null
  const breaths = Math.max(0, taps.value.length - 1)
  return (
    <section class="player-panel measure" aria-labelledby="measure-title">
      <h2 id="measure-title">{words.title}</h2>
      <p class="lead">{words.text}</p>
      <button
        type="button"
        class="measure-pad"
        onClick={() => {
          taps.value = [...taps.value, performance.now()]
        }}
      >
        {words.tap}
        <span class="measure-count">{counted(language, breaths, words.count)}</span>
      </button>
      <p role="status" class="measure-result">
        {pace !== null && words.result(inFigures(language, pace))}
      </p>
      <p class="actions">
        {pace !== null && (
          <button type="button" class="button" onClick={() => onDone(pace)}>
            {words.keep}
          </button>
        )}
        {breaths > 0 && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              taps.value = []
            }}
          >
            {words.again}
          </button>
        )}
        <button type="button" class="link-button" onClick={() => onDone(null)}>
          {words.cancel}
        </button>
      </p>
    </section>
  )
}

export const loadMeasureBreath = () => withAsideWords(MeasureBreath, 'measure')
