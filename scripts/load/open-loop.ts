import { Agent, type IncomingMessage, request } from 'node:http'

/** One kind of request in the mixture. */
export type Traffic = {
  readonly name: string
  /** How often, against the others. */
  readonly weight: number
  readonly make: () => {
    readonly method: string
    readonly path: string
    readonly headers?: Record<string, string>
    readonly body?: string
  }
}

/** A request that was not answered as it should be: no answer at all, or a status from 400 on. */
export type Failure = { readonly name: string; readonly reason: string }

export type LoadReport = {
  readonly sent: number
  readonly seconds: number
  readonly statuses: Readonly<Record<string, number>>
  /** Milliseconds from when a request was *due*, so that a server that stalls can't hide who had to wait. */
  readonly percentiles: Readonly<Record<string, readonly number[]>>
  /** Each request's time, in no order. */
  readonly milliseconds: readonly number[]
  readonly failures: readonly Failure[]
}

export const percents = [50, 90, 99, 99.9, 100] as const

export function percentilesOf(milliseconds: readonly number[]): number[] {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  return percents.map((percent) => sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0)
}

/** Sends so many requests a second whether or not the earlier ones were answered, as the world does. */
export async function openLoop(
  address: string,
  mixture: readonly Traffic[],
  perSecond: number,
  seconds: number,
  random: () => number,
): Promise<LoadReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const whole = mixture.reduce((sum, { weight }) => sum + weight, 0)
  const pick = () => {
    let left = random() * whole
    for (const one of mixture) {
      left -= one.weight
      if (left < 0) return one
    }
    return mixture[0]!
  }
  const times = new Map<string, number[]>()
  const statuses: Record<string, number> = {}
  const failures: Failure[] = []
  const count = Math.round(perSecond * seconds)
  const begun = performance.now()
  const one = (due: number) =>
    new Promise<void>((resolve) => {
      const { name, make } = pick()
      const { method, path, headers = {}, body } = make()
      const done = (status: string, reason?: string) => {
        if (reason !== undefined) failures.push({ name, reason })
        statuses[status] = (statuses[status] ?? 0) + 1
        const known = times.get(name)
        if (known) known.push(performance.now() - due)
        else times.set(name, [performance.now() - due])
        resolve()
      }
      const sent = request(
        `${address}${path}`,
        { method, headers, agent, timeout: 30_000 },
        (answer: IncomingMessage) => {
          const status = String(answer.statusCode)
          if (Number(status) < 400) {
            answer.resume()
            answer.once('end', () => done(status))
          } else {
            let said = ''
            answer.on('data', (part: Buffer) => {
              if (said.length < 300) said += part
            })
            answer.once('end', () => done(status, `${status} ${said.slice(0, 300)}`))
          }
          answer.once('error', (error) => done('cut', `cut in its answer: ${error.message}`))
        },
      )
      sent.once('timeout', () => sent.destroy(new Error('timeout')))
      sent.once('error', (error) => {
        const { code = error.message } = error as NodeJS.ErrnoException
        const kept = sent.reusedSocket ? 'a connection used before' : 'a new connection'
        done(
          code,
          `${code}: ${error.message}, on ${kept}, ${Math.round(performance.now() - due)} ms after it was due`,
        )
      })
      sent.end(body)
    })
  const all: Promise<void>[] = []
  while (all.length < count) {
    const dueNow = Math.min(count, Math.floor(((performance.now() - begun) / 1000) * perSecond) + 1)
    while (all.length < dueNow) all.push(one(begun + (all.length / perSecond) * 1000))
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  await Promise.all(all)
  agent.destroy()
  const percentiles = Object.fromEntries([...times].map(([name, each]) => [name, percentilesOf(each)]))
  const milliseconds = [...times.values()].flat()
  percentiles['all'] = percentilesOf(milliseconds)
  const took = (performance.now() - begun) / 1000
  return { sent: count, seconds: took, statuses, percentiles, milliseconds, failures }
}
