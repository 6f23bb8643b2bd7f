/** How long a verdict and a pooled result take: `npm run bench:outcomes`. Budgets: 30 ms and 200 ms on one core. */
import { Bench } from 'tinybench'
import { twins } from '../scripts/simulation/person.ts'
import { analyse, chancesOf, pool } from '../src/outcomes/index.ts'
import { randomStream } from '../src/outcomes/numbers/random.ts'
import { fitModel } from '../src/outcomes/trial/fit.ts'
import { modelFor } from '../src/outcomes/trial/model.ts'

const { randomised, beforeAfter } = twins(7, 'recovery', -1.5)
const { normal, uniform } = randomStream(3)
const people = Array.from({ length: 10_000 }, () => ({
  est: -0.6 + 0.7 * normal(),
  se: 0.3 + 0.6 * uniform(),
}))

const bench = new Bench({ time: 1500, warmupTime: 500 })
bench
  .add('one verdict at 61×61 (phase), chances only', () => chancesOf(randomised, 1.5))
  .add('one verdict at 61×61 (phase), posterior, pooling summary and evidence', () =>
    fitModel(modelFor('phase', randomised), randomised.days),
  )
  .add('one verdict at 61×61 (its), four contrasts', () =>
    fitModel(modelFor('its', beforeAfter), beforeAfter.days),
  )
  .add('everything about a trial: all models, sensitivity, randomisation test', () => analyse(randomised))
  .add('pooled over 10,000 people', () => pool(people))
await bench.run()
for (const { name, result } of bench.tasks) {
  if (result.state !== 'completed') continue
  const { p50, p99 } = result.latency
  console.log(`${name}: median ${p50.toFixed(1)} ms, 99 in 100 under ${p99.toFixed(1)} ms`)
}
