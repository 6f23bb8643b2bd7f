import { Hono } from 'hono'
import type { Library } from './library.ts'
import { securityHeaders } from './security-headers.ts'
import { siteRoutes } from './site.ts'
import { staticFiles } from './static-files.ts'

/** What an app is made of. Everything that differs between a test, a laptop and a fleet is passed in. */
export type Parts = {
  readonly library: Library
  /** Folder of the built browser app (dist/web). */
  readonly webFolder: string
  /** Says whether the house can do its work: the store answers. */
  readonly ready: () => Promise<boolean>
}

/** The whole HTTP side, without a socket: `app.request('/')` answers in tests. */
export function createApp(parts: Parts): Hono {
  const app = new Hono()
  app.use(securityHeaders)
  app.get('/healthz', (context) => context.text('ok\n'))
  app.get('/readyz', async (context) => {
    const ready = await parts.ready().catch(() => false)
    return ready ? context.text('ready\n') : context.text('not ready\n', 503)
  })
  app.use(staticFiles(parts.webFolder))
  const site = siteRoutes(parts.library, parts.webFolder)
  app.route('/', site)
  app.notFound((context) => site.fetch(context.req.raw))
  return app
}
