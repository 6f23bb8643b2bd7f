import type { ComponentChildren } from 'preact'
import { clockTime, type Language, playerWords } from '../../words/index.ts'
import { BreathRing } from './breath-ring.tsx'
import type { DuringActions, DuringView } from './during-view.ts'

type Props = {
  readonly language: Language
  readonly view: DuringView
  readonly actions: DuringActions
  readonly notice: string | null
  /** Whether words are spoken: a screen reader then keeps quiet, so that nobody hears everything twice. */
  readonly spoken: boolean
  readonly ringRef: (ring: SVGSVGElement | null) => void
  readonly children: ComponentChildren
}

/** Small facts under the cue: exercise, round, side, breath. */
function Facts({ language, view }: Pick<Props, 'language' | 'view'>) {
  const words = playerWords[language].during
  const number = new Intl.NumberFormat(language)
  const facts: string[] = []
  if (view.exercise && view.exercise.of > 1) {
    facts.push(words.exerciseOf(number.format(view.exercise.number), number.format(view.exercise.of)))
  }
  if (view.side) facts.push(words[view.side])
  if (view.round && (view.round.of > 1 || view.round.number > 1)) {
    const { number: round, of } = view.round
    facts.push(
      round > of
        ? words.extraRound(number.format(round))
        : words.round(number.format(round), number.format(of)),
    )
  }
  if (view.breath) facts.push(words.breath(number.format(view.breath.number), number.format(view.breath.of)))
  return (
    <ul class="during-facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}

function nowWord(language: Language, now: DuringView['now']): string {
  const words = playerWords[language].during
  switch (now) {
    case 'in':
      return words.breathIn
    case 'out':
      return words.breathOut
    case 'hold':
      return words.hold
    case 'rest':
      return words.rest
    case 'ready':
      return words.getReady
    case 'move':
      return ''
  }
}

/** The session as it plays. All of the stage is one touch area: any tap pauses, wherever a hand can reach. */
export function During({ language, view, actions, notice, spoken, ringRef, children }: Props) {
  const words = playerWords[language].during
  const percent = Math.round(view.progress * 100)
  const long =
    view.cue.length > 90 ? 'during-cue is-long' : view.cue.length > 45 ? 'during-cue is-medium' : 'during-cue'
  return (
    <section class={view.paused ? 'during is-paused' : 'during'} aria-label={words.label}>
      <div class="during-stage">
        <div class="during-words" aria-live={spoken ? 'off' : 'polite'}>
          <p class={long}>{view.cue}</p>
          <Facts language={language} view={view} />
        </div>
        <div class="during-scene">
          <BreathRing ringRef={ringRef} />
          <div class="during-figure">{children}</div>
          <p class="during-now" aria-hidden="true">
            {nowWord(language, view.now)}
          </p>
        </div>
        <button
          type="button"
          class="during-touch"
          aria-label={view.paused ? words.tapToGoOn : words.tapToPause}
          aria-keyshortcuts="Space"
          onClick={actions.togglePause}
        >
          {view.paused && (
            <span class="during-paused">
              <strong>{words.paused}</strong>
              <span>{words.pausedText}</span>
            </span>
          )}
        </button>
        {view.choice && (
          <div class="during-choice" role="group" aria-labelledby="choice-question">
            <p id="choice-question">{view.choice.question}</p>
            <div class="actions">
              {view.choice.labels.map((label, index) => (
                <button
                  type="button"
                  key={label}
                  class={
                    index === view.choice?.default
                      ? 'button button-large'
                      : 'button button-large button-quiet'
                  }
                  onClick={() => actions.choose(index)}
                >
                  {label}
                </button>
              ))}
            </div>
            <p class="hint">
              {words.defaultChoice(
                view.choice.labels[view.choice.default] ?? '',
                clockTime(view.choice.secondsLeft),
              )}
            </p>
          </div>
        )}
      </div>
      <footer class="during-controls">
        {notice && (
          <p class="during-notice" role="status">
            {notice}
          </p>
        )}
        <p class="during-next">
          <span>{view.nextCue ? words.next : ''}</span> {view.nextCue ?? ''}
        </p>
        <div class="during-progress">
          <progress max={100} value={percent} aria-label={words.progress}>
            {percent}%
          </progress>
          <span>{words.timeLeft(clockTime(view.secondsLeft))}</span>
        </div>
        <div class="during-buttons">
          <button type="button" class="button button-quiet" onClick={actions.back}>
            {words.back}
          </button>
          <button type="button" class="button button-quiet" onClick={actions.repeat}>
            {words.repeat}
          </button>
          <button type="button" class="button button-quiet" onClick={actions.skip}>
            {words.skip}
          </button>
          <button type="button" class="button button-quiet" onClick={actions.stop}>
            {words.stop}
          </button>
          <button type="button" class="button button-warm during-hurts" onClick={actions.hurts}>
            {words.hurts}
          </button>
        </div>
        <p class="visually-hidden">{words.keys}</p>
      </footer>
    </section>
  )
}
