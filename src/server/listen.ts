import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setImmediate as oneTurn, setTimeout as wait } from 'node:timers/promises'
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
        close: (graceMilliseconds = 10_000) => closeServer(server as Server, answers, graceMilliseconds),
      })
    })
    const answers = followAnswers(server as Server)
    // Longer than proxies keep theirs (60 s, as a rule): else one would send on a connection that we are closing.
    ;(server as Server).keepAliveTimeout = 65_000
    server.on('error', (error: NodeJS.ErrnoException) => reject(explain(error, options.port)))
  })
}

const turnMilliseconds = 100
const quietTurns = 3
const freshMilliseconds = 300

/** Follows who has come and which answers are under way, so that a stop cuts nobody whose request was sent. */
function followAnswers(server: Server) {
  const open = new Set<ServerResponse>()
  /** Connections that have not asked for anything yet, and since when. */
  const silent = new Map<Socket, number>()
  let [arrivals, stopping] = [0, false]
  server.on('connection', (socket: Socket) => {
    arrivals++
    silent.set(socket, performance.now())
    socket.once('close', () => silent.delete(socket))
  })
  server.prependListener('request', ({ socket }, answer: ServerResponse) => {
    arrivals++
    silent.delete(socket)
    open.add(answer)
    answer.once('close', () => open.delete(answer))
    if (stopping) answer.shouldKeepAlive = false
  })
  return {
    stop: () => {
      stopping = true
      for (const answer of open) answer.shouldKeepAlive = false
    },
    arrivals: () => arrivals,
    /** Whether closing now would cut an answer or a question. */
    wouldCut: () => {
      const now = performance.now()
      return (
        // Written but not yet handed over: Node would take its connection for idle.
        [...open].some((answer) => answer.writableEnded && !answer.writableFinished) ||
        // Just come in, so its request is on its way.
        [...silent.values()].some((since) => now - since < freshMilliseconds)
      )
    },
  }
}

/** Waits until the house has kept up with the clock for a moment: then what clients had begun to send is here. */
async function keepUpWithTheClock(end: number): Promise<void> {
  for (let quiet = 0; quiet < quietTurns && performance.now() < end; ) {
    const begun = performance.now()
    await wait(turnMilliseconds)
    quiet = performance.now() - begun < turnMilliseconds * 1.5 ? quiet + 1 : 0
  }
}

/**
 * Closing the door resets whoever stands before it, and Node lets in only one connection in a turn of its loop; where
 * the turns are long, as with PGlite, many are still waiting when the clock is kept. So the house goes on until a whole
 * turn brought nobody, which shows that nobody waited, and closes in that turn.
 */
async function closeServer(
  server: Server,
  answers: ReturnType<typeof followAnswers>,
  graceMilliseconds: number,
): Promise<void> {
  const end = performance.now() + graceMilliseconds
  const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
  answers.stop()
  await keepUpWithTheClock(end)
  for (let before = -1; performance.now() < end; ) {
    if (answers.arrivals() === before && !answers.wouldCut()) break
    if (answers.wouldCut()) await wait(5)
    before = answers.arrivals()
    await oneTurn()
  }
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearTimeout(cut)
}
