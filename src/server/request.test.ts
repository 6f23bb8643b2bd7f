import { expect, test } from 'vitest'
import { visitorOf } from './request.ts'

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:1:2::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8:0:0:ffff::', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['unknown', 'unknown'],
])('%s is the visitor %s', (address, visitor) => {
  expect(visitorOf(address)).toBe(visitor)
})

test('somebody who changes the address within her own line stays one visitor, her neighbour is another', () => {
  const hers = Array.from({ length: 50 }, (_, index) => visitorOf(`2001:db8:1:2::${index.toString(16)}`))
  expect(new Set(hers).size).toBe(1)
  expect(visitorOf('2001:db8:1:3::1')).not.toBe(hers[0])
})
