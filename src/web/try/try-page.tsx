import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Exercise } from '../../language/index.ts'
import { counted, doseWords, type Language, tryWords } from '../../words/index.ts'
import { play } from '../player/play.ts'
import { createReader } from './reader.ts'

const place = 'uncoil.try'

function keptText(): string {
  try {
    return localStorage.getItem(place) ?? ''
  } catch {
    return ''
  }
}

function keepText(text: string): void {
  try {
    localStorage.setItem(place, text)
  } catch {
    // Too long to keep, or no storage here: the text still plays.
  }
}

type UnderstoodProps = {
  readonly language: Language
  readonly exercises: readonly Exercise[]
  readonly onPlay: (exercises: readonly Exercise[]) => void
}

/** What was read, exercise by exercise, with the words that each step came from. */
function Understood({ language, exercises, onPlay }: UnderstoodProps) {
  const words = tryWords[language]
  const number = new Intl.NumberFormat(language)
  return (
    <>
      {exercises.map((exercise, index) => {
        const name = exercise.name ?? words.exercise(number.format(index + 1))
        const facts = [
          counted(language, exercise.steps.length, words.steps),
          ...doseWords(language, exercise.dose),
          ...exercise.props,
        ]
        return (
          <section class="understood" key={exercise.span.from}>
            <h3>{name}</h3>
            <p class="small">{facts.join(' · ')}</p>
            <p>
              <button
                type="button"
                class="button"
                aria-label={words.playNamed(name)}
                onClick={() => onPlay([exercise])}
              >
                {words.play}
              </button>
            </p>
            <ol class="understood-steps" lang="en">
              {exercise.steps.map((step) => (
                <li key={step.span.from}>
                  <span>{step.text}</span>
                </li>
              ))}
            </ol>
          </section>
        )
      })}
      {exercises.length > 1 && (
        <p>
          <button type="button" class="button button-quiet" onClick={() => onPlay(exercises)}>
            {words.playAll}
          </button>
        </p>
      )}
    </>
  )
}

/** Any text, read as it is typed and played at once. */
export function TryPage({ language }: { readonly language: Language }) {
  const words = tryWords[language]
  const text = useSignal(keptText())
  const { reading, readSoon } = useMemo(createReader, [])
  const empty = useComputed(() => text.value.trim() === '')
  const change = (value: string) => {
    text.value = value
    keepText(value)
    readSoon(value)
  }
  useEffect(() => readSoon(text.value), [])
  const start = (exercises: readonly Exercise[]) => {
    const title = exercises[0]?.name ?? reading.value?.title
    const named = title ? { title } : { title: words.title, titleIsOurs: true as const }
    void play({ address: 'pasted', ...named, exercises, audioAddress: null })
  }
  const exercises = reading.value?.exercises ?? []
  return (
    <div class="try">
      <div class="field">
        <label for="try-text">{words.label}</label>
        <textarea
          id="try-text"
          lang="en"
          spellcheck={false}
          placeholder={words.placeholder}
          value={text.value}
          aria-describedby="try-hint"
          onInput={(event) => change(event.currentTarget.value)}
        />
        <p id="try-hint" class="hint">
          {words.hint}
        </p>
        <p class="actions">
          {empty.value ? (
            <button type="button" class="button button-quiet" onClick={() => change(words.exampleText)}>
              {words.example}
            </button>
          ) : (
            <button type="button" class="link-button" onClick={() => change('')}>
              {words.clear}
            </button>
          )}
        </p>
      </div>
      <section class="try-read" aria-labelledby="understood" aria-live="polite">
        <h2 id="understood">{words.understood}</h2>
        {empty.value || reading.value === null ? (
          <p>{words.nothingYet}</p>
        ) : exercises.length === 0 ? (
          <p>{words.noSteps}</p>
        ) : (
          <Understood language={language} exercises={exercises} onPlay={start} />
        )}
      </section>
    </div>
  )
}
