import type { ComponentChildren } from 'preact'
import { type Language, siteWords } from '../../words/index.ts'
import type { Page, PageContext } from './context.ts'
import { Signs } from './signs.tsx'

type Name =
  | 'try'
  | 'plan'
  | 'settings'
  | 'check'
  | 'map'
  | 'tilt'
  | 'progress'
  | 'diary'
  | 'report'
  | 'write'
  | 'inbox'

/**
 * A page that lives in the browser: the server sends its frame, title and a place to fill. The browser entry of the
 * same name (src/web/entries) fills `#app`. What comes `below` stands there without JavaScript, too.
 */
function appPage(name: Name, below?: (language: Language) => ComponentChildren): Page<null> {
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

export const tryPage = appPage('try')
export const planPage = appPage('plan')
export const settingsPage = appPage('settings')
/** Filled by the rooms that own them; each needs its entry in src/web/entries before the server may offer it. */
export const checkPage = appPage('check', (language) => <Signs language={language} />)
export const mapPage = appPage('map')
export const tiltPage = appPage('tilt')
export const progressPage = appPage('progress')
export const diaryPage = appPage('diary')
export const reportPage = appPage('report')
export const writePage = appPage('write')
export const inboxPage = appPage('inbox')
