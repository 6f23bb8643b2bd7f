import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Inbox } from '../../contract/index.ts'
import type { Exercise } from '../../language/index.ts'
import { counted, inboxWords, type Language, studioWords } from '../../words/index.ts'
import { ask } from '../studio/api.ts'

type Props = {
  readonly language: Language
  readonly inbox: Inbox
  /** Below /api/v1. */
  readonly article: string
}

/** The steps that ten or more people found hard or stopped at, in her own words. */
export function Steps({ language, inbox, article }: Props) {
  const words = inboxWords[language]
  const number = new Intl.NumberFormat(language)
  const exercises = useSignal<readonly Exercise[]>([])
  useEffect(() => {
    if (inbox.steps.length === 0) return
    ask<{ text: string }>(`${article}?version=${inbox.version}`)
      .then(async ({ text }) => {
        const { readExercises } = await import('../../language/index.ts')
        exercises.value = readExercises(text).exercises
      })
      .catch(() => {}) // the numbers still stand without the words
  }, [article, inbox])
  const version = number.format(inbox.version)
  return (
    <section class="inbox-part" aria-labelledby="steps-heading">
      <h2 id="steps-heading">{words.stepsHeading}</h2>
      {inbox.steps.length === 0 ? (
        <p>{words.stepsNone(version)}</p>
      ) : (
        <>
          <p class="small">{words.stepsNote(version)}</p>
          <ol class="hard-steps">
            {inbox.steps.map(({ exercise, step, hard, stopped }) => {
              const found = exercises.value[exercise]
              const name = found?.name ?? studioWords[language].exercise(number.format(exercise + 1))
              return (
                <li key={`${exercise} ${step}`}>
                  <p class="small">{words.step(name, number.format(step + 1))}</p>
                  <p lang="en">{found?.steps[step]?.text}</p>
                  <p>
                    {[
                      hard !== null && counted(language, hard, words.hard),
                      stopped !== null && counted(language, stopped, words.stopped),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </li>
              )
            })}
          </ol>
          <p>
            <a href="/write">{words.mend}</a>
          </p>
        </>
      )}
    </section>
  )
}
