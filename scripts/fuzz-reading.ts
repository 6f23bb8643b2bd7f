/**
 * Reads mutated texts and looks for a throw, a hang and a span outside its text.
 * usage: npm run fuzz:reading -- [--count 10000] [--seed 1]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { read } from '../src/language/index.ts'
import { faultOf, mutate, randomFrom } from './mutate-text.ts'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
})
const root = new URL('..', import.meta.url)

function seeds(): readonly string[] {
  const cases = JSON.parse(readFileSync(new URL('conformance/cases/reading.json', root), 'utf8')) as {
    text: string
  }[]
  const articles = readdirSync(new URL('articles', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(new URL(`articles/${name}`, root), 'utf8'))
  // Short texts are read a thousand times while a long one is read once: they get most of the turns.
  return [...cases.map(({ text }) => text), ...cases.map(({ text }) => text), ...articles]
}

const count = Number(values.count)
const random = randomFrom(Number(values.seed))
const texts = seeds()
const started = performance.now()
let faults = 0
let characters = 0
let slowest = 0
for (let turn = 0; turn < count; turn++) {
  const text = mutate(texts, random)
  characters += text.length
  const begun = process.cpuUsage()
  let fault = faultOf(text, read)
  const milliseconds = process.cpuUsage(begun).user / 1000
  slowest = Math.max(slowest, milliseconds / Math.max(1, text.length / 10_000))
  // A second of this process's own time for ten kilobytes; a text that was unlucky is asked again.
  const allowed = 1000 * Math.max(1, text.length / 10_000)
  if (!fault && milliseconds > allowed) {
    const again = process.cpuUsage()
    read(text)
    if (process.cpuUsage(again).user / 1000 > allowed)
      fault = `took ${Math.round(milliseconds)} ms for ${text.length} characters`
  }
  if (fault) {
    faults++
    console.log(`turn ${turn}: ${fault}\n${JSON.stringify(text.slice(0, 2000))}`)
    if (faults >= 20) break
  }
  if (turn > 0 && turn % 50_000 === 0) console.error(`${turn} read, ${faults} faults`)
}
const seconds = (performance.now() - started) / 1000
console.log(
  `${count} texts (${(characters / 1e6).toFixed(1)} million characters) read in ${seconds.toFixed(0)} s: ${faults} faults; slowest ${slowest.toFixed(0)} ms a 10 kB`,
)
process.exitCode = faults > 0 ? 1 : 0
