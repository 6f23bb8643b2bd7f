import { type Language, progressWords } from '../../words/index.ts'
import { believeToday, doubt } from './clock.ts'
import { dayInWords } from './dates.ts'
import { today } from './today-signal.ts'

/** Asks which day it is, where the device's clock is plainly wrong. It stands in place of what would be kept under it. */
export function ClockNote({ language }: { readonly language: Language }) {
  const words = progressWords[language].clock
  if (doubt.value === null) return null
  const here = dayInWords(language, today.value, 'whole')
  const there = dayInWords(language, doubt.value.day, 'whole')
  return (
    <section class="note note-warm" aria-labelledby="clock">
      <h2 id="clock">{words.heading}</h2>
      <p>{words[doubt.value.kind](here, there)}</p>
      <p>{words.text}</p>
      <p class="actions">
        <button type="button" class="button button-quiet" onClick={believeToday}>
          {words.right(here)}
        </button>
      </p>
    </section>
  )
}
