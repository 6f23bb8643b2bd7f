import type { ComponentChildren } from 'preact'
import { type Language, siteWords } from '../../words/index.ts'
import type { Page, PageContext } from './context.ts'
import { Signs } from './signs.tsx'

export type AppPage = keyof (typeof siteWords)['en']['app']

/**
 * A page that lives in the browser: the server sends its frame, title and a place to fill. The browser entry of the
 * same name (src/web/entries) fills `#app`. What comes `below` stands there without JavaScript, too.
 */
function appPage(name: AppPage, below?: (language: Language) => ComponentChildren): Page<null> {
  const wordsOf = (context: PageContext) => siteWords[context.language].app[name]
  return {
    entries: [name],
    title: (_model, context) => `${wordsOf(context).title} · Uncoil`,
    description: (_model, context) => wordsOf(context).lead,
    content: ({ context }) => (
      <div class="column app-page">
        <header class="page-title">
          <h1>{wordsOf(context).title}</h1>
          <p class="lead">{wordsOf(context).lead}</p>
        </header>
        <div id="app" data-app={name} />
        <noscript>
          <p class="note">{siteWords[context.language].needsScript}</p>
        </noscript>
        {below?.(context.language)}
      </div>
    ),
  }
}

/** Every page of this kind by its address: a line here, words and a browser entry make one more. */
export const appPages = {
  try: appPage('try'),
  plan: appPage('plan'),
  settings: appPage('settings'),
  check: appPage('check', (language) => <Signs language={language} />),
  map: appPage('map'),
  tilt: appPage('tilt'),
  progress: appPage('progress'),
  diary: appPage('diary'),
  report: appPage('report'),
  write: appPage('write'),
  inbox: appPage('inbox'),
} as const satisfies Readonly<Record<AppPage, Page<null>>>
