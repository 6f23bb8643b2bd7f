import { type Pooled, percentOf, pool, poolStanding, readPool } from '../../outcomes/index.ts'
import { readJsonFile } from '../json-file.ts'
import { parseOptions } from '../parse-options.ts'
import { UsageError } from '../usage-error.ts'

/** As many points over τ as the reference answers were made with. */
const FINE_GRID = 4001

const STANDING = {
  'too-few-to-publish': 'fewer than 10 people: not to be published',
  early: 'early: fewer than 30 people',
  settled: '30 people or more',
} as const

function words(name: string, { k, exact }: Pooled): string {
  const { mu, new_person: next, tau } = exact
  const range = ({ q025, q975 }: { q025: number; q975: number }) => `${q025.toFixed(2)} to ${q975.toFixed(2)}`
  const percent = (chance: number) => {
    const { sign, percent: whole } = percentOf(chance)
    return `${sign === '<' ? 'under ' : sign === '>' ? 'over ' : ''}${whole}%`
  }
  return [
    `${name || 'these people'}: ${k} (${STANDING[poolStanding(k)]})`,
    `  average effect      ${mu.mean.toFixed(2)} points (95% range ${range(mu)}); chance that it is below zero: ${percent(mu.p_lt_0)}`,
    `  for the next reader ${next.mean.toFixed(2)} points (95% range ${range(next)}); chance of 1.5 points less or better: ${percent(next.p_lt_m1_5)}`,
    `  people differ by    ${tau.mean.toFixed(2)} points (standard deviation of true effects)`,
    '  Only people who finished and shared are in it; the others may have fared worse.',
  ].join('\n')
}

/** `uncoil pool FILE`: what many people's own trials say together. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, { json: { type: 'boolean' } })
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new UsageError('give one file')
  const read = readPool(await readJsonFile(path))
  if (!read.ok) throw new UsageError(`${path}: ${read.problem}`)
  const answers = read.sets.map(({ name, people }) => {
    const pooled = pool(people, people.length > 1000 ? undefined : FINE_GRID)
    return { name, pooled, est: people.map(({ est }) => est), se: people.map(({ se }) => se) }
  })
  if (values.json) {
    const sets = answers.map(({ name, pooled, est, se }) => ({
      name,
      k: pooled.k,
      est,
      se,
      exact: pooled.exact,
    }))
    console.log(JSON.stringify(read.many ? sets : sets[0], null, 2))
  } else {
    console.log(answers.map(({ name, pooled }) => words(name, pooled)).join('\n\n'))
  }
  return 0
}
