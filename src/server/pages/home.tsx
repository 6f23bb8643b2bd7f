import { roughTime, siteWords } from '../../words/index.ts'
import type { Page } from './context.ts'
import { Picture } from './picture.tsx'

/** One line of the library. */
export type LibraryEntry = {
  readonly slug: string
  readonly title: string
  /** A sentence or two from the article's own beginning. */
  readonly summary: string
  /** Seconds of the planned session with the default choices; null when nothing can be played. */
  readonly seconds: number | null
  readonly props: readonly string[]
  /** A drawing of its most telling pose, as SVG text. */
  readonly picture: string | null
}

export type HomeModel = {
  readonly entries: readonly LibraryEntry[]
  /** The large drawing of the first page. */
  readonly hero: string | null
}

export const homePage: Page<HomeModel> = {
  entries: ['home'],
  title: (_model, { language }) => siteWords[language].homeTitle,
  description: (_model, { language }) => siteWords[language].homeDescription,
  content: ({ model, context: { language } }) => {
    const words = siteWords[language]
    const first = model.entries[0]
    return (
      <>
        <section class="hero">
          <div class="hero-words">
            <h1>{words.homeHeading}</h1>
            <p class="lead">{words.homeLead}</p>
            <p class="actions">
              {first && (
                <a class="button button-large" href={`/a/${first.slug}`}>
                  {words.homeStart}
                </a>
              )}
              <a href="/try">{words.homeTry}</a>
            </p>
          </div>
          {model.hero && <Picture svg={model.hero} class="hero-figure" />}
        </section>
        <section class="page library" aria-labelledby="library">
          <h2 id="library">{words.libraryHeading}</h2>
          <p class="lead">{model.entries.length > 0 ? words.libraryLead : words.libraryEmpty}</p>
          <ol class="contents">
            {model.entries.map((entry) => (
              <li key={entry.slug}>
                {entry.picture && <Picture svg={entry.picture} class="contents-figure" />}
                <div>
                  <h3>
                    <a href={`/a/${entry.slug}`}>{entry.title}</a>
                  </h3>
                  <p class="contents-summary">{entry.summary}</p>
                  <p class="small">
                    {entry.seconds !== null && `${roughTime(language, entry.seconds)} · `}
                    {entry.props.length > 0 ? entry.props.join(', ') : words.noProps}
                  </p>
                </div>
              </li>
            ))}
          </ol>
          {language !== 'en' && <p class="small">{words.articlesInEnglish}</p>}
        </section>
        <section class="page how" aria-labelledby="how">
          <h2 id="how">{words.howItWorks}</h2>
          <ol class="how-steps">
            {(['read', 'follow', 'learn'] as const).map((step) => (
              <li key={step}>
                <h3>{words.steps[step]}</h3>
                <p>{words.steps[`${step}Text`]}</p>
              </li>
            ))}
          </ol>
        </section>
        <section class="page safety" aria-labelledby="safety">
          <h2 id="safety">{words.safetyHeading}</h2>
          <p>
            {words.safetyText} <a href="/check#signs">{words.safetyLink}</a>
          </p>
        </section>
      </>
    )
  },
}
