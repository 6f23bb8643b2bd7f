import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { chooseCamera, drawFigure, rolledDown, toSvg } from '../drawing/index.ts'
import { type Article, read } from '../language/index.ts'
import { planSession, sessionSeconds } from '../session/index.ts'
import { chooseLanguage, languages } from '../words/index.ts'
import type { Library, LibraryArticle } from './library.ts'
import { namedNeighbours, withAddresses } from './named-neighbours.ts'
import { openingWords } from './opening-words.ts'
import {
  appPages,
  createPages,
  hasEntry,
  type LibraryEntry,
  type Manifest,
  type PageContext,
  type Series,
} from './pages/index.ts'
import { answerWithRecording } from './recording-answer.ts'
import { createRecordings } from './session-recordings.ts'
import { drawSteps, type StepPictures } from './step-pictures.ts'

/** The list of the browser's built files; empty before `npm run build`. */
export function readManifest(webFolder: string): Manifest {
  const path = join(webFolder, '.vite', 'manifest.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

/** The language to answer in: the person's choice (a cookie), else what the browser asks for. */
export function pageContext(context: Context): PageContext {
  const chosen = getCookie(context, 'uncoil-language')
  const asked = (context.req.header('Accept-Language') ?? '').split(',').map((tag) => tag.split(';')[0] ?? '')
  const url = new URL(context.req.url)
  context.header('Vary', 'Accept-Language, Cookie', { append: true })
  return {
    language: languages.find((language) => language === chosen) ?? chooseLanguage(asked),
    path: url.pathname,
    origin: url.origin,
  }
}

/** The neighbours of an article in its series; where it is in none, those that it names itself. */
function seriesOf(library: Library, { series, slug }: LibraryArticle, article: Article): Series | null {
  if (series === null) {
    const named = namedNeighbours(article)
    const known = library.articles.map((mate) => ({ title: mate.title, address: `/a/${mate.slug}` }))
    return named && withAddresses(named, known)
  }
  const mates = library.articles.filter((article) => article.series === series)
  const at = mates.findIndex((article) => article.slug === slug)
  const linkTo = (mate: LibraryArticle | undefined) =>
    mate ? { address: `/a/${mate.slug}`, title: mate.title } : null
  return { name: series, previous: linkTo(mates[at - 1]), next: linkTo(mates[at + 1]) }
}

/** The figure of the first page: rolled down, at a wall. */
function heroSvg(): string {
  const pose = rolledDown()
  const wall = { kind: 'wall', position: [-0.3, 0, 0], turnDegrees: 0, size: [0.02, 2.2, 3] } as const
  const camera = chooseCamera([pose], [wall])
  return toSvg(drawFigure(pose, { camera, props: [wall] }), { title: 'A person folded forward at a wall' })
}

/** The site's pages for readers: home, library articles, and the pages that live in the browser. */
export function siteRoutes(library: Library, webFolder: string): Hono {
  const manifest = readManifest(webFolder)
  const pages = createPages(manifest)
  const hero = heroSvg()
  const known = new Map<LibraryArticle, Article>()
  const readOnce = (entry: LibraryArticle): Article => {
    const article = known.get(entry) ?? read(entry.text)
    known.set(entry, article)
    return article
  }
  const drawn = new Map<LibraryArticle, StepPictures>()
  const drawOnce = (entry: LibraryArticle): StepPictures => {
    const pictures = drawn.get(entry) ?? drawSteps(readOnce(entry))
    drawn.set(entry, pictures)
    return pictures
  }
  // The list's pictures take some seconds in all, so they are drawn one by one between answers and shown when ready.
  const drawNext = () => {
    const entry = library.articles.find((candidate) => !drawn.has(candidate))
    if (!entry) return
    drawOnce(entry)
    setTimeout(drawNext, 50).unref()
  }
  let drawing = false
  const libraryEntry = (entry: LibraryArticle): LibraryEntry => {
    const article = readOnce(entry)
    return {
      slug: entry.slug,
      title: entry.title,
      series: entry.series,
      summary: entry.summary || openingWords(article, 160),
      seconds: article.exercises.length > 0 ? sessionSeconds(planSession(article.exercises)) : null,
      props: [...new Set(article.exercises.flatMap(({ props }) => props))],
      picture: drawn.get(entry)?.telling ?? null,
    }
  }

  const app = new Hono()
  app.get('/', (context) => {
    const model = { entries: library.articles.map(libraryEntry), hero }
    if (!drawing) setTimeout(drawNext, 200).unref()
    drawing = true
    return context.html(pages.home(model, pageContext(context)))
  })
  app.get('/a/:slug', (context) => {
    const entry = library.find(context.req.param('slug'))
    if (!entry) return context.notFound()
    const article = { ...readOnce(entry), title: entry.title }
    const address = `/a/${entry.slug}`
    const pictures = drawOnce(entry).steps
    const model = {
      address,
      article,
      pictures,
      audioAddress: `${address}/session.mp3`,
      claims: entry.claims ?? [],
      series: seriesOf(library, entry, article),
    }
    return context.html(pages.article(model, pageContext(context)))
  })
  const recordingOf = createRecordings()
  app.get('/a/:slug/session.mp3', (context) => {
    const entry = library.find(context.req.param('slug'))
    if (!entry) return context.notFound()
    const { exercises } = readOnce(entry)
    return answerWithRecording(context, recordingOf, { key: entry.slug, title: entry.title, exercises })
  })
  app.get('/about', (context) => context.html(pages.about(pageContext(context))))
  app.get('/offline', (context) => context.html(pages.offline(pageContext(context))))
  for (const name of Object.keys(appPages) as (keyof typeof appPages)[]) {
    if (hasEntry(manifest, name)) {
      app.get(`/${name}`, (context) => context.html(pages[name](pageContext(context))))
    }
  }
  app.notFound((context) => context.html(pages.notFound(pageContext(context)), 404))
  return app
}
