import { expect, test } from 'vitest'
import { shippedBytes } from './shipped-bytes.ts'

// Each room with what it imports from others, whole: what an app pays that uses all of it. The reader's goal is 45 kB;
// docs/reading.md tells what it spends and on what.
const rooms: readonly (readonly [string, number])[] = [
  ['language', 89_600],
  ['body', 22_000],
  ['care', 31_000],
  ['outcomes', 23_000],
  ['session', 17_100],
  ['staging', 39_700],
  ['drawing', 35_500],
  ['player', 4_500],
]

test.each(rooms)(
  'the room %s stays within its share',
  async (room, budget) => {
    const bytes = await shippedBytes(room)
    expect(bytes).toBeGreaterThan(1000)
    expect(bytes).toBeLessThanOrEqual(budget)
  },
  60_000,
)
