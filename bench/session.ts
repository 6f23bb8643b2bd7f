/** How long planning and playing take: `npm run bench:session`. Budgets: a plan in 5 ms, a tick and its view in 0.1 ms. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Bench } from 'tinybench'
import { read } from '../src/language/index.ts'
import { createPlayer, createView, transcribe } from '../src/player/index.ts'
import { exerciseByHand, wallRolldown } from '../src/session/exercise-by-hand.ts'
import { planSession, sessionSeconds } from '../src/session/index.ts'

const articles = readdirSync('articles', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => read(readFileSync(join('articles', file), 'utf8')))
const library = articles.flatMap((article) => article.exercises)
const long = exerciseByHand(
  ['move: Lift one knee', 'return: Lower it', ['repeat: 100 times', { reps: { min: 100, max: 100 } }]],
  {
    dose: { reps: { min: 100, max: 100 }, sets: { min: 5, max: 5 }, sides: 'each' },
  },
)
const session = planSession([wallRolldown])
const view = createView(session)

const bench = new Bench({ time: 1000, warmupTime: 300 })
bench
  .add('plan one exercise of thirteen steps', () => planSession([wallRolldown]))
  .add(`plan the whole library (${library.length} exercises)`, () => planSession(library))
  .add('plan 1,000 repetitions', () => planSession([long]))
  .add(`play a whole session of ${Math.round(sessionSeconds(session))} s on a clock of its own`, () =>
    transcribe(session),
  )
  .add('a tick and what the screen shows, sixty of them', () => {
    const player = createPlayer(session)
    player.start(0)
    for (let frame = 1; frame <= 60; frame++) {
      player.tick(frame * 1000)
      view(player.state())
    }
  })
await bench.run()
for (const { name, result } of bench.tasks) {
  if (result.state !== 'completed') continue
  const { p50, p99 } = result.latency
  console.log(`${name}: median ${p50.toFixed(2)} ms, 99 in 100 under ${p99.toFixed(2)} ms`)
}
