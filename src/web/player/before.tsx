import type { Assumption, AssumptionCode, Session } from '../../session/index.ts'
import { sessionSeconds } from '../../session/index.ts'
import { capital, inFigures, type Language, roughTime } from '../../words/index.ts'
import type { Gate } from '../care/gate.ts'
import { GateNote } from '../care/gate-note.tsx'
import { Chips } from '../settings/controls.tsx'
import { ArticleWords } from './line.tsx'
import { PainScale } from './pain-scale.tsx'
import { usePlayerWords } from './words.ts'

/** What a person says before she starts. */
export type Answers = {
  /** By prop: true is "I have one". A prop not answered counts as at hand. */
  readonly have: Readonly<Record<string, boolean>>
  readonly length: 'shorter' | 'as-written' | 'longer'
  readonly pain: number | null
}
export const noAnswers: Answers = { have: {}, length: 'as-written', pain: null }

type Props = {
  readonly language: Language
  readonly title: string
  /** Whether the title is an article's, rather than ours ("My plan"). */
  readonly isArticle: boolean
  readonly session: Session
  readonly answers: Answers
  readonly gate: Gate
  readonly voiceAvailable: boolean
  readonly onAnswer: (answers: Answers) => void
  readonly onMeasure: () => void
  readonly onListen: (() => void) | null
  readonly onStart: () => void
}

/** What to know and to say before starting. The start button is first in reach; nothing has to be answered. */
export function Before({ language, title, isArticle, session, answers, gate, voiceAvailable, ...on }: Props) {
  const { before: words, assumptions, session: say } = usePlayerWords()
  const pace = inFigures(language, session.breathsPerMinute)
  // What a reader need not know has no sentence here.
  const sentences: Partial<Record<AssumptionCode, (facts: Assumption['facts']) => string>> = assumptions
  const assumed = session.assumptions
    .map(({ code, facts }) => sentences[code]?.(named(facts, say.thing)))
    .filter((sentence) => sentence !== undefined)
  return (
    <section class="player-panel before" aria-labelledby="before-title">
      <header>
        <h2 id="before-title">{isArticle ? <ArticleWords text={title} /> : title}</h2>
        <p class="lead">{words.takes(roughTime(language, sessionSeconds(session)))}</p>
      </header>
      <div class="before-start">
        <button type="button" class="button button-large" onClick={on.onStart}>
          {words.start}
        </button>
        {!voiceAvailable && <p class="hint">{words.voiceMissing}</p>}
        {on.onListen && (
          <button type="button" class="link-button" onClick={on.onListen}>
            {words.listen}
          </button>
        )}
      </div>
      <div class="before-need">
        <h3>{words.need}</h3>
        <Things props={session.props} have={answers.have} />
        {session.questions.map(({ id, prop }) => {
          const has = answers.have[prop] ?? true
          return (
            <div key={id}>
              <Chips
                legend={words.haveProp(say.aThing(prop))}
                name={`have-${id}`}
                labels={{ yes: words.have, no: words.haveNone }}
                value={has ? 'yes' : 'no'}
                onChange={(value) =>
                  on.onAnswer({ ...answers, have: { ...answers.have, [prop]: value === 'yes' } })
                }
              />
              {!has && <p class="hint">{say.instead(prop)}</p>}
            </div>
          )
        })}
      </div>
      <div class="before-feel">
        <h3>{words.feel}</h3>
        <p>{words.feelGood}</p>
        <p>{words.feelBad}</p>
        <GateNote gate={gate} />
      </div>
      <form class="before-choices" onSubmit={(event) => event.preventDefault()}>
        <PainScale
          legend={words.pain}
          name="pain-before"
          value={answers.pain}
          onChange={(pain) => on.onAnswer({ ...answers, pain })}
        />
        <Chips
          legend={words.length}
          name="length"
          labels={words.lengths}
          value={answers.length}
          onChange={(length) => on.onAnswer({ ...answers, length })}
        />
        <p>
          <span class="label">{words.breath}: </span>
          {words.breathText(pace)}{' '}
          <button type="button" class="link-button" onClick={on.onMeasure}>
            {words.measure}
          </button>
        </p>
      </form>
      {assumed.length > 0 && (
        <div class="before-assumed small">
          <p>{words.assumed}</p>
          <ul>
            {[...new Set(assumed)].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** What the text names; what she has none of is struck through, and said so to whoever can't see it. */
function Things({ props, have }: { readonly props: readonly string[]; readonly have: Answers['have'] }) {
  const { before: words, session: say } = usePlayerWords()
  if (props.length === 0) return <p>{words.needNothing}</p>
  return (
    <p>
      {props.map((prop, index) => {
        const name = index === 0 ? capital(say.thing(prop)) : say.thing(prop)
        return (
          <>
            {index > 0 && ', '}
            {have[prop] === false ? <s>{name}</s> : name}
            {have[prop] === false && <span class="visually-hidden"> ({words.haveNone})</span>}
          </>
        )
      })}
    </p>
  )
}

/** The facts of an assumption, a thing among them by its name in the reader's language. */
const named = (facts: Assumption['facts'], thing: (prop: string) => string): Assumption['facts'] =>
  facts['prop'] === undefined ? facts : { ...facts, prop: thing(String(facts['prop'])) }
