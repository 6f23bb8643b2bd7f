import type { Server, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
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
    server.on('error', (error: NodeJS.ErrnoException) => reject(explain(error, options.port)))
  })
}

const turnMilliseconds = 100
const quietTurns = 3
const longestTurns = 30

/**
 * A connection whose request has been sent but not yet read looks idle, and closing would cut it. So the house goes on
 * listening until it has kept up with the clock for a moment, which shows that it has read what there was.
 */
async function readWhatWasSent(): Promise<void> {
  let quiet = 0
  for (let turn = 0; turn < longestTurns && quiet < quietTurns; turn++) {
    const begun = performance.now()
    await wait(turnMilliseconds)
    quiet = performance.now() - begun < turnMilliseconds * 1.5 ? quiet + 1 : 0
  }
}

/** Follows which answers are under way, so that a stop can tell their connections not to wait for more. */
function followAnswers(server: Server) {
  const open = new Set<ServerResponse>()
  let stopping = false
  server.prependListener('request', (_request, answer: ServerResponse) => {
    open.add(answer)
    answer.once('close', () => open.delete(answer))
    if (stopping) answer.shouldKeepAlive = false
  })
  return {
    stop: () => {
      stopping = true
      for (const answer of open) answer.shouldKeepAlive = false
    },
    /** Whether an answer is written but not yet handed over: Node would take its connection for idle and cut it. */
    isHandingOver: () => [...open].some((answer) => answer.writableEnded && !answer.writableFinished),
  }
}

async function closeServer(
  server: Server,
  answers: ReturnType<typeof followAnswers>,
  graceMilliseconds: number,
): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
  answers.stop()
  await readWhatWasSent()
  for (let turn = 0; turn < longestTurns && answers.isHandingOver(); turn++) await wait(10)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearTimeout(cut)
}
