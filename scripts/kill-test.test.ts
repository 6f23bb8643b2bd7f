import { expect, test } from 'vitest'
import { killRounds } from './durability/kill-rounds.ts'
import { groundOn } from './house/grounds.ts'
import { randomFrom } from './mutate-text.ts'

const slowest = 180_000 // a house starts four times for each database, on a machine that may be busy

// The long run is `npm run test:kill -- --times 100 --database server|embedded|pglite`.
test.each(['server', 'embedded'] as const)(
  'a house on a database (%s) that is killed while readers answer and a teacher publishes keeps all that it told as kept, once',
  async (name) => {
    const { ground, remove } = await groundOn(name)
    try {
      const report = await killRounds(ground, name === 'server' ? 3 : 2, randomFrom(7))
      expect(report.faults).toEqual([])
      expect(report.acknowledged).toBeGreaterThan(10)
      expect(report.versions).toBeGreaterThan(1)
    } finally {
      await remove()
    }
  },
  slowest,
)
