import { expect, test } from 'vitest'
import { isUnreachable } from './unreachable.ts'

const failure = (code: string) => Object.assign(new Error('it failed'), { code })

test.each([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'EPIPE',
  'ERR_STREAM_DESTROYED',
  'ERR_SOCKET_CLOSED',
  '08006',
  '57P01',
  '53300',
])('%s says that the database is away, so that asking again may help', (code) => {
  expect(isUnreachable(failure(code))).toBe(true)
})

test.each(['ERR_INVALID_ARG_TYPE', '23505', '42P01'])(
  '%s is a fault that stays, however often one asks',
  (code) => {
    expect(isUnreachable(failure(code))).toBe(false)
  },
)

test('a name with several addresses is away when none of them answers', () => {
  const refused = failure('ECONNREFUSED')
  expect(isUnreachable(new AggregateError([refused, refused]))).toBe(true)
  expect(isUnreachable(new AggregateError([refused, failure('ERR_INVALID_ARG_TYPE')]))).toBe(false)
})
