/**
 * Measures the store: check-ins a second with their slowest hundredth, beside pgbench doing the same insert, and how
 * long the pooled result takes to read as check-ins grow. `tsx bench/store.ts [--large]` (large: ten million).
 */
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { keepCheckIn, readSums, type Store } from '../src/store/index.ts'
import { checkIn, freshArticle } from '../src/store/suite/fixtures.ts'
import { pgliteHome, serverHome, type TestHome, temporaryFolder } from '../src/store/suite/homes.ts'

const large = process.argv.includes('--large')
const seconds = 4

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
const shown = (milliseconds: number) => `${milliseconds.toFixed(2)} ms`

/** Keeps check-ins from `writers` at once for a few seconds. */
async function writes(store: Store, writers: number): Promise<string> {
  const { publicationId, articleId } = await freshArticle(store)
  const took: number[] = []
  const end = performance.now() + seconds * 1000
  const write = async () => {
    while (performance.now() < end) {
      const start = performance.now()
      await keepCheckIn(store.write, publicationId, checkIn(articleId, { hardStep: took.length % 12 }))
      took.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
  took.sort((a, b) => a - b)
  const rate = Math.round(took.length / seconds)
  return `${String(rate).padStart(6)} check-ins/s, median ${shown(at(took, 0.5))}, 99th percentile ${shown(at(took, 0.99))}`
}

/** Fills an article with check-ins, by SQL, and its sums from them. */
async function fill(store: Store, people: number) {
  const { publicationId, articleId } = await freshArticle(store)
  await sql`insert into check_in (publication_id, id, article_id, version, feeling, pain_before, pain_after, received_on)
    select ${publicationId}::uuid, gen_random_uuid(), ${articleId}::uuid, 1,
      (array['better', 'same', 'worse'])[1 + n % 3], n % 11, n % 7, date '2026-01-01' + (n % 300)::int
    from generate_series(1, ${sql.lit(people)}) as n`.execute(store.write)
  await sql`insert into check_in_sum
    select publication_id, article_id, version, (('x' || right(id::text, 4))::bit(16)::int % 16), count(*),
      count(*) filter (where feeling = 'better'), count(*) filter (where feeling = 'same'),
      count(*) filter (where feeling = 'worse'), count(*), sum(pain_before), sum(pain_after),
      sum(pain_after - pain_before), sum((pain_after - pain_before) ^ 2)
    from check_in where publication_id = ${publicationId}::uuid group by 1, 2, 3, 4`.execute(store.write)
  await sql`analyze check_in_sum`.execute(store.write)
  return { publicationId, articleId }
}

async function reads(store: Store, people: number): Promise<string> {
  const { publicationId, articleId } = await fill(store, people)
  const took: number[] = []
  for (let round = 0; round < 500; round++) {
    const start = performance.now()
    const sums = await readSums(store.read, publicationId, articleId)
    took.push(performance.now() - start)
    if (sums.people !== people) throw new Error(`The sums tell of ${sums.people} people, not ${people}.`)
  }
  took.sort((a, b) => a - b)
  return `median ${shown(at(took, 0.5))}, 99th percentile ${shown(at(took, 0.99))}`
}

/** The same insert by PostgreSQL's own tool, as the measure of what the server can do on this machine. */
function pgbench(url: string, publicationId: string, articleId: string, writers: number): string {
  const program = ['/usr/lib/postgresql/15/bin/pgbench', '/usr/bin/pgbench'].find((path) => existsSync(path))
  if (!program) return 'pgbench is not on this machine'
  const script = join(temporaryFolder(), 'check-in.sql')
  writeFileSync(
    script,
    `insert into check_in (publication_id, id, article_id, version, feeling, pain_before, pain_after, received_on)
     values ('${publicationId}', gen_random_uuid(), '${articleId}', 1, 'better', 5, 3, current_date);\n`,
  )
  const options = ['-n', '-f', script, '-c', String(writers), '-T', String(seconds), '-M', 'prepared']
  const told = execFileSync(program, [...options, url], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const rate = /tps = ([\d.]+)/.exec(told)?.[1] ?? '?'
  const latency = /latency average = ([\d.]+) ms/.exec(told)?.[1] ?? '?'
  return `${String(Math.round(Number(rate))).padStart(6)} inserts/s, average ${latency} ms (bare insert, no sums)`
}

async function measure(name: string, home: TestHome, sizes: readonly number[]): Promise<void> {
  const store = await home.open()
  console.log(name)
  for (const writers of [1, 8, 32])
    console.log(`  ${String(writers).padStart(2)} writers  ${await writes(store, writers)}`)
  if (home.options.databaseUrl) {
    const { publicationId, articleId } = await freshArticle(store)
    const told = pgbench(home.options.databaseUrl, publicationId, articleId, 8)
    console.log(`  pgbench, 8  ${told}`)
  }
  for (const size of sizes) {
    console.log(`  sums of ${size.toLocaleString('en').padStart(10)} check-ins  ${await reads(store, size)}`)
  }
  await store.close()
  await home.remove()
}

console.log(
  `each write measured for ${seconds} s; load of this machine at the start: ${loadavg()[0]?.toFixed(1)}`,
)
await measure(
  'PostgreSQL server',
  await serverHome(),
  large ? [1000, 1_000_000, 10_000_000] : [1000, 1_000_000],
)
await measure('PGlite', await pgliteHome(), [1000, 100_000])
