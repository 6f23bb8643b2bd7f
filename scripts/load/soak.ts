import { loadavg } from 'node:os'
import { type Failure, openLoop, percentilesOf, percents, type Traffic } from './open-loop.ts'

/** What the house holds at one moment, in megabytes, as it says itself at /metrics. */
export type Held = {
  readonly resident: number
  readonly heap: number
  /** The part of the heap that outlived its first collections: here a leak would lie. */
  readonly oldSpace: number
}

const megabytes = (text: string, name: string): number => {
  const line = text.split('\n').find((one) => one.startsWith(`${name} `))
  return Number(line?.slice(name.length + 1) ?? Number.NaN) / 1e6
}

export async function heldBy(address: string): Promise<Held> {
  const text = await (await fetch(`${address}/metrics`)).text()
  return {
    resident: megabytes(text, 'process_resident_memory_bytes'),
    heap: megabytes(text, 'nodejs_heap_size_used_bytes'),
    oldSpace: megabytes(text, 'nodejs_heap_space_size_used_bytes{space="old"}'),
  }
}

/** The straight line's rise through figures that are a step apart (least squares), per step. */
export function slopeOf(figures: readonly number[]): number {
  const middle = (figures.length - 1) / 2
  const mean = figures.reduce((sum, one) => sum + one, 0) / figures.length
  let together = 0
  let spread = 0
  for (const [step, figure] of figures.entries()) {
    together += (step - middle) * (figure - mean)
    spread += (step - middle) ** 2
  }
  return spread === 0 ? 0 : together / spread
}

const shown = (each: readonly number[]) => each.map((one) => one.toFixed(0).padStart(6)).join(' ')
const told = ({ resident, heap, oldSpace }: Held) =>
  `resident ${resident.toFixed(1)}, heap ${heap.toFixed(1)}, old space ${oldSpace.toFixed(1)} MB`

/** Steady traffic for so many minutes: what the house holds after each, and every request that failed. */
export async function soak(
  address: string,
  mixture: readonly Traffic[],
  perSecond: number,
  minutes: number,
  random: () => number,
): Promise<void> {
  const held = [await heldBy(address)]
  const all: number[] = []
  const failures: Failure[] = []
  console.log(`soak: ${minutes} minutes at ${perSecond} a second; before: ${told(held[0]!)}`)
  for (let minute = 1; minute <= minutes; minute++) {
    const report = await openLoop(address, mixture, perSecond, 60, random)
    for (const one of report.milliseconds) all.push(one)
    failures.push(...report.failures)
    held.push(await heldBy(address))
    console.log(
      `${new Date().toISOString()} minute ${minute}: ${JSON.stringify(report.statuses)}, ${told(held.at(-1)!)}, load of this machine ${loadavg()[0]?.toFixed(1)}\n  all          ${shown(report.percentiles['all'] ?? [])}`,
    )
    for (const { name, reason } of report.failures) console.log(`  failed: ${name}: ${reason}`)
  }
  console.log(
    `soak ended: ${all.length} requests, ${failures.length} failed; milliseconds at ${percents.join(', ')}: ${shown(percentilesOf(all))}`,
  )
  // The first tenth warms up: code is compiled, pools and caches fill.
  const settled = held.slice(Math.ceil(held.length / 10))
  for (const what of ['resident', 'heap', 'oldSpace'] as const) {
    const figures = held.map((one) => one[what])
    console.log(
      `  ${what}: first ${figures[0]?.toFixed(1)}, last ${figures.at(-1)?.toFixed(1)}, least ${Math.min(...figures).toFixed(1)}, most ${Math.max(...figures).toFixed(1)} MB; ${(slopeOf(settled.map((one) => one[what])) * 60).toFixed(2)} MB an hour after the first tenth`,
    )
  }
}
