import { capital, doseWords, type Language, readingWords, thingNames } from '../../words/index.ts'
import type { ArticleModel } from './article-model.ts'
import type { Line, Part } from './layout-of-article.ts'
import { Picture } from './picture.tsx'
import { platesOf } from './plates.ts'

type ExercisePart = Extract<Part, { kind: 'exercise' }>
type Props = { readonly part: ExercisePart; readonly model: ArticleModel; readonly language: Language }

/** The picture of a line is the pose its last drawn step ends in. */
function pictureOf(model: ArticleModel, exercise: number, line: Line): string | null {
  for (const step of [...line.steps].reverse()) {
    const picture = model.pictures[`${exercise}.${step}`]
    if (picture) return picture
  }
  return null
}

/** One exercise as a plate in the book: what it needs and how much, then each line with its picture. */
export function ExerciseSection({ part, model, language }: Props) {
  const words = readingWords[language]
  const exercise = model.article.exercises[part.exercise]
  if (!exercise) return null
  const dose = doseWords(language, exercise.dose)
  const name = exercise.name ? capital(exercise.name) : words.exercise
  const id = `exercise-${part.exercise + 1}`
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [words.howMuch, dose.length > 0 ? dose : [words.dose.unsaid]],
    [words.youNeed, exercise.props.length > 0 ? thingNames(language, exercise.props) : [words.nothing]],
    [words.position, exercise.position ? [words.positions[exercise.position]] : []],
    [words.works, exercise.targets],
  ]
  return (
    <section class="exercise" id={id} aria-labelledby={`${id}-name`}>
      <div class="page exercise-page">
        <header class="exercise-head">
          <h2 id={`${id}-name`}>{name}</h2>
          <dl class="facts" lang={language}>
            {facts.map(
              ([label, values]) =>
                values.length > 0 && (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd lang={label === words.works ? 'en' : language}>{capital(values.join(', '))}</dd>
                  </div>
                ),
            )}
          </dl>
          <p class="actions no-print" lang={language}>
            <button
              type="button"
              class="button button-large"
              data-play={part.exercise}
              aria-label={exercise.name ? words.tryItLong(exercise.name) : words.tryIt}
              hidden
            >
              {words.tryIt}
            </button>
            {model.audioAddress && (
              <a href={`${model.audioAddress}?exercise=${part.exercise + 1}`} data-listen={part.exercise}>
                {words.listen}
              </a>
            )}
            {model.printAddress && <a href={model.printAddress}>{words.print}</a>}
            <button
              type="button"
              class="link-button"
              data-plan={part.exercise}
              data-add={words.addToPlan}
              data-remove={words.takeFromPlan}
              hidden
            />
            <a href="/plan" data-plan-link hidden>
              {words.seePlan}
            </a>
          </p>
          <noscript>
            <p class="small">{words.needsScript}</p>
          </noscript>
        </header>
        {/* biome-ignore lint/a11y/useSemanticElements: plates stand between the list and its lines; <ol> allows no such thing */}
        <div class="steps" role="list" aria-label={words.steps}>
          {platesOf(part.lines, (line) => pictureOf(model, part.exercise, line)).map(({ picture, lines }) => (
            <div key={lines[0]?.number} class={picture ? 'plate' : 'plate plate-bare'} role="presentation">
              {picture && (
                // Its line says the same: a screen reader need not hear it twice.
                <span aria-hidden="true">
                  <Picture svg={picture} class="plate-figure" />
                </span>
              )}
              <div role="presentation">
                {lines.map(({ number, text }) => (
                  // biome-ignore lint/a11y/useSemanticElements: see above
                  <p key={number} role="listitem">
                    <span class="step-number">{number}</span> {text}
                  </p>
                ))}
              </div>
            </div>
          ))}
        </div>
        {exercise.cautions.length > 0 && (
          <aside class="note note-warm" aria-label={words.takeCare}>
            <p class="label" lang={language}>
              {words.takeCare}
            </p>
            {exercise.cautions.map((caution) => (
              <p key={caution}>{caution}</p>
            ))}
          </aside>
        )}
      </div>
    </section>
  )
}
