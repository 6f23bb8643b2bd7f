/**
 * Trains the reader's two small models on annotated texts and writes their weights.
 *
 *   npx tsx scripts/train-reader.ts FOLDER ...            trains on all texts of the folders and writes the weights
 *   npx tsx scripts/train-reader.ts FOLDER ... --folds 6  cross-validates by document and writes nothing
 *
 * A folder that is named twice counts twice.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { StepKind } from '../src/language/exercise.ts'
import {
  certainly,
  contextAt,
  joined,
  joinUnits,
  judgeUnits,
  nothingTold,
  type PlacedUnit,
  tell,
  trimStep,
  unitsOf,
} from '../src/language/steps/assemble.ts'
import { joinFeatures, kindFeatures } from '../src/language/steps/features.ts'
import type { Model } from '../src/language/steps/model.ts'
import { JOINS, KINDS } from '../src/language/steps/models.ts'
import { packWeights } from '../src/language/steps/packed-weights.ts'
import { findOutlines } from '../src/language/structure/exercises.ts'
import { readPage } from '../src/language/structure/page.ts'
import { fold } from '../src/language/text/fold.ts'
import { pairByOverlap } from './pair-by-overlap.ts'

type GoldStep = { readonly start: number; readonly end: number; readonly kind: StepKind }
type Document = {
  readonly id: string
  readonly folded: string
  readonly exercises: readonly (readonly PlacedUnit[])[]
  readonly steps: readonly GoldStep[]
}
type Example = { readonly features: readonly string[]; readonly label: number; readonly said: string }

function toDocument(id: string, text: string, steps: readonly GoldStep[]): Document {
  const folded = fold(text)
  const outlines = findOutlines(text, folded, readPage(text, folded))
  const exercises = outlines.map(({ parts }) => unitsOf(parts.filter(({ role }) => role !== 'name')))
  return { id, folded, exercises, steps }
}

/** One letter for each kind, as our own texts write them. */
const KIND_LETTERS = 'smhbrpwcoxt'

/** Our own texts: "{m:Lift the leg} and {h:hold}", the letter naming the kind; a line of ===== parts two texts. */
function loadLessons(): readonly Document[] {
  const folder = new URL('./lessons/', import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const texts = readFileSync(new URL(file, folder), 'utf8').split(/^=====\n/m)
      return texts.map((marked, index) => {
        let text = ''
        const steps: GoldStep[] = []
        let last = 0
        for (const match of marked.matchAll(/\{([a-z]):([^}]*)\}/g)) {
          text += marked.slice(last, match.index)
          const kind = KINDS[KIND_LETTERS.indexOf(match[1]!)]
          if (kind === undefined || kind === 'none') throw new Error(`${file}: no kind ${match[1]}`)
          steps.push({ start: text.length, end: text.length + match[2]!.length, kind })
          text += match[2]
          last = match.index + match[0].length
        }
        text += marked.slice(last)
        return toDocument(`${file} ${index + 1}`, text, steps)
      })
    })
}

/** In the order of their files' names, whatever their folders; those of a folder named again come once more behind them. */
function load(folders: readonly string[]): readonly Document[] {
  const files = folders.flatMap((folder, at) => {
    const time = folders.slice(0, at).filter((other) => other === folder).length
    return readdirSync(folder)
      .filter((file) => /^d\d+\.json$/.test(file))
      .map((file) => ({ file, time, path: join(folder, file) }))
  })
  files.sort((a, b) => a.time - b.time || (a.file < b.file ? -1 : 1))
  return files.map(({ path }) => {
    const { id, text, exercises } = JSON.parse(readFileSync(path, 'utf8')) as {
      id: string
      text: string
      exercises: readonly { readonly steps: readonly GoldStep[] }[]
    }
    return toDocument(
      id,
      text,
      exercises.flatMap(({ steps }) => steps),
    )
  })
}

/** The annotated step that most of a stretch lies in. */
function goldOf(document: Document, { from, to }: { from: number; to: number }): GoldStep | null {
  let found: GoldStep | null = null
  let most = (to - from) * 0.5
  for (const step of document.steps) {
    const shared = Math.min(to, step.end) - Math.max(from, step.start)
    if (shared >= most) {
      most = shared
      found = step
    }
  }
  return found
}

