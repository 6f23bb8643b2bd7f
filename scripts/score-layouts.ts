/**
 * Reads annotated texts again with their layout changed and their words kept: what is still found tells how much of the
 * reading hangs on one publisher's layout.
 *
 *   npm run score:layouts -- FOLDER [--misses LAYOUT]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readExercises } from '../src/language/index.ts'
import { type AnnotatedText, layouts, rewrite } from './layouts.ts'
import { type Place, pairByOverlap } from './pair-by-overlap.ts'

class Score {
  #hits = 0
  #all = 0
  add(gold: readonly Place[], mine: readonly Place[]): boolean {
    const hits = pairByOverlap(gold, mine).length
    this.#hits += hits
    this.#all += gold.length + mine.length
    return hits === gold.length && hits === mine.length
  }
  toString(): string {
    return ((2 * this.#hits) / this.#all).toFixed(3)
  }
}

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('usage: npm run score:layouts -- FOLDER [--misses LAYOUT]')
  process.exit(2)
}
const shown = process.argv.indexOf('--misses')
const texts = readdirSync(folder)
  .filter((file) => /^d\d+\.json$/.test(file))
  .sort()
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as AnnotatedText)
console.log(`${'layout'.padEnd(34)}exercises  steps`)
for (const [name, edits] of Object.entries(layouts)) {
  const exercises = new Score()
  const steps = new Score()
  for (const text of texts) {
    const changed = rewrite(text, edits(text))
    const article = readExercises(changed.text)
    const found = article.exercises.map(({ span }) => ({ start: span.from, end: span.to }))
    const right = exercises.add(changed.exercises, found)
    steps.add(
      changed.exercises.flatMap((one) => one.steps),
      article.exercises.flatMap((one) => one.steps.map(({ span }) => ({ start: span.from, end: span.to }))),
    )
    if (!right && shown > 0 && process.argv[shown + 1] === name) {
      console.log(`\n===== ${changed.id}\n${changed.text}\n----- annotated`)
      for (const one of changed.exercises)
        console.log(JSON.stringify(changed.text.slice(one.start, one.end).slice(0, 90)))
      console.log('----- read')
      for (const one of found)
        console.log(JSON.stringify(changed.text.slice(one.start, one.end).slice(0, 90)))
    }
  }
  console.log(`${name.padEnd(34)}${`${exercises}`.padStart(9)}${`${steps}`.padStart(7)}`)
}
