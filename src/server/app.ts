import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { routePath } from 'hono/route'
import { isUnreachable } from '../store/index.ts'
import { mountApi, sendRefusal } from './api/mount.ts'
import { openApiDocument } from './api/openapi.ts'
import { Refusal } from './api/refusal.ts'
import { routes } from './api/routes/index.ts'
import type { House } from './house.ts'
import type { Library } from './library.ts'
import { createPages } from './pages/index.ts'
import { securityHeaders } from './security-headers.ts'
import { sharingRoutes } from './sharing/routes.ts'
import { pageContext, readManifest, siteRoutes } from './site.ts'
import { staticFiles } from './static-files.ts'

/** What an app is made of. */
export type Parts = {
  readonly house: House
  readonly library: Library
  /** Folder of the built browser app (dist/web). */
  readonly webFolder: string
  /** Of this release, for the API's description. */
  readonly version: string
}

/** The whole HTTP side, without a socket: `app.request('/')` answers in tests. */
export function createApp({ house, library, webFolder, version }: Parts): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    const start = performance.now()
    await next()
    // The route's pattern, not the path: a log must not tell who read what.
    const [route, method, status] = [routePath(context), context.req.method, context.res.status]
    const milliseconds = performance.now() - start
    house.metrics.answered(route, method, status, milliseconds / 1000)
    house.log('answered', { route, method, status, milliseconds: Math.round(milliseconds * 10) / 10 })
  })
  app.use(securityHeaders)
  // No address of ours has a null character, and PostgreSQL refuses to be asked about one.
  app.use(async (context, next) => {
    if (!/%00/.test(context.req.url)) return next()
    return context.req.path.startsWith('/api/')
      ? sendRefusal(context, new Refusal('not-found'))
      : context.notFound()
  })
  app.use(compress()) // pages; the built files come compressed already
  app.get('/healthz', (context) => context.text('ok\n'))
  app.get('/metrics', async (context) => {
    const { registry } = house.metrics
    return context.body(await registry.metrics(), 200, { 'Content-Type': registry.contentType })
  })
  app.get('/readyz', async (context) => {
    const ready = await house.store.ready()
    return ready ? context.text('ready\n') : context.text('not ready\n', 503)
  })
  const description = openApiDocument(routes, version)
  app.get('/api/v1/openapi.json', (context) => {
    context.header('Access-Control-Allow-Origin', '*')
    return context.json(description)
  })
  app.route('/api/v1', mountApi(house, routes))
  app.all('/api/*', (context) => sendRefusal(context, new Refusal('not-found')))
  app.use(staticFiles(webFolder))
  app.route('/', sharingRoutes(house, webFolder))
  const site = siteRoutes(library, webFolder)
  app.route('/', site)
  const pages = createPages(readManifest(webFolder))
  app.onError((error, context) => {
    house.log('error', { route: routePath(context), name: error.name, message: error.message })
    const isAway = isUnreachable(error)
    if (isAway) context.header('Retry-After', '2')
    context.header('Cache-Control', 'no-store')
    return context.html(pages.error(pageContext(context)), isAway ? 503 : 500)
  })
  app.notFound((context) => site.fetch(context.req.raw))
  return app
}
