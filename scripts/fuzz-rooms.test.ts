import { expect, test } from 'vitest'
import { fuzzRoom, rooms } from './fuzz/rooms.ts'

const few = 15 // thousands: `npm run fuzz:rooms`

test.each(Object.keys(rooms))(
  '%s: nothing that was tried stops it, hangs it or gets nonsense out of it',
  (room) => {
    expect(fuzzRoom(room, few, 20_261)).toEqual([])
  },
)
