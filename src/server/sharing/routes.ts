import { type Context, Hono } from 'hono'
import { mp3BytesPerSecond } from '../../audio/index.ts'
import {
  articlesTitled,
  findArticle,
  findPublication,
  listRecordings,
  newestArticles,
  seriesOf,
} from '../../store/index.ts'
import type { House } from '../house.ts'
import { namedNeighbours, withAddresses } from '../named-neighbours.ts'
import { createPages, renderPage, type Series } from '../pages/index.ts'
import { answerWithRecording } from '../recording-answer.ts'
import { requestOrigin } from '../request.ts'
import { allowFraming } from '../security-headers.ts'
import { createRecordings } from '../session-recordings.ts'
import { signInPage } from '../sign-in/page.tsx'
import { pageContext, readManifest } from '../site.ts'
import { atomFeed } from './atom.ts'
import { calendarFile, statedTimesAWeek } from './calendar.ts'
import { cardPng } from './card-png.ts'
import { scriptOfEntry } from './document.ts'
import { embedPage } from './embed.tsx'
import { handoutPage } from './handout.tsx'
import { handoutPdf } from './handout-pdf.ts'
import { sharingHead } from './head.ts'
import { embedHeight, embedWidth, oembed } from './oembed.ts'
import { cardSvg, figureSvg, stepPictures } from './pictures.ts'
import { podcastFeed } from './podcast.ts'
import { type Published, playedFrom, publishedOf, usualSession } from './published.ts'
import { seriesPlace } from './series-place.ts'

const feedLength = 50
const hour = 'public, max-age=3600'
const minute = 'public, max-age=60'

/** A sound file's size before it was made: players want one, and take it for a hint. */
const roughBytes = (published: Published) =>
  Math.round((usualSession(published)?.seconds ?? 0) * mp3BytesPerSecond)

