import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

/** A server that is listening. `close` lets answers under way finish, then cuts what is left after the grace time. */
export type Listening = {
  readonly address: string
  readonly port: number
  close(graceMilliseconds?: number): Promise<void>
}

/** The address is in use, or not allowed. The message tells what to do about it. */
export class CannotListen extends Error {}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new CannotListen(
      `Port ${port} is taken by another program. Choose another with --port ${port + 1}.`,
    )
  }
  if (error.code === 'EACCES') {
    return new CannotListen(
      `Port ${port} may not be opened without more rights. Choose one above 1023 with --port.`,
    )
  }
  return error
}

/** Opens a socket for the app. Port 0 takes any free one. */
export function listen(
  app: Hono,
  options: { readonly port: number; readonly host: string },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: options.port, hostname: options.host }, (details) => {
      const shownHost = ['0.0.0.0', '::', '127.0.0.1'].includes(options.host) ? 'localhost' : options.host
      resolve({
        address: `http://${shownHost}:${details.port}`,
        port: details.port,
        close: (graceMilliseconds = 10_000) => closeServer(server as Server, graceMilliseconds),
      })
    })
    server.on('error', (error: NodeJS.ErrnoException) => reject(explain(error, options.port)))
  })
}

// A connection whose request has been sent but not yet read looks idle: closing at once would cut it.
const readingMilliseconds = 300

function closeServer(server: Server, graceMilliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
    setTimeout(() => {
      // Browsers keep answered connections open for the next request, which will not come.
      const idle = setInterval(() => server.closeIdleConnections(), 100)
      server.close(() => {
        clearInterval(idle)
        clearTimeout(cut)
        resolve()
      })
    }, readingMilliseconds)
  })
}
