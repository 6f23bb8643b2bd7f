/**
 * Two houses on one PostgreSQL with a streaming replica, all on this machine, made for the trial and taken away after
 * it. While readers come, the replica stops, hangs and comes back, the first server restarts and crashes, and a house
 * is killed. Ends with 1 if a request was not brought through by trying again, or if anything acknowledged is missing.
 * usage: npm run test:growth -- [--rate 20] [--seconds 8] [--seed 1] [--program PATH]
 */
import { randomUUID } from 'node:crypto'
import { loadavg } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { readKept } from './durability/read-kept.ts'
import { ask, caughtUp, primaryAndReplica } from './growth/clusters.ts'
import { readersOf, type Spell } from './growth/readers.ts'
import { type ChildHouse, startChildHouse } from './house/child-house.ts'
import { comeIn, foldingWords, publishWords, teacherAt } from './house/teacher.ts'
import { randomFrom } from './mutate-text.ts'

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    program: { type: 'string' },
  },
})
const [rate, seconds] = [Number(values.rate), Number(values.seconds)]
const faults: string[] = []
const { primary, replica, remove } = await primaryAndReplica()
const ground = { folder: '', databaseUrl: primary.url, replicaUrl: replica.url }
const houses: ChildHouse[] = []
/** A house that ends by itself is a fault, however well the others hide it. */
const live = (house: ChildHouse) => {
  try {
    return process.kill(house.pid, 0)
  } catch {
    return false
  }
}

/** How many reads the replica has answered so far. */
const answeredByReplica = async () => {
  await wait(1200) // PostgreSQL counts once a second
  const question = `select pg_stat_get_db_tuples_returned(oid) as rows from pg_database where datname = 'uncoil'`
  const [row] = await ask<{ rows: string }>(replica.url, question)
  return Number(row?.rows ?? 0)
}

function tell(name: string, { requests, failedFirst, mostTries, milliseconds, unhealed }: Spell): void {
  const failed = Object.entries(failedFirst).map(([what, count]) => `${count} × ${what}`)
  const times = milliseconds.map((one) => one.toFixed(0)).join(', ')
  console.log(
    `${name}: ${requests} requests; failed at first: ${failed.join(', ') || 'none'}; at most ${mostTries} tries; ` +
      `${unhealed.length} not brought through; milliseconds at 50, 90, 99, 99.9, 100 %: ${times}`,
  )
  faults.push(...unhealed.map((sentence) => `${name}: ${sentence}`))
}

try {
  // Both at once: the second waits for the first one's migrations.
  houses.push(...(await Promise.all([0, 1].map(() => startChildHouse(ground, values.program)))))
  const [first] = houses as [ChildHouse, ChildHouse]
  const owner = houses.find(({ ownerLink }) => ownerLink !== null)
  const cookie = await comeIn(first.address, owner?.ownerLink ?? '')
  await caughtUp(primary, replica)
  await publishWords(teacherAt(first.address, cookie), 'fold', randomUUID(), foldingWords)
  await caughtUp(primary, replica)
  let open = houses.map(({ address }) => address)
  const { during, acknowledged } = readersOf(() => open, cookie, randomFrom(Number(values.seed)))
  const pause = () => wait(seconds * 1000)
  console.log(
    `${rate} requests a second at two houses, each trouble ${seconds} s; load of this machine ${loadavg()[0]?.toFixed(1)}`,
  )
  await during(rate, pause) // warm
  const spell = async (name: string, meanwhile: () => Promise<void>) => {
    tell(name, await during(rate, meanwhile))
    if (!houses.every(live)) throw new Error(`A house ended while ${name}.`)
  }

  await spell('nothing happens', pause)
  await spell('the replica is stopped', async () => {
    await replica.stop('immediate')
    await pause()
  })
  await replica.start()
  await spell('the replica comes back', pause)
  const before = await answeredByReplica()
  await spell('the replica serves again', pause)
  if ((await answeredByReplica()) <= before) faults.push('the replica came back, and nobody asked it')
  await spell('the replica hangs and comes round', async () => {
    await replica.freeze()
    await pause()
    await replica.thaw()
    await wait(3000)
  })
  await spell('the first server restarts', async () => {
    await primary.stop('fast')
    await wait(3000)
    await primary.start()
    await pause()
  })
  await spell('the first server crashes and starts again', async () => {
    await primary.stop('immediate')
    await wait(3000)
    await primary.start()
    await pause()
  })
  await spell('one house is killed and starts again', async () => {
    await first.kill()
    await pause()
    houses[0] = await startChildHouse(ground, values.program)
    open = houses.map(({ address }) => address)
  })
  await spell('both houses are told to stop in turn, and others take their place', async () => {
    for (const index of [0, 1]) {
      const fresh = await startChildHouse(ground, values.program)
      const old = houses[index] as ChildHouse
      houses[index] = fresh
      open = houses.map(({ address }) => address)
      if ((await old.stop()) !== 0) faults.push('a house did not stop in order')
    }
  })

  const lag = await caughtUp(primary, replica)
  for (const [name, url] of [
    ['the first server', primary.url],
    ['the replica', replica.url],
  ] as const) {
    const [row] = await ask<{ rows: number; summed: number }>(
      url,
      'select (select count(*) from check_in)::int as rows, (select sum(people) from check_in_sum)::int as summed',
    )
    console.log(
      `${name}: ${row?.rows} check-ins, ${row?.summed} in the sums; ${acknowledged.size} were acknowledged`,
    )
    if (row?.rows !== acknowledged.size || row.summed !== acknowledged.size)
      faults.push(`${name} does not hold what was acknowledged`)
  }
  const kept = new Set((await readKept(ground, 'fold')).checkIns)
  const lost = [...acknowledged.keys()].filter((id) => !kept.has(id))
  if (lost.length > 0) faults.push(`${lost.length} acknowledged check-ins are gone`)
  console.log(`the replica was level after ${lag.toFixed(0)} ms; ${faults.length} faults`)
  for (const fault of faults) console.log(`  ${fault}`)
  process.exitCode = faults.length > 0 ? 1 : 0
} finally {
  await Promise.all(houses.map((house) => house.stop()))
  await remove()
}
