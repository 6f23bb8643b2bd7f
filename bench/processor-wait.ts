import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'

/** Milliseconds since a thread began: working, and ready to work while others had the processor. */
type Times = { readonly worked: number; readonly waited: number }
type Sample = Times & { readonly before: number; readonly after: number }

/** What Linux tells of a process's first thread, which is the one that a page runs in; null where nobody tells. */
function timesOf(processId: number): Times | null {
  try {
    const text = readFileSync(`/proc/${processId}/task/${processId}/schedstat`, 'utf8')
    const [worked, waited] = text.split(' ').map((nanoseconds) => Number(nanoseconds) / 1e6)
    return worked === undefined || waited === undefined ? null : { worked, waited }
  } catch {
    return null
  }
}

export type ProcessorWatch = {
  /** How much of a stretch of time (as `Date.now()` tells it) was spent waiting, at least. 0 where nobody tells. */
  readonly waited: (from: number, to: number) => number
  readonly stop: () => void
}

/**
 * Watches how long a browser's busiest page waits for a processor that others on the machine use, so that a task which
 * was held up is told from one that works long. Only Linux tells.
 */
export async function watchProcessor(browser: Browser): Promise<ProcessorWatch> {
  const devtools = await browser.newBrowserCDPSession()
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
  await devtools.detach()
  const pages = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => ({ id, samples: [] as Sample[] }))
  const timer = setInterval(() => {
    for (const { id, samples } of pages) {
      const before = Date.now()
      const times = timesOf(id)
      if (times) samples.push({ ...times, before, after: Date.now() })
    }
  }, 5)
  const busy = ({ samples }: (typeof pages)[number]) =>
    (samples.at(-1)?.worked ?? 0) - (samples[0]?.worked ?? 0)
  return {
    waited: (from, to) => {
      const [busiest] = pages.toSorted((a, b) => busy(b) - busy(a))
      const first = busiest?.samples.find(({ before }) => before >= from)
      const last = busiest?.samples.findLast(({ after }) => after <= to)
      return first && last ? Math.max(0, last.waited - first.waited) : 0
    },
    stop: () => clearInterval(timer),
  }
}
