import { type Language, roughTime, siteWords, thingNames } from '../../words/index.ts'
import type { Page } from './context.ts'
import { Picture } from './picture.tsx'

/** One line of the library. */
export type LibraryEntry = {
  readonly slug: string
  readonly title: string
  /** Its shelf in the library; null for an article that stands alone. */
  readonly series: string | null
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

/** How long it takes and what it needs, in one line. */
function needs(language: Language, { seconds, props }: LibraryEntry): string {
  const things = props.length > 0 ? thingNames(language, props).join(', ') : siteWords[language].noProps
  return seconds === null ? things : `${roughTime(language, seconds)} · ${things}`
}

/** Neighbours of one series stand on one shelf, in the library's own order. */
function shelves(entries: readonly LibraryEntry[]): { series: string | null; entries: LibraryEntry[] }[] {
  const found: { series: string | null; entries: LibraryEntry[] }[] = []
  for (const entry of entries) {
    const last = found.at(-1)
    if (last?.series === entry.series) last.entries.push(entry)
    else found.push({ series: entry.series, entries: [entry] })
  }
  return found
}

type ContentsProps = {
  readonly entries: readonly LibraryEntry[]
  readonly language: Language
  /** One deeper where the shelf has a heading of its own. */
  readonly heading: 'h3' | 'h4'
}

function Contents({ entries, language, heading: Heading }: ContentsProps) {
  return (
    <ol class="contents">
      {entries.map((entry) => (
        <li key={entry.slug}>
          {entry.picture && <Picture svg={entry.picture} class="contents-figure" />}
          <div>
            <Heading lang="en" class="contents-title">
              <a href={`/a/${entry.slug}`}>{entry.title}</a>
            </Heading>
            <p class="contents-summary" lang="en">
              {entry.summary}
            </p>
            <p class="small">{needs(language, entry)}</p>
          </div>
        </li>
      ))}
    </ol>
  )
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
        <p class="note home-plan" data-plan-today hidden>
          {words.planToday} <a href="/plan">{words.plan}</a>
        </p>
        <section class="hero">
          <div class="hero-words">
            <h1>{words.homeHeading}</h1>
            <p class="lead">{words.homeLead}</p>
            {first && (
              <p class="small">
                <span lang="en">{first.title}</span> {needs(language, first)}
              </p>
            )}
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
        <section class="page question" aria-labelledby="question">
          <h2 id="question">{words.hips.heading}</h2>
          <p>{words.hips.text}</p>
          <p class="actions">
            <a class="button button-quiet" href="/check">
              {words.hips.check}
            </a>
            <a href="/map">{words.hips.map}</a>
            <a href="/tilt">{words.hips.tilt}</a>
          </p>
        </section>
        <section class="page library" aria-labelledby="library">
          <h2 id="library">{words.libraryHeading}</h2>
          <p class="lead">{model.entries.length > 0 ? words.libraryLead : words.libraryEmpty}</p>
          {shelves(model.entries).map(({ series, entries }) => (
            <section key={series ?? ''} class="shelf">
              {series !== null && <h3 lang="en">{series}</h3>}
              <Contents entries={entries} language={language} heading={series === null ? 'h3' : 'h4'} />
            </section>
          ))}
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
