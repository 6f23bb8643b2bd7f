import { chooseCamera, drawFigure, rolledDown, toSvg } from '../../drawing/index.ts'
import { siteWords } from '../../words/index.ts'
import type { Page, PageContext } from './context.ts'
import { Picture } from './picture.tsx'

/** A page whose words are all there is. */
export const aboutPage: Page<null> = {
  entries: [],
  title: (_model, { language }) => siteWords[language].aboutTitle,
  description: (_model, { language }) => siteWords[language].aboutLead,
  content: ({ context: { language } }) => {
    const words = siteWords[language]
    const parts = ['what', 'words', 'honest', 'yours', 'not', 'letters'] as const
    return (
      <div class="column">
        <header class="page-title">
          <h1>{words.aboutTitle}</h1>
          <p class="lead">{words.aboutLead}</p>
        </header>
        {parts.map((part) => (
          <section key={part}>
            <h2>{words.aboutPage[part]}</h2>
            <p>{words.aboutPage[`${part}Text`]}</p>
            {part === 'not' && <p class="note note-warm">{words.aboutPage.unreviewed}</p>}
          </section>
        ))}
      </div>
    )
  },
}

function foldedFigure(title: string): string {
  const pose = rolledDown()
  return toSvg(drawFigure(pose, { camera: chooseCamera([pose]) }), { title })
}

type Message = 'notFound' | 'error' | 'offline'

/** A page that says what happened and leads back to the library. */
function messagePage(message: Message): Page<null> {
  const wordsOf = (context: PageContext) => siteWords[context.language]
  return {
    entries: [],
    title: (_model, context) => wordsOf(context)[`${message}Title`],
    content: ({ context }) => (
      <div class="column message">
        <Picture svg={foldedFigure(wordsOf(context)[`${message}Title`])} class="message-figure" />
        <h1>{wordsOf(context)[`${message}Title`]}</h1>
        <p class="lead">{wordsOf(context)[`${message}Text`]}</p>
        <p>
          <a class="button" href="/">
            {wordsOf(context).toLibrary}
          </a>
        </p>
      </div>
    ),
  }
}
export const notFoundPage = messagePage('notFound')
export const errorPage = messagePage('error')
/** Kept by the service worker for addresses that were never opened. */
export const offlinePage = messagePage('offline')
