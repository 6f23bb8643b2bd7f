import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { clockTime, inFigures, type Language, type PlayerWords } from '../../words/index.ts'
import { BreathRing } from './breath-ring.tsx'
import type { DuringActions, DuringView } from './during-view.ts'
import { Line } from './line.tsx'
import { usePlayerWords } from './words.ts'

type Props = {
  readonly language: Language
  readonly view: DuringView
  readonly actions: DuringActions
  readonly notice: string | null
  /** Whether words are spoken: a screen reader then keeps quiet, so that nobody hears everything twice. */
  readonly spoken: boolean
  readonly airRef: (air: SVGCircleElement | null) => void
  readonly children: ComponentChildren
}

/** Small facts under the cue: exercise, round, side, breath. */
function Facts({ language, view }: Pick<Props, 'language' | 'view'>) {
  const words = usePlayerWords().during
  const figures = (number: number) => inFigures(language, number)
  const facts: string[] = []
  if (view.exercise.of > 1) {
    facts.push(words.exerciseOf(figures(view.exercise.number), figures(view.exercise.of)))
  }
  if (view.side) facts.push(words[view.side])
  if (view.round.of > 1 || view.round.number > 1) {
    const { number: round, of } = view.round
    facts.push(round > of ? words.extraRound(figures(round)) : words.round(figures(round), figures(of)))
  }
  if (view.breath) facts.push(words.breath(figures(view.breath.number), figures(view.breath.of)))
  if (view.repetition) {
    facts.push(words.repetition(figures(view.repetition.number), figures(view.repetition.of)))
  }
  return (
    <ul class="during-facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}

function nowWord(
  words: PlayerWords['during'],
  language: Language,
  { now, holdSecondsLeft }: DuringView,
): string {
  const seconds = holdSecondsLeft === null ? '' : inFigures(language, holdSecondsLeft)
  switch (now) {
    case 'in':
      return words.breathIn
    case 'out':
      return words.breathOut
    case 'hold':
      return seconds ? words.stay(seconds) : words.hold
    case 'rest':
      return seconds ? words.restFor(seconds) : words.rest
    case 'move':
      return ''
  }
}

/** What to do this moment, in large letters, between the two ways to change her breath. */
function Now({ language, view, actions }: Pick<Props, 'language' | 'view' | 'actions'>) {
  const { during: words, before } = usePlayerWords()
  const pace = before.breathText(inFigures(language, view.breathsPerMinute))
  return (
    <div class="during-now">
      <button type="button" class="link-button" aria-label={words.slowerBreath} onClick={actions.slower}>
        {words.slower}
      </button>
      <p>
        <strong aria-hidden="true">{nowWord(words, language, view)}</strong>
        <span role="status">{pace}</span>
      </p>
      <button type="button" class="link-button" aria-label={words.fasterBreath} onClick={actions.faster}>
        {words.faster}
      </button>
    </div>
  )
}

/** A question, and what happens when nobody answers it. */
function ChoiceOf({ view, actions }: Pick<Props, 'view' | 'actions'>) {
  const { during: words } = usePlayerWords()
  const { choice } = view
  if (!choice) return null
  return (
    <fieldset class="during-choice" aria-labelledby="player-cue">
      <div class="actions">
        {choice.options.map(({ label }, index) => (
          <button
            type="button"
            key={label}
            class={index === choice.default ? 'button button-large' : 'button button-large button-quiet'}
            onClick={() => actions.choose(index)}
          >
            {label}
          </button>
        ))}
      </div>
      <p class="hint">
        {words.defaultChoice(choice.options[choice.default]?.label ?? '', clockTime(view.choiceSecondsLeft))}
      </p>
    </fieldset>
  )
}

/** Under the figure, never over it: a question, that she paused, or what to do this moment. */
function Place({ language, view, actions }: Pick<Props, 'language' | 'view' | 'actions'>) {
  const { during: words } = usePlayerWords()
  if (view.status !== 'playing') {
    return (
      // It names the button that lies over all of the stage, so it is not told a second time.
      <p class="during-paused" id="player-paused" aria-hidden="true">
        <strong>{view.status === 'asking' ? words.stillThere : words.paused}</strong>{' '}
        <span>{words.pausedText}</span>
      </p>
    )
  }
  if (view.choice) return <ChoiceOf view={view} actions={actions} />
  return <Now language={language} view={view} actions={actions} />
}

/** The longer the words, the smaller the type, so that they stand whole beside the figure. */
function lengthOf({ length }: string): string {
  if (length > 150) return 'is-very-long'
  if (length > 90) return 'is-long'
  return length > 45 ? 'is-medium' : ''
}

const longPressMilliseconds = 900

/** A tap is a touch; a long press stops. A press that stopped must not count as a tap as well. */
function useTouch({ touch, stop }: DuringActions) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const stopped = useRef(false)
  return {
    onPointerDown: () => {
      stopped.current = false
      timer.current = setTimeout(() => {
        stopped.current = true
        stop()
      }, longPressMilliseconds)
    },
    onPointerUp: () => clearTimeout(timer.current),
    onPointerCancel: () => clearTimeout(timer.current),
    onPointerLeave: () => clearTimeout(timer.current),
    onContextMenu: (event: Event) => event.preventDefault(),
    onClick: () => {
      if (!stopped.current) touch()
    },
  }
}

/** The session as it plays. All of the stage is one touch area: any tap pauses, wherever a hand can reach. */
export function During({ language, view, actions, notice, spoken, airRef, children }: Props) {
  const { during: words } = usePlayerWords()
  const paused = view.status !== 'playing'
  return (
    <section class={paused ? 'during is-paused' : 'during'} aria-label={words.label}>
      <div class="during-stage">
        <div class="during-words" aria-live={spoken ? 'off' : 'polite'}>
          <p class={`during-cue ${lengthOf(view.cue)}`} id="player-cue">
            <span>
              <Line text={view.cue} ours={view.cueOurs} language={language} />
            </span>
          </p>
          <Facts language={language} view={view} />
        </div>
        <div class="during-scene">
          <BreathRing airRef={airRef} />
          <div class="during-figure">{children}</div>
          <button
            type="button"
            class="link-button during-turn"
            aria-label={words.turnFigure}
            onClick={actions.turn}
          >
            {words.turn}
          </button>
        </div>
        <Place language={language} view={view} actions={actions} />
        <button
          type="button"
          class="during-touch"
          {...(paused ? { 'aria-labelledby': 'player-paused' } : { 'aria-label': words.tapToPause })}
          aria-keyshortcuts="Space"
          {...useTouch(actions)}
        />
      </div>
      <footer class="during-controls">
        {notice && (
          <p class="during-notice" role="status">
            {notice}
          </p>
        )}
        <p class="during-next">
          <span>{view.nextCue ? words.next : ''}</span>{' '}
          <Line text={view.nextCue ?? ''} ours={view.nextCueOurs} language={language} />
        </p>
        <div class="during-progress">
          <progress max={100} value={view.percent} aria-label={words.progress}>
            {view.percent}%
          </progress>
          <span>{words.timeLeft(clockTime(view.secondsLeft))}</span>
        </div>
        <div class="during-buttons">
          {(['back', 'repeat', 'skip', 'stop'] as const).map((action) => (
            <button key={action} type="button" class="button button-quiet" onClick={actions[action]}>
              {words[action]}
            </button>
          ))}
          <button type="button" class="button button-warm during-hurts" onClick={actions.hurts}>
            {words.hurts}
          </button>
        </div>
        <p class="visually-hidden">{words.keys}</p>
      </footer>
    </section>
  )
}
