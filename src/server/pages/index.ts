/**
 * Server-rendered pages. `createPages(manifest)` gives one function a page; each returns a whole HTML document with
 * nothing inline, so it passes a strict content security policy. A new page is a line in app-pages.tsx; one that needs no
 * script is a `Page` in its own file and a line here.
 */
import { type AppPage, appPages } from './app-pages.tsx'
import { articlePage } from './article.tsx'
import type { Manifest } from './assets.ts'
import type { Page, PageContext } from './context.ts'
import { homePage } from './home.tsx'
import { aboutPage, errorPage, notFoundPage, offlinePage } from './plain-pages.tsx'
import { renderPage } from './render.tsx'

export { appPages } from './app-pages.tsx'
export { filesOf, hasEntry, type Manifest } from './assets.ts'
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
  const inBrowser = (Object.keys(appPages) as AppPage[]).map((name) => [name, plain(appPages[name])] as const)
  return {
    ...(Object.fromEntries(inBrowser) as Record<AppPage, ReturnType<typeof plain>>),
    home: bind(homePage),
    article: bind(articlePage),
    about: plain(aboutPage),
    notFound: plain(notFoundPage),
    error: plain(errorPage),
    offline: plain(offlinePage),
  }
}
