import { type Language, studioWords } from '../../words/index.ts'
import type { Desk } from './desk.ts'

/** The series a text belongs to, and its place there. */
export function Series({ language, desk }: { readonly language: Language; readonly desk: Desk }) {
  const words = studioWords[language].series
  const { series, seriesPosition } = desk.open.value
  return (
    <details class="studio-panel" open={series !== null}>
      <summary>
        <h2>{words.heading}</h2>
      </summary>
      <p class="hint">{words.hint}</p>
      <label class="field">
        {words.name}
        <input
          type="text"
          maxLength={120}
          value={series ?? ''}
          onInput={(event) => desk.change({ series: event.currentTarget.value.trimStart() || null })}
        />
      </label>
      <label class="field">
        {words.position}
        <input
          type="number"
          min={0}
          max={10_000}
          value={seriesPosition}
          onInput={(event) => {
            const position = Math.round(Number(event.currentTarget.value))
            if (position >= 0 && position <= 10_000) desk.change({ seriesPosition: position })
          }}
        />
      </label>
    </details>
  )
}
