import { expect, test } from 'vitest'
import { allowances, mostVisitors, RateLimiter } from './rate-limit.ts'

function limiterAt(start: number) {
  let now = start
  return { limiter: new RateLimiter(() => now), pass: (seconds: number) => (now += seconds * 1000) }
}

test('a burst is let through, then one as often as the allowance says', () => {
  const { limiter, pass } = limiterAt(1e12)
  for (let index = 0; index < allowances.send.burst; index++) expect(limiter.take('a', 'send')).toBe(0)
  const seconds = limiter.take('a', 'send')
  expect(seconds).toBe(6)
  pass(seconds)
  expect(limiter.take('a', 'send')).toBe(0)
  expect(limiter.take('a', 'send')).toBeGreaterThan(0)
})

test('one visitor does not use up what belongs to another, nor one kind another kind', () => {
  const { limiter } = limiterAt(1e12)
  for (let index = 0; index < 100; index++) limiter.take('a', 'send')
  expect(limiter.take('b', 'send')).toBe(0)
  expect(limiter.take('a', 'sign-in')).toBe(0)
})

test('a clock that is set back locks nobody out', () => {
  const { limiter, pass } = limiterAt(1e12)
  limiter.take('a', 'send')
  pass(-3600)
  for (let index = 1; index < allowances.send.burst; index++) expect(limiter.take('a', 'send')).toBe(0)
  expect(limiter.take('a', 'send')).toBe(6)
})

test('a new day begins with nothing known of yesterday', () => {
  const { limiter, pass } = limiterAt(1e12)
  for (let index = 0; index < 100; index++) limiter.take('a', 'send')
  pass(86_400)
  expect(limiter.take('a', 'send')).toBe(0)
})

test('a flood of addresses fills no memory: the one that was longest away is forgotten first', () => {
  const { limiter } = limiterAt(1e12)
  for (let index = 0; index < allowances.send.burst; index++) limiter.take('first', 'send')
  for (let index = 0; index < mostVisitors - 1; index++) limiter.take(`stranger ${index}`, 'send')
  expect(limiter.visitors).toBe(mostVisitors)
  expect(limiter.take('first', 'send')).toBeGreaterThan(0) // still known, and now the last
  for (let index = 0; index < mostVisitors; index++) limiter.take(`another ${index}`, 'send')
  expect(limiter.visitors).toBe(mostVisitors)
  expect(limiter.take('first', 'send')).toBe(0)
})
