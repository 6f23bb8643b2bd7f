import { capital, doseWords, type Language, readingWords, roughTime, thingNames } from '../../words/index.ts'
import { filesOf, type Manifest } from '../pages/index.ts'
import { JsonBlock } from '../pages/json-block.tsx'
import { htmlDocument } from './document.ts'
import { type Published, playedFrom, usualSession } from './published.ts'

/**
 * The page inside other people's pages: a picture, what it is, one button. Everything else is fetched by the click.
 * It stores nothing and asks for nothing of the page around it.
 */
export function embedPage(published: Published, manifest: Manifest, language: Language): string {
  const { entry, article, addresses, publication } = published
  const { scripts, styles } = filesOf(manifest, ['embed'])
  const words = readingWords[language]
  const planned = usualSession(published)
  const program = {
    address: new URL(addresses.page).pathname,
    title: entry.title,
    audioAddress: null,
    exercises: article.exercises,
    published: playedFrom(published),
  }
  const props = [...new Set(article.exercises.flatMap((exercise) => exercise.props))]
  return htmlDocument(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{entry.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={addresses.page} />
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {scripts.map((source) => (
          <script key={source} type="module" src={source} />
        ))}
      </head>
      <body class="embed">
        <main class="embed-card">
          <img class="embed-figure" src={addresses.figure} alt="" width="144" height="144" />
          <div class="embed-words">
            <h1>{entry.title}</h1>
            <p class="embed-facts">
              {planned && roughTime(language, planned.seconds)}
              {props.length > 0 && ` · ${capital(thingNames(language, props).join(', '))}`}
            </p>
            <ul>
              {article.exercises.slice(0, 4).map((exercise, index) => (
                <li key={index}>
                  {exercise.name ? capital(exercise.name) : words.exercise}
                  {doseWords(language, exercise.dose).length > 0 &&
                    `: ${doseWords(language, exercise.dose).join(', ')}`}
                </li>
              ))}
            </ul>
            <p class="embed-actions">
              {planned && (
                <button type="button" data-start hidden>
                  {words.tryIt}
                </button>
              )}
              <a href={addresses.page} target="_blank" rel="noopener">
                {publication.title}
              </a>
            </p>
          </div>
        </main>
        <JsonBlock id="article-data" value={program} />
      </body>
    </html>,
  )
}
