import { expect, test } from 'vitest'
import { serverHome } from '../src/store/suite/homes.ts'
import { useStore } from '../src/store/suite/use-store.ts'
import { byChance, everyField, fuzzApi } from './fuzz/api-fuzz.ts'
import { randomFrom } from './mutate-text.ts'

const store = useStore(serverHome)

const slowest = 240_000
const oneIn = 6 // all of them, and many more by chance: `npm run fuzz:api`

test(
  'no field of the API can be filled so that the server fails or hangs',
  async () => {
    const report = await fuzzApi(store(), function* (operations) {
      let number = 0
      for (const attempt of everyField(operations)) if (number++ % oneIn === 0) yield attempt
    })
    expect(report.faults).toEqual([])
    expect(report.requests).toBeGreaterThan(500)
    expect(report.statuses[422]).toBeGreaterThan(100)
    expect(report.statuses[200]).toBeGreaterThan(20)
  },
  slowest,
)

test(
  'nor by several wrong things at once',
  async () => {
    const random = randomFrom(11)
    const report = await fuzzApi(store(), (operations) => byChance(operations, random), 250)
    expect(report.faults).toEqual([])
    expect(report.requests).toBe(250)
  },
  slowest,
)
