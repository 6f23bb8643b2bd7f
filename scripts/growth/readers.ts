import { setTimeout as wait } from 'node:timers/promises'
import { anotherVisitor, type SentCheckIn, someCheckIn } from '../house/teacher.ts'
import { percentilesOf } from '../load/open-loop.ts'

/** How the readers of one spell fared. */
export type Spell = {
  readonly requests: number
  /** What the first try failed with, and how often: a status, or that no answer came. */
  readonly failedFirst: Readonly<Record<string, number>>
  /** The most tries that one request took until it was answered. */
  readonly mostTries: number
  /** Milliseconds from the first try to the answer, at percentiles 50, 90, 99, 99.9 and 100. */
  readonly milliseconds: readonly number[]
  /** Requests that no try brought through, each a sentence. */
  readonly unhealed: readonly string[]
}

/** Waits between tries, as a person who taps again would make them. */
const waitsMilliseconds = [500, 1000, 2000, 4000, 8000, 8000]
const patienceMilliseconds = 12_000

type Asked = { readonly path: string; readonly body?: string; readonly headers?: Record<string, string> }

/**
 * Readers of several houses that share a database: so many requests a second whether or not earlier ones were answered.
 * A request that fails is tried again at the next house, as a balancer would send it.
 */
export function readersOf(houses: () => readonly string[], cookie: string, random: () => number) {
  const acknowledged = new Map<string, SentCheckIn>()
  let turn = 0
  const next = (): { asked: Asked; done: () => void } => {
    const share = random()
    if (share < 0.2) {
      const checkIn = someCheckIn()
      const path = '/api/v1/publications/test/articles/fold/check-ins'
      const headers = { 'Content-Type': 'application/json' }
      const asked = { path, body: JSON.stringify(checkIn), headers }
      return { asked, done: () => void acknowledged.set(checkIn.id, checkIn) }
    }
    const inbox = { path: '/api/v1/publications/test/articles/fold/inbox', headers: { Cookie: cookie } }
    const path =
      share < 0.65
        ? '/p/test/fold'
        : share < 0.9
          ? '/embed/test/fold'
          : '/api/v1/publications/test/articles/fold'
    return { asked: share < 0.3 ? inbox : { path }, done: () => {} }
  }
  const tryOnce = async ({ path, body, headers = {} }: Asked): Promise<string | null> => {
    const each = houses()
    const house = each[turn++ % each.length]
    try {
      const answer = await fetch(`${house}${path}`, {
        headers: { ...anotherVisitor(), ...headers },
        signal: AbortSignal.timeout(patienceMilliseconds),
        ...(body === undefined ? {} : { method: 'POST', body }),
      })
      await answer.arrayBuffer()
      return answer.ok ? null : String(answer.status)
    } catch (error) {
      return (error as Error).name === 'TimeoutError' ? 'no answer in time' : 'no connection'
    }
  }

  /** Lets readers come for as long as `meanwhile` takes. */
  const during = async (perSecond: number, meanwhile: () => Promise<void>): Promise<Spell> => {
    const [took, unhealed]: [number[], string[]] = [[], []]
    const failedFirst: Record<string, number> = {}
    let [requests, mostTries, isOver] = [0, 0, false]
    const one = async () => {
      requests++
      const { asked, done } = next()
      const begun = performance.now()
      for (let tries = 1; ; tries++) {
        const failure = await tryOnce(asked)
        mostTries = Math.max(mostTries, tries)
        if (failure === null) {
          took.push(performance.now() - begun)
          return done()
        }
        if (tries === 1) failedFirst[failure] = (failedFirst[failure] ?? 0) + 1
        const pause = waitsMilliseconds[tries - 1]
        if (pause === undefined) return void unhealed.push(`${asked.path}: ${failure} after ${tries} tries`)
        await wait(pause)
      }
    }
    const over = meanwhile().finally(() => {
      isOver = true
    })
    const begun = performance.now()
    const all: Promise<void>[] = []
    while (!isOver) {
      while (all.length < ((performance.now() - begun) / 1000) * perSecond) all.push(one())
      await wait(5)
    }
    await over
    await Promise.all(all)
    return { requests, failedFirst, mostTries, milliseconds: percentilesOf(took), unhealed }
  }
  return { during, acknowledged }
}
