/**
 * Tries importers, records brought in as JSON, session planner, solver and drawing with what nobody meant them to be given.
 * usage: npm run fuzz:rooms -- [--room importers|records|sessions|solver|drawing] [--count 10000] [--seed 1]
 */
import { parseArgs } from 'node:util'
import { fuzzRoom, rooms } from './fuzz/rooms.ts'

const { values } = parseArgs({
  options: {
    room: { type: 'string' },
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
})
for (const name of values.room ? [values.room] : Object.keys(rooms)) {
  const begun = performance.now()
  const faults = fuzzRoom(name, Number(values.count), Number(values.seed))
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  console.log(`${name}: ${values.count} tries (seed ${values.seed}) in ${seconds} s, ${faults.length} faults`)
  for (const fault of faults) console.log(`  ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}
