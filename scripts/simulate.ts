/** `npm run simulate`: how often each verdict is given to people whose truth is known. Prints a table (Markdown). */
import { parseArgs } from 'node:util'
import { ratingsOf, type TrialSeries, worseOnPractice } from '../src/outcomes/index.ts'
import { mixtureBelow } from '../src/outcomes/numbers/mixture.ts'
import { type RandomisedVerdict, verdictOf } from '../src/outcomes/trial/decision.ts'
import { EVERYDAY_GRID, primaryMixture } from '../src/outcomes/trial/fit.ts'
import { dataGate } from '../src/outcomes/trial/gate.ts'
import { modelFor, primaryModel } from '../src/outcomes/trial/model.ts'
import { type Course, twins } from './simulation/person.ts'
import { welch } from './simulation/welch.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '20261122' },
    'no-effect-only': { type: 'boolean', default: false },
  },
})
const people = Number(values.people)
const seed = Number(values.seed)

const CELLS: readonly { readonly course: Course; readonly effect: number }[] = [
  { course: 'steady', effect: 0 },
  { course: 'recovery', effect: 0 },
  { course: 'flare', effect: 0 },
  { course: 'recovery', effect: -1 },
  { course: 'recovery', effect: -1.5 },
  { course: 'recovery', effect: -2.5 },
]
const DELTA = 1.5
const HELPS: readonly RandomisedVerdict[] = [
  'probably-worthwhile',
  'probably-helps-a-little',
  'probably-helps-size-unsure',
]

function judge(series: TrialSeries, truth: number): { verdict: RandomisedVerdict; covered: boolean } {
  const mixture = primaryMixture(modelFor(primaryModel[series.design], series), series.days, EVERYDAY_GRID)
  const below = (x: number) => mixtureBelow(mixture, x)
  const verdict = verdictOf({
    lower: below(0),
    lowerByWorthwhile: below(-DELTA),
    withinWorthwhile: below(DELTA) - below(-DELTA),
  })
  const place = below(truth)
  return {
    verdict: dataGate(series).ok ? verdict : 'not-enough-data',
    covered: place > 0.025 && place < 0.975,
  }
}

/** Pain on practice days against the others, by the t-test and by the clinic's rule of thumb. */
function naive(series: TrialSeries) {
  const ratings = ratingsOf(series.days)
  const of = (phase: 0 | 1) => ratings.filter((r) => r.phase === phase).map(({ pain }) => pain)
  const [on, off] = [of(1), of(0)]
  const { difference, p } = welch(on, off)
  const before = off.reduce((sum, pain) => sum + pain, 0) / off.length
  // Two points, or thirty per cent of where one began (Ostelo 2008).
  return { tTest: p < 0.05 && difference < 0, responder: difference <= -2 || difference <= -0.3 * before }
}

function simulate(course: Course, effect: number): string {
  const tally = new Map<string, number>()
  const add = (name: string, happened = true) => tally.set(name, (tally.get(name) ?? 0) + (happened ? 1 : 0))
  for (let person = 0; person < people; person++) {
    const { randomised, beforeAfter } = twins(seed + person, course, effect)
    const own = judge(randomised, effect)
    add(own.verdict)
    add('helps', HELPS.includes(own.verdict))
    add('covered', own.covered)
    // Looks at the ends of the second and third pair; the fourth is the planned end.
    add(
      'alarm',
      [28, 42].some((length) => worseOnPractice({ ...randomised, days: randomised.days.slice(0, length) })),
    )
    add('welch', naive(randomised).tTest)
    const trend = judge(beforeAfter, effect)
    add('trend', HELPS.includes(trend.verdict))
    const plain = naive(beforeAfter)
    add('plain', plain.tTest)
    add('responder', plain.responder)
    if ((person + 1) % 250 === 0) console.error(`${course} ${effect}: ${person + 1} of ${people}`)
  }
  const share = (name: string) => `${((100 * (tally.get(name) ?? 0)) / people).toFixed(1)}`
  const columns = [
    'helps',
    ...HELPS,
    'probably-no-worthwhile-difference',
    'cannot-tell',
    'probably-worse',
    'not-enough-data',
    'alarm',
    'covered',
    'welch',
    'trend',
    'plain',
    'responder',
  ]
  return `| ${course}, ${effect === 0 ? 'no effect' : effect} | ${columns.map(share).join(' | ')} |`
}

console.log(`Percent of ${people} simulated people a row; first seed ${seed}.\n`)
console.log(
  [
    '| truth | **helps** (sum) | worthwhile | a little | size unsure | no worthwhile difference | cannot tell | worse | not enough data | early safety alarm | 95 % range holds the truth | Welch t-test, same diary: "helps" | before–after, ours: "lower than your trend" | before–after, t-test: "helps" | before–after, 2 points or 30 %: "responder" |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|',
  ].join('\n'),
)
for (const { course, effect } of CELLS) {
  if (effect === 0 || !values['no-effect-only']) console.log(simulate(course, effect))
}
