/** How fast the reader reads, beside two libraries that only tag the same words, and how much it weighs. */
import { readdirSync, readFileSync } from 'node:fs'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { shippedBytes } from '../scripts/shipped-bytes.ts'
import { read } from '../src/language/index.ts'

const BUDGET_KILOBYTES = 45
const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7]
/** The taggers are timed up to this size only: the largest would take minutes and tell nothing new. */
const TAGGED_UP_TO = 1e6

/** What pages take of the room. A published article's page takes nothing: the server has read it. */
const SHARES: readonly (readonly [string, string])[] = [
  ['a figure on the stage', '{ placedAs, propNames }'],
  ['a page that reads a text to play it', '{ readExercises }'],
  ["the teacher's studio, the whole room", '*'],
]

/** Our own lessons, over and over, until the text is long enough. */
function textOf(size: number): string {
  const folder = new URL('../scripts/lessons/', import.meta.url)
  const lessons = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8').replace(/\{[a-z]:([^}]*)\}/g, '$1'))
    .join('\n\n')
  return lessons.repeat(Math.ceil(size / lessons.length)).slice(0, size)
}

/** Megabytes a second: the best of a few runs, so that a busy machine counts less. */
function speed(text: string, work: (text: string) => unknown): number {
  const runs = text.length < 1e5 ? 5 : text.length < 5e6 ? 2 : 1
  let best = Infinity
  for (let run = 0; run < runs; run++) {
    const began = performance.now()
    work(text)
    best = Math.min(best, performance.now() - began)
  }
  return text.length / 1e3 / best
}

export async function bench(): Promise<void> {
  const wink = winkNLP(model, ['sbd', 'pos'])
  const tools: readonly (readonly [string, number, (text: string) => unknown])[] = [
    ['uncoil, reading', Infinity, read],
    ['wink-nlp, tagging', TAGGED_UP_TO, (text) => wink.readDoc(text).tokens().out(wink.its.pos)],
    ['compromise, tagging', TAGGED_UP_TO, (text) => compromise(text).json({ terms: { tags: true } })],
  ]
  for (const [, , work] of tools) work(textOf(2e4)) // once unmeasured, so that loading is not timed
  console.log(
    `${'megabytes a second'.padEnd(22)}${SIZES.map((size) => `${size / 1e3} kB`.padStart(11)).join('')}`,
  )
  for (const [name, most, work] of tools) {
    const row = SIZES.map((size) => (size > most ? '–' : speed(textOf(size), work).toFixed(3)).padStart(11))
    console.log(`${name.padEnd(22)}${row.join('')}`)
  }
  for (const [who, names] of SHARES) {
    const kilobytes = (await shippedBytes('language', names)) / 1e3
    const verdict = kilobytes <= BUDGET_KILOBYTES ? 'within' : 'over'
    console.log(
      `minified and gzipped, ${who}: ${kilobytes.toFixed(1)} kB (${verdict} ${BUDGET_KILOBYTES} kB)`,
    )
  }
}
