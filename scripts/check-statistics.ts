/** `npm run check:statistics -- DIR`: every number of the reference answers against ours, each within its tolerance. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse, EVERYDAY_GRID, pool, REFERENCE_GRID, readPool, readSeries } from '../src/outcomes/index.ts'

const directory = process.argv[2]
if (!directory) {
  console.error('usage: npm run check:statistics -- DIR   (with data/*.json and reference/*.json)')
  process.exit(2)
}

/** The first that matches the path of a number; `Infinity` for what is no target. */
const TOLERANCES: readonly (readonly [RegExp, number])[] = [
  [/gls_|arima_|\.ols|mcmcCheck|quadratureErrorMax|dersimonianLaird|metafor/, Number.POSITIVE_INFINITY],
  [/doseSeries/, 1e-9],
  [/randomisationTest/, 1e-9],
  [/edge_mass/, 0.002],
  [/hyper/, 0.002],
  [/logMarginalLikelihood/, 0.005],
  [/posterior|poolingSummary|exact/, 0.001],
  [/^/, 1e-9],
]

type Tally = { compared: number; worst: number; tolerance: number; failed: string[] }
const tallies = new Map<string, Tally>()
let failures = 0

function record(set: string, group: string, path: string, tolerance: number, distance: number) {
  const key = `${set.padEnd(44)} ${group}`
  const tally = tallies.get(key) ?? { compared: 0, worst: 0, tolerance, failed: [] }
  tally.compared++
  tally.worst = Math.max(tally.worst, distance)
  if (!(distance <= tolerance)) {
    failures++
    tally.failed.push(path)
  }
  tallies.set(key, tally)
}

function compare(set: string, wanted: unknown, found: unknown, path: string) {
  const tolerance = TOLERANCES.find(([pattern]) => pattern.test(path))![1]
  if (tolerance === Number.POSITIVE_INFINITY) return
  if (typeof wanted === 'object' && wanted !== null) {
    for (const [key, value] of Object.entries(wanted))
      compare(set, value, (found as Record<string, unknown> | null | undefined)?.[key], `${path}.${key}`)
    return
  }
  const [, top = '', model = '', kind = ''] = path.split('.')
  const group = top === 'models' ? `models.${model}.${kind}` : top
  const near = typeof wanted === 'number' && typeof found === 'number'
  const distance = near ? Math.abs(wanted - found) : wanted === found ? 0 : Number.POSITIVE_INFINITY
  record(set, group, path, tolerance, distance)
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const ids = readdirSync(join(directory, 'data')).filter((name) => name.endsWith('.json'))
for (const name of ids) {
  const trial = readSeries(read(join(directory, 'data', name)))
  if (!trial.ok) throw new Error(`${name}: ${trial.problem}`)
  const wanted = read(join(directory, 'reference', name))
  for (const gridPoints of [EVERYDAY_GRID, REFERENCE_GRID])
    compare(`${name} ${gridPoints}×${gridPoints}`, wanted, analyse(trial.series, { gridPoints }), '')
}
const pooled = read(join(directory, 'reference', 'pooled.json')) as readonly { exact: unknown }[]
const sets = readPool(pooled)
if (!sets.ok) throw new Error(sets.problem)
for (const [i, { name, people }] of sets.sets.entries())
  compare(name, { exact: pooled[i]!.exact }, pool(people), '')

console.log(
  'set                                          what                                    numbers   worst     allowed',
)
let compared = 0
for (const [key, tally] of tallies) {
  compared += tally.compared
  const verdict = tally.failed.length === 0 ? '' : `  FAILED: ${tally.failed.join(', ')}`
  console.log(
    `${key.padEnd(84)} ${String(tally.compared).padStart(7)} ${tally.worst.toExponential(1).padStart(9)} ${tally.tolerance.toExponential(0).padStart(9)}${verdict}`,
  )
}
if (compared === 0) failures++ // a check that compared nothing must not look like one that passed
console.log(`\n${compared - failures} numbers within tolerance, ${failures} not`)
process.exitCode = failures === 0 ? 0 : 1
