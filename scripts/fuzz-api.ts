/**
 * Tries every field of the API's own description with what it never asked for, then many wrong things by chance.
 * usage: npm run fuzz:api -- [--count 20000] [--seed 1]
 */
import { parseArgs } from 'node:util'
import { serverHome } from '../src/store/suite/homes.ts'
import { byChance, everyField, fuzzApi } from './fuzz/api-fuzz.ts'
import { randomFrom } from './mutate-text.ts'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
})
const home = await serverHome()
const store = await home.open()
const told = (
  name: string,
  { requests, statuses, faults, slowestMilliseconds, slowest }: Awaited<ReturnType<typeof fuzzApi>>,
) => {
  console.log(
    `${name}: ${requests} requests, answers ${JSON.stringify(statuses)}, slowest ${Math.round(slowestMilliseconds)} ms (${slowest}), ${faults.length} faults`,
  )
  for (const fault of faults.slice(0, 40)) console.log(`  ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}
try {
  told('every field', await fuzzApi(store, everyField))
  const random = randomFrom(Number(values.seed))
  told(
    `by chance (seed ${values.seed})`,
    await fuzzApi(store, (operations) => byChance(operations, random), Number(values.count)),
  )
} finally {
  await store.close()
  await home.remove()
}
