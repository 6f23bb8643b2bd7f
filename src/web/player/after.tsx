import './after.css'
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { type AsideWords, type Language, roughTime } from '../../words/index.ts'
import { withAsideWords } from './aside-words.tsx'
import { PainScale } from './pain-scale.tsx'
import { PortraitSlot } from './portrait-slot.tsx'

export type Feeling = 'better' | 'same' | 'worse'
export type AfterAnswer = { readonly feeling: Feeling | null; readonly pain: number | null }

type Props = {
  readonly words: AsideWords['after']
  readonly language: Language
  readonly completed: boolean
  readonly seconds: number
  readonly bothSides: boolean
  /** Keeps the answer on the device; false when the browser would not. */
  readonly onSave: (answer: AfterAnswer) => Promise<boolean>
  /** What else may be said, once this is kept. */
  readonly more?: (answer: AfterAnswer) => ComponentChildren
  readonly onAgain: () => void
  readonly onClose: () => void
}

/** How it was, in two taps, and what next. */
function After({ words, language, completed, seconds, bothSides, onSave, more, onAgain, onClose }: Props) {
  const answer = useSignal<AfterAnswer>({ feeling: null, pain: null })
  const saved = useSignal<boolean | null>(null)
  const time = roughTime(language, seconds)
  const save = async () => {
    saved.value = await onSave(answer.value)
  }
  return (
    <section class="player-panel after" aria-labelledby="after-title">
      <PortraitSlot standing={completed} />
      <header>
        <h2 id="after-title">{completed ? words.title : words.titleStopped}</h2>
        {completed && <p class="lead">{bothSides ? words.done(time) : words.doneShort(time)}</p>}
      </header>
      {saved.value === null ? (
        <form onSubmit={(event) => event.preventDefault()}>
          <fieldset>
            <legend>{words.how}</legend>
            <div class="choices feelings">
              {(Object.entries(words.feelings) as [Feeling, string][]).map(([feeling, label]) => (
                <label class="chip" key={feeling}>
                  <input
                    type="radio"
                    name="feeling"
                    checked={answer.value.feeling === feeling}
                    onChange={() => {
                      answer.value = { ...answer.value, feeling }
                    }}
                  />
                  {label}
                </label>
              ))}
            </div>
          </fieldset>
          <PainScale
            legend={words.pain}
            name="pain-after"
            value={answer.value.pain}
            onChange={(pain) => {
              answer.value = { ...answer.value, pain }
            }}
          />
          <p class="actions">
            {/* No submit: a frame without allow-forms blocks it before anybody hears of it. */}
            <button
              type="button"
              class="button button-large"
              onClick={() => void save()}
              disabled={answer.value.feeling === null && answer.value.pain === null}
            >
              {words.save}
            </button>
            <button type="button" class="link-button" onClick={onClose}>
              {words.backToArticle}
            </button>
          </p>
        </form>
      ) : (
        <>
          <p role="status" class="note">
            {saved.value ? words.saved : words.savedFailed}
          </p>
          <p>{answer.value.feeling === 'worse' ? words.worse : words.change}</p>
          {more?.(answer.value)}
          <h3>{words.next}</h3>
          <p class="actions">
            <a class="button" href="/progress" {...(isFramed() ? { target: '_blank', rel: 'noopener' } : {})}>
              {words.seeProgress}
            </a>
            <button type="button" class="button button-quiet" onClick={onAgain}>
              {words.again}
            </button>
            <button type="button" class="link-button" onClick={onClose}>
              {words.backToArticle}
            </button>
          </p>
        </>
      )}
    </section>
  )
}

export const loadAfter = () => withAsideWords(After, 'after')

/** Inside somebody else's page our own pages open beside it: they can't be shown in a frame. */
const isFramed = () => window.parent !== window
