import { expect, test } from 'vitest'
import { pool } from './pool.ts'
import { poolFromSums } from './pool-sums.ts'

const spreads = Array.from({ length: 401 }, (_, index) => index * 0.015)

function sumsOf(people: readonly { est: number; se: number }[]) {
  const sum = (term: (person: { est: number; se: number }, variance: number) => number) =>
    spreads.map((tau) => people.reduce((total, one) => total + term(one, one.se ** 2 + tau ** 2), 0))
  return {
    people: people.length,
    spreads,
    logVariances: sum((_, variance) => Math.log(variance)),
    precisions: sum((_, variance) => 1 / variance),
    weighted: sum(({ est }, variance) => est / variance),
    squares: sum(({ est }, variance) => est ** 2 / variance),
  }
}

// A little generator, so that the same people come every time: uniform on 0 to 1.
function uniforms(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

test.each([
  ['ten people', 10, 0.9],
  ['two hundred people', 200, 0.5],
  ['five thousand people, whose spread is known like a needle', 5000, 0.3],
  ['five thousand people who do not differ', 5000, 0],
])('running sums tell the same as all the people: %s', (_, count, spread) => {
  const next = uniforms(count + 7)
  const noise = () => (next() + next() + next() + next() - 2) * Math.sqrt(3)
  const people = Array.from({ length: count }, () => {
    const se = 0.3 + next()
    return { est: -0.8 + spread * noise() + se * noise(), se }
  })
  const whole = pool(people).exact
  const running = poolFromSums(sumsOf(people))
  for (const key of ['mean', 'sd', 'q025', 'median', 'q975', 'p_lt_0', 'p_lt_m1', 'p_lt_m1_5'] as const) {
    expect(Math.abs(running.mu[key] - whole.mu[key]), `mu ${key}`).toBeLessThan(0.001)
    expect(Math.abs(running.newPerson[key] - whole.new_person[key]), `next ${key}`).toBeLessThan(0.001)
  }
  for (const key of ['mean', 'sd', 'median'] as const) {
    expect(Math.abs(running.tau[key] - whole.tau[key]), `tau ${key}`).toBeLessThan(0.001)
  }
})
