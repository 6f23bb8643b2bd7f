/**
 * Server-rendered pages. `createPages(manifest)` gives one function a page; each returns a whole HTML document with
 * nothing inline, so it passes a strict content security policy. A new page is a `Page` in its own file and a line here.
 */
import {
  checkPage,
  diaryPage,
  inboxPage,
  mapPage,
  planPage,
  progressPage,
  reportPage,
  settingsPage,
  tiltPage,
  tryPage,
  writePage,
} from './app-pages.tsx'
import { articlePage } from './article.tsx'
import type { Manifest } from './assets.ts'
import type { Page, PageContext } from './context.ts'
import { homePage } from './home.tsx'
import { aboutPage, errorPage, notFoundPage, offlinePage } from './plain-pages.tsx'
import { renderPage } from './render.tsx'

export { hasEntry, type Manifest } from './assets.ts'
export type { Page, PageContext } from './context.ts'
export type { LibraryEntry } from './home.tsx'
export { renderPage } from './render.tsx'
export type { Series } from './series.tsx'

/** All pages of the site, bound to the built files that they load. */
export function createPages(manifest: Manifest) {
  const bind =
    <Model>(page: Page<Model>) =>
    (model: Model, context: PageContext): string =>
      renderPage(page, model, context, manifest)
  const plain = (page: Page<null>) => (context: PageContext) => renderPage(page, null, context, manifest)
  return {
    home: bind(homePage),
    article: bind(articlePage),
    try: plain(tryPage),
    plan: plain(planPage),
    settings: plain(settingsPage),
    about: plain(aboutPage),
    check: plain(checkPage),
    map: plain(mapPage),
    tilt: plain(tiltPage),
    progress: plain(progressPage),
    diary: plain(diaryPage),
    report: plain(reportPage),
    write: plain(writePage),
    inbox: plain(inboxPage),
    notFound: plain(notFoundPage),
    error: plain(errorPage),
    offline: plain(offlinePage),
  }
}