/** What is published, everywhere readers are: page, card, paper, calendar, feeds, frames. */
export function sharingRoutes(house: House, webFolder: string): Hono {
  const manifest = readManifest(webFolder)
  const pages = createPages(manifest)
  const app = new Hono()
  const recordingOf = createRecordings()
  const originOf = (context: Context) => requestOrigin(context, house.origin)

  async function publishedAt(
    context: Context,
    publicationSlug: string,
    slug: string,
  ): Promise<Published | null> {
    const publication = await findPublication(house.store.read, publicationSlug)
    const entry = publication && (await findArticle(house.store.read, publication.id, slug))
    if (!publication || !entry) return null
    const recordedCues = await listRecordings(house.store.read, publication.id, entry.id)
    return publishedOf(publication, entry, originOf(context), recordedCues)
  }

  /** Answers for the article in the path, or lets the request go on to "not found". */
  const forArticle =
    (answer: (published: Published, context: Context) => Response | Promise<Response>) =>
    async (context: Context, next: () => Promise<void>): Promise<Response | undefined> => {
      const { publication = '', slug = '' } = context.req.param() as Record<string, string>
      const published = await publishedAt(context, publication, slug)
      if (published) return answer(published, context)
      await next()
      return undefined
    }

  /** Its place in its series; where it is in none, the neighbours that its own last lines name. */
  async function seriesOfArticle({ article, entry, publication }: Published): Promise<Series | null> {
    if (entry.series !== null) {
      const inOrder = await seriesOf(house.store.read, publication.id, entry.series)
      return seriesPlace(inOrder, entry, publication)
    }
    const named = namedNeighbours(article)
    if (!named) return null
    const titles = [named.previous, named.next].flatMap((each) => (each ? [each.title] : []))
    const found = await articlesTitled(house.store.read, publication.id, titles)
    return withAddresses(
      named,
      found.map(({ slug, title }) => ({ title, address: `/p/${publication.slug}/${slug}` })),
    )
  }

  async function newest(context: Context) {
    const publication = await findPublication(house.store.read, context.req.param('publication') ?? '')
    if (!publication) return null
    const entries = await newestArticles(house.store.read, publication.id, feedLength)
    const articles = entries.map((entry) => publishedOf(publication, entry, originOf(context)))
    return { publication, articles }
  }

  app.get('/p/:publication/feed.atom', async (context, next) => {
    const found = await newest(context)
    if (!found) return next()
    context.header('Cache-Control', minute)
    const body = atomFeed(found.publication, found.articles, originOf(context))
    return context.body(body, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' })
  })
  app.get('/p/:publication/podcast.xml', async (context, next) => {
    const found = await newest(context)
    if (!found) return next()
    context.header('Cache-Control', minute)
    const body = podcastFeed(found.publication, found.articles, originOf(context), roughBytes)
    return context.body(body, 200, { 'Content-Type': 'application/rss+xml; charset=utf-8' })
  })
  app.get(
    '/p/:publication/:slug',
    forArticle(async (published, context) => {
      const { article, addresses } = published
      const series = await seriesOfArticle(published)
      const address = new URL(addresses.page).pathname
      const model = {
        address,
        article,
        pictures: stepPictures(article, 'page'),
        printAddress: `${address}/print`,
        audioAddress: `${address}/session.mp3`,
        published: playedFrom(published),
        series,
      }
      const shown = { ...pageContext(context), origin: originOf(context) }
      const html = pages.article(
        { ...model, byline: { name: published.publication.title, href: null } },
        shown,
      )
      return context.html(html.replace('</head>', () => `${sharingHead(published)}</head>`))
    }),
  )
  for (const [name, draw] of [
    ['card', cardSvg],
    ['figure', figureSvg],
  ] as const) {
    app.get(
      `/p/:publication/:slug/${name}.svg`,
      forArticle((published, context) => {
        context.header('Cache-Control', hour)
        context.header('Cross-Origin-Resource-Policy', 'cross-origin')
        // A picture brings its own style sheet; nothing else in it may do anything.
        context.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        return context.body(draw(published), 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' })
      }),
    )
  }
  app.get(
    '/p/:publication/:slug/card.png',
    forArticle((published, context) => {
      context.header('Cache-Control', hour)
      context.header('Cross-Origin-Resource-Policy', 'cross-origin')
      return context.body(cardPng(cardSvg(published)), 200, { 'Content-Type': 'image/png' })
    }),
  )
  app.get(
    '/p/:publication/:slug/print',
    forArticle((published, context) =>
      context.html(handoutPage(published, stepPictures(published.article, 'page'), manifest)),
    ),
  )
  app.get(
    '/p/:publication/:slug/handout.pdf',
    forArticle(async (published, context) => {
      context.header('Cache-Control', hour)
      const name = `inline; filename="${published.entry.slug}.pdf"`
      const headers = { 'Content-Type': 'application/pdf', 'Content-Disposition': name }
      return context.body(await handoutPdf(published, stepPictures(published.article, 'fixed')), 200, headers)
    }),
  )
  app.get(
    '/p/:publication/:slug/session.mp3',
    forArticle(({ entry, article, addresses }, context) => {
      const { title, version } = entry
      const { exercises } = article
      return answerWithRecording(context, recordingOf, {
        key: `${addresses.page} ${version}`,
        title,
        exercises,
      })
    }),
  )
  app.get(
    '/p/:publication/:slug/plan.ics',
    forArticle((published, context) => {
      const asked = (name: string, form: RegExp, usual: string) => {
        const value = context.req.query(name) ?? usual
        return form.test(value) ? value : usual
      }
      const choice = {
        from: asked(
          'from',
          /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
          new Date(house.clock()).toISOString().slice(0, 10),
        ),
        at: asked('at', /^(?:[01]\d|2[0-3]):[0-5]\d$/, '07:30'),
        timesAWeek: Number(asked('times', /^[1-7]$/, String(statedTimesAWeek(published)))),
        weeks: Number(asked('weeks', /^(?:[1-9]|[1-4]\d|5[0-2])$/, '6')),
      }
      const body = calendarFile(published, choice, house.clock())
      const name = `attachment; filename="${published.entry.slug}.ics"`
      return context.body(body, 200, {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': name,
      })
    }),
  )
  app.get(
    '/embed/:publication/:slug',
    forArticle((published, context) => {
      allowFraming(context)
      context.header('Cache-Control', minute)
      return context.html(embedPage(published, manifest, pageContext(context).language))
    }),
  )
  app.get('/oembed', async (context, next) => {
    const asked = context.req.query('url') ?? ''
    const path =
      URL.canParse(asked) && new URL(asked).origin === originOf(context) ? new URL(asked).pathname : ''
    const match = /^\/(?:p|embed)\/([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(path)
    const published = match?.[1] && match[2] ? await publishedAt(context, match[1], match[2]) : null
    if (!published) return next()
    context.header('Access-Control-Allow-Origin', '*')
    if ((context.req.query('format') ?? 'json') !== 'json')
      return context.text('Only JSON is offered.\n', 501)
    const most = (name: string, usual: number) => {
      const value = Number(context.req.query(name) ?? usual)
      return Number.isInteger(value) && value > 0 ? value : usual
    }
    const size = { width: most('maxwidth', embedWidth), height: most('maxheight', embedHeight) }
    return context.json(oembed(published, originOf(context), size))
  })
  app.get('/sign-in', (context) => {
    context.header('Cache-Control', 'no-store')
    return context.html(renderPage(signInPage, null, pageContext(context), manifest))
  })
  app.get('/uncoil-session.js', (context, next) => {
    const script = scriptOfEntry(manifest, webFolder, 'element')
    if (script === null) return next()
    const headers = {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': hour,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    }
    return context.body(script, 200, headers)
  })
  return app
}
