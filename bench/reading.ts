/** How fast the reader reads, beside two libraries that only tag the same words, and how much it weighs. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { shippedBytes } from '../scripts/shipped-bytes.ts'
import { type Tool, textOf, tools } from './reading/tools.ts'

const BUDGET_KILOBYTES = 45
const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7]
/** The taggers are timed up to this size only: the largest would take minutes and tell nothing new. */
const TAGGED_UP_TO = 1e6
/** So long each tool reads before it is timed, and so long it is timed, at each size. */
const WARM_UP_MILLISECONDS = 3000
const TIMED_MILLISECONDS = 2000
const FIRST_TEXT = 1e4
const FRESH_PROCESSES = 5

/** What pages take of the room. A published article's page takes nothing: the server has read it. */
const SHARES: readonly (readonly [string, string])[] = [
  ['a figure on the stage', '{ placedAs, propNames }'],
  ['a page that reads a text to play it', '{ readExercises }'],
  ["the teacher's studio, the whole room", '*'],
]

/** Megabytes a second in the long run: the best of the runs there is time for, so that a busy machine counts less. */
function speed(text: string, work: Tool): number {
  repeat(WARM_UP_MILLISECONDS)
  return text.length / 1e3 / repeat(TIMED_MILLISECONDS)

  /** Milliseconds of the quickest run. */
  function repeat(milliseconds: number): number {
    let best = Infinity
    const start = performance.now()
    do {
      const began = performance.now()
      work(text)
      best = Math.min(best, performance.now() - began)
    } while (performance.now() - start < milliseconds)
    return best
  }
}

/** Milliseconds that a tool takes over the first text of a fresh process: the quickest of a few. */
function first(tool: string): number {
  const script = fileURLToPath(new URL('reading/first-text.ts', import.meta.url))
  const times = Array.from({ length: FRESH_PROCESSES }, () =>
    Number(
      execFileSync(process.execPath, [...process.execArgv, script, tool, String(FIRST_TEXT)], {
        encoding: 'utf8',
      }),
    ),
  )
  return Math.min(...times)
}

export async function bench(): Promise<void> {
  console.log(
    `${'megabytes a second'.padEnd(22)}${SIZES.map((size) => `${size / 1e3} kB`.padStart(11)).join('')}`,
  )
  for (const [name, load] of Object.entries(tools)) {
    const work = await load()
    const most = name.startsWith('uncoil') ? Infinity : TAGGED_UP_TO
    const row = SIZES.map((size) => (size > most ? '–' : speed(textOf(size), work).toFixed(3)).padStart(11))
    console.log(`${name.padEnd(22)}${row.join('')}`)
  }
  console.log(`milliseconds over the first ${FIRST_TEXT / 1e3} kB of a fresh process, loading apart`)
  for (const name of Object.keys(tools))
    console.log(`${name.padEnd(22)}${first(name).toFixed(0).padStart(11)}`)
  for (const [who, names] of SHARES) {
    const kilobytes = (await shippedBytes('language', names)) / 1e3
    const verdict = kilobytes <= BUDGET_KILOBYTES ? 'within' : 'over'
    console.log(
      `minified and gzipped, ${who}: ${kilobytes.toFixed(1)} kB (${verdict} ${BUDGET_KILOBYTES} kB)`,
    )
  }
}