function joinAsAnnotated(
  document: Document,
  units: readonly PlacedUnit[],
  examples: Example[],
): readonly PlacedUnit[] {
  const found: PlacedUnit[] = []
  let before: PlacedUnit | null = null
  for (const unit of units) {
    const last = found[found.length - 1]
    if (last && before && last.sentence === unit.sentence) {
      const left = goldOf(document, before.span)
      const right = goldOf(document, unit.span)
      const same = left !== null && left === right
      const certain = certainly(last, unit)
      if (certain !== null) {
        if (certain === 'opener')
          found[found.length - 1] = { ...unit, opensSentence: last.opensSentence, join: last.join }
        else if (certain === 'joined') found[found.length - 1] = joined(document.folded, last, unit)
        else found.push(unit)
        before = unit
        continue
      }
      if (left || right)
        examples.push({
          features: joinFeatures(last, unit),
          label: same ? 1 : 0,
          said: `${last.said.words} <${unit.join}> ${unit.said.words}`,
        })
      if (same) found[found.length - 1] = joined(document.folded, last, unit)
      else found.push(unit)
    } else found.push(unit)
    before = unit
  }
  return found
}

function examplesOf(documents: readonly Document[]): { joins: Example[]; kinds: Example[] } {
  const joins: Example[] = []
  const kinds: Example[] = []
  for (const document of documents) {
    for (const exercise of document.exercises) {
      const units = joinAsAnnotated(document, exercise, joins)
      const judged: (StepKind | null)[] = []
      const told = nothingTold()
      units.forEach((unit, at) => {
        const kind = goldOf(document, unit.span)?.kind ?? null
        const label = KINDS.indexOf(kind ?? 'none')
        kinds.push({
          features: kindFeatures(unit, contextAt(units, at, judged, told)),
          label,
          said: unit.said.words,
        })
        judged.push(kind)
        if (kind) tell(told, kind)
      })
    }
  }
  return { joins, kinds }
}

/** Numbers that are the same on every run, so that training is too. */
function shuffler(): () => number {
  let state = 20240607
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

type Settings = {
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  readonly rare: number
  readonly least: number
  readonly scale: number
}
const SETTINGS: Settings = {
  epochs: Number(process.env.EPOCHS ?? 7),
  rate: Number(process.env.RATE ?? 0.1),
  decay: Number(process.env.DECAY ?? 0.04),
  rare: Number(process.env.RARE ?? 28),
  least: Number(process.env.LEAST ?? 2),
  scale: Number(process.env.SCALE ?? 12),
}

/** Log-linear regression by AdaGrad with weight decay; features seen only once teach nothing general. */
function train(examples: readonly Example[], classes: readonly string[]): Model {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const each of features) counts.set(each, (counts.get(each) ?? 0) + 1)
  const weights = new Map<string, number[]>()
  const squares = new Map<string, number[]>()
  for (const [feature, count] of counts) {
    if (count < SETTINGS.rare) continue
    weights.set(feature, new Array<number>(classes.length).fill(0))
    squares.set(feature, new Array<number>(classes.length).fill(0.1))
  }
  const random = shuffler()
  const order = examples.map((_, index) => index)
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    for (const index of order) {
      const { features, label } = examples[index]!
      const known = features.filter((feature) => weights.has(feature))
      const sums = new Array<number>(classes.length).fill(0)
      for (const feature of known) {
        const row = weights.get(feature)!
        for (let at = 0; at < sums.length; at++) sums[at]! += row[at]!
      }
      const top = Math.max(...sums)
      const parts = sums.map((sum) => Math.exp(sum - top))
      const total = parts.reduce((sum, part) => sum + part, 0)
      for (const feature of known) {
        const row = weights.get(feature)!
        const square = squares.get(feature)!
        for (let at = 0; at < row.length; at++) {
          const slope = parts[at]! / total - (at === label ? 1 : 0) + SETTINGS.decay * row[at]!
          square[at]! += slope * slope
          row[at]! -= (SETTINGS.rate * slope) / Math.sqrt(square[at]!)
        }
      }
    }
  }
  const rounded = new Map<string, readonly number[]>()
  for (const [feature, row] of weights) {
    const whole = row
      .map((weight) => Math.round(weight * SETTINGS.scale))
      .map((weight) => (Math.abs(weight) < SETTINGS.least ? 0 : weight))
    if (whole.some((weight) => weight !== 0)) rounded.set(feature, whole)
  }
  return { classes, weights: rounded }
}

type Models = { readonly join: Model; readonly kind: Model }

function trainBoth(documents: readonly Document[]): Models {
  const { joins, kinds } = examplesOf(documents)
  return { join: train(joins, JOINS), kind: train(kinds, KINDS) }
}

type Tally = { hits: number; kinds: number; mine: number; gold: number; confused: Map<string, number> }

