import { screeningEnglish } from '../../care/index.ts'
import { capital, doseWords, readingWords } from '../../words/index.ts'
import { filesOf, type Manifest } from '../pages/index.ts'
import { layOut } from '../pages/layout-of-article.ts'
import { Picture } from '../pages/picture.tsx'
import { htmlDocument } from './document.ts'
import type { Published } from './published.ts'
import { qrSvg } from './qr.ts'

/** One exercise as it stands on paper. */
export type HandoutExercise = {
  readonly name: string
  readonly dose: readonly string[]
  readonly props: readonly string[]
  readonly cautions: readonly string[]
  readonly lines: readonly { readonly text: string; readonly picture: string | null }[]
}

const shortWords = 60

/** "Stay for 3 breaths." stands best under the picture it belongs to; a line of its own would leave a hole beside it. */
function gathered(lines: HandoutExercise['lines']): HandoutExercise['lines'] {
  const kept: { text: string; picture: string | null }[] = []
  for (const line of lines) {
    const before = kept.at(-1)
    if (before?.picture && !line.picture && line.text.length <= shortWords) before.text += `\n${line.text}`
    else kept.push({ ...line })
  }
  return kept
}

/** What goes on the paper: each line to follow with the last picture its steps have. */
export function handoutExercises(
  { article }: Published,
  pictures: Readonly<Record<string, string>>,
): HandoutExercise[] {
  return layOut(article).flatMap((part) => {
    const exercise = part.kind === 'exercise' ? article.exercises[part.exercise] : undefined
    if (part.kind !== 'exercise' || !exercise) return []
    const drawn = (steps: readonly number[]) =>
      [...steps].reverse().flatMap((step) => pictures[`${part.exercise}.${step}`] ?? [])[0] ?? null
    return {
      name: exercise.name ? capital(exercise.name) : `Exercise ${part.exercise + 1}`,
      dose: doseWords('en', exercise.dose),
      props: exercise.props,
      cautions: exercise.cautions,
      lines: gathered(part.lines.map(({ text, steps }) => ({ text, picture: drawn(steps) }))),
    }
  })
}

/** The handout as a page made for printing: one or two sheets, a picture a line, the dose in a box, a QR code. */
export function handoutPage(
  published: Published,
  pictures: Readonly<Record<string, string>>,
  manifest: Manifest,
): string {
  const { entry, addresses, publication } = published
  const words = readingWords.en
  return htmlDocument(
    // Paper is white at night, too: its figures keep the colours of the day.
    <html lang="en" data-theme="light">
      <head>
        <meta charset="utf-8" />
        <title>{entry.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={addresses.page} />
        {filesOf(manifest, ['handout']).styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body class="handout">
        <header>
          <div>
            <h1>{entry.title}</h1>
            <p>{publication.title}</p>
          </div>
          <figure>
            <div dangerouslySetInnerHTML={{ __html: qrSvg(addresses.page, 'The address of this page') }} />
            <figcaption>Scan to be led through it</figcaption>
          </figure>
        </header>
        <main>
          {handoutExercises(published, pictures).map((exercise) => (
            <section key={exercise.name}>
              <h2>{exercise.name}</h2>
              <dl>
                <div>
                  <dt>{words.howMuch}</dt>
                  <dd>{exercise.dose.length > 0 ? capital(exercise.dose.join(', ')) : words.dose.unsaid}</dd>
                </div>
                {exercise.props.length > 0 && (
                  <div>
                    <dt>{words.youNeed}</dt>
                    <dd>{capital(exercise.props.join(', '))}</dd>
                  </div>
                )}
              </dl>
              <ol>
                {exercise.lines.map((line, index) => (
                  <li key={index} class={line.picture ? 'drawn' : ''}>
                    {line.picture && <Picture svg={line.picture} class="handout-figure" />}
                    {line.text.split('\n').map((text) => (
                      <p key={text}>{text}</p>
                    ))}
                  </li>
                ))}
              </ol>
              {exercise.cautions.length > 0 && (
                <aside>
                  <h3>{words.takeCare}</h3>
                  {exercise.cautions.map((caution) => (
                    <p key={caution}>{caution}</p>
                  ))}
                </aside>
              )}
            </section>
          ))}
        </main>
        <footer>
          <p>{screeningEnglish.stopOnPaper}</p>
          <p>{addresses.page}</p>
        </footer>
      </body>
    </html>,
  )
}
