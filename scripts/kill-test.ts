/**
 * Kills a serving house again and again in the middle of writes, and counts what is left.
 * usage: npm run test:kill -- [--times 100] [--database server|embedded|pglite] [--seed 1] [--program PATH]
 * The sources run; PATH may name an installed bin/uncoil.js, which starts faster.
 * `server` makes a database of its own on DATABASE_URL, else on this machine's PostgreSQL.
 */
import { parseArgs } from 'node:util'
import { killRounds } from './durability/kill-rounds.ts'
import { type GroundName, groundOn } from './house/grounds.ts'
import { randomFrom } from './mutate-text.ts'

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '100' },
    database: { type: 'string', default: 'server' },
    seed: { type: 'string', default: '1' },
    program: { type: 'string' },
  },
})
const { ground, remove } = await groundOn(values.database as GroundName)
try {
  const random = randomFrom(Number(values.seed))
  const report = await killRounds(
    ground,
    Number(values.times),
    random,
    (line) => console.error(line),
    values.program,
  )
  const sorted = [...report.restartMilliseconds].sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  console.log(
    `${values.database}: killed ${report.kills} times (seed ${values.seed}); ${report.acknowledged} check-ins ` +
      `acknowledged, ${report.versions} versions published, ${report.sentAgain} sent again after a kill ` +
      `(${report.keptWithoutAnswer} of them had been kept, only the answer was lost); ` +
      `answering again after ${(median / 1000).toFixed(1)} s (median), ${((sorted.at(-1) ?? 0) / 1000).toFixed(1)} s at most; ` +
      `${report.faults.length} faults`,
  )
  for (const fault of report.faults) console.log(`  ${fault}`)
  process.exitCode = report.faults.length > 0 ? 1 : 0
} finally {
  await remove()
}