/** Counts steps as the scorer does: paired one to one where they overlap by half or more. */
function measure(documents: readonly Document[], models: Models, tally: Tally): void {
  for (const document of documents) {
    const mine = document.exercises.flatMap((exercise) => {
      const units = joinUnits(document.folded, exercise, models.join)
      const kinds = judgeUnits(units, models.kind)
      return units
        .map((unit, at) => ({ span: trimStep(document.folded, unit.span), kind: kinds[at] }))
        .filter(({ kind }) => kind !== null)
    })
    const read = mine.map(({ span: { from, to }, kind }) => ({ start: from, end: to, kind }))
    for (const [gold, own] of pairByOverlap(document.steps, read)) {
      tally.hits++
      if (gold.kind === own.kind) tally.kinds++
      else {
        const what = `${gold.kind} read as ${own.kind}`
        tally.confused.set(what, (tally.confused.get(what) ?? 0) + 1)
      }
    }
    tally.mine += mine.length
    tally.gold += document.steps.length
  }
}

function report(name: string, { hits, kinds, mine, gold, confused }: Tally): void {
  const f = (right: number): string => ((2 * right) / (mine + gold)).toFixed(3)
  console.log(`${name}: steps F1 ${f(hits)}, with kind F1 ${f(kinds)} (${gold} annotated, ${mine} read)`)
  const worst = [...confused].sort((a, b) => b[1] - a[1]).slice(0, 12)
  if (options.confusions) for (const [what, count] of worst) console.log(`  ${count} × ${what}`)
}

const empty = (): Tally => ({ hits: 0, kinds: 0, mine: 0, gold: 0, confused: new Map() })

/** The class that features in writing speak for loudest. */
function best({ classes, weights }: Model, features: readonly string[]): string {
  const sums = classes.map((_, at) =>
    features.reduce((sum, feature) => sum + (weights.get(feature)?.[at] ?? 0), 0),
  )
  return classes[sums.indexOf(Math.max(...sums))] ?? ''
}

/** What a model says of examples that it did not learn from; its mistakes are printed when they are asked for. */
function ask(model: Model, examples: readonly Example[], told: boolean): { all: number; right: number } {
  let right = 0
  for (const { features, label, said } of examples) {
    const answer = best(model, features)
    if (answer === model.classes[label]) right++
    else if (told) console.log(`${model.classes[label]} as ${answer}: ${said.replace(/\s+/g, ' ')}`)
  }
  return { all: examples.length, right }
}

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string' },
    confusions: { type: 'boolean', default: false },
    kinds: { type: 'boolean', default: false },
    joins: { type: 'boolean', default: false },
    'without-lessons': { type: 'boolean', default: false },
  },
})
if (folders.length === 0) {
  console.error(
    'usage: tsx scripts/train-reader.ts FOLDER ... [--folds N] [--confusions] [--kinds] [--joins] [--without-lessons]',
  )
  process.exit(2)
}
const documents = load(folders)
const lessons = options['without-lessons'] ? [] : loadLessons()
const tally = empty()
if (options.folds) {
  const folds = Number(options.folds)
  const names = [...new Set(documents.map(({ id }) => id))]
  const kinds = { all: 0, right: 0 }
  const joins = { all: 0, right: 0 }
  for (let held = 0; held < folds; held++) {
    // A text that counts twice is held back twice, and asked about once.
    const isHeld = ({ id }: Document): boolean => names.indexOf(id) % folds === held
    const models = trainBoth([...documents.filter((one) => !isHeld(one)), ...lessons])
    const put = documents.filter((one, at) => isHeld(one) && names.indexOf(one.id) === at)
    measure(put, models, tally)
    const examples = examplesOf(put)
    for (const [sum, answers] of [
      [kinds, ask(models.kind, examples.kinds, options.kinds)],
      [joins, ask(models.join, examples.joins, options.joins)],
    ] as const) {
      sum.all += answers.all
      sum.right += answers.right
    }
  }
  report(`${folds} folds`, tally)
  const share = ({ all, right }: typeof kinds): string => `${(right / all).toFixed(3)} of ${all}`
  console.log(`  kinds right ${share(kinds)}, joins right ${share(joins)}`)
} else {
  const models = trainBoth([...documents, ...lessons])
  measure(documents, models, tally)
  report('on the texts it learnt from', tally)
  const target = new URL('../src/language/steps/weights.ts', import.meta.url)
  const quote = (text: string): string => '`' + text.replace(/[\\`$]/g, '\\$&') + '`'
  writeFileSync(
    target,
    `// Written by scripts/train-reader.ts; long because it is data. packed-weights.ts tells how to read it.\n` +
      `export const kindWeights = ${quote(packWeights(models.kind))}\n` +
      `export const joinWeights = ${quote(packWeights(models.join))}\n`,
  )
  console.log(`${models.kind.weights.size} + ${models.join.weights.size} features written`)
}
