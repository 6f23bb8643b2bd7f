/** A made-up person whose truth is known: how her pain would go by itself, and what practice does to it. */
import { drawBlocks, type Phase, type TrialSeries } from '../../src/outcomes/index.ts'
import { randomStream } from '../../src/outcomes/numbers/random.ts'

/** What pain does without any practice. */
export type Course = 'steady' | 'recovery' | 'flare'

const DAYS = 56
const BASELINE_DAYS = 14
const RHO = 0.4
const SD = 1.3
const MISSING = 0.1

/**
 * Points above or below 5.5 on a day. Recovery: 2.5 points in all, most of it in six weeks (persistent pain in the
 * cohorts of Menezes Costa 2012 falls by 1.8 in six weeks). Flare: she starts 3 points up, and it wears off in weeks.
 */
function natural(course: Course, index: number): number {
  switch (course) {
    case 'steady':
      return 0
    case 'recovery':
      return 0.5 - 2.5 * (1 - Math.exp(-index / 21))
    case 'flare':
      return 3 * Math.exp(-index / 10) - 0.5
  }
}

export type Twins = { readonly randomised: TrialSeries; readonly beforeAfter: TrialSeries }

/** One person who lives the same eight weeks twice: once in an on/off trial, once in a before–after diary. */
export function twins(seed: number, course: Course, effect: number): Twins {
  const random = randomStream(seed)
  let error = random.normal()
  const life = Array.from({ length: DAYS }, (_, index) => {
    if (index > 0) error = RHO * error + Math.sqrt(1 - RHO * RHO) * random.normal()
    return { base: 5.5 + natural(course, index) + SD * error, missing: random.uniform() < MISSING }
  })
  const { blocks } = drawBlocks(`simulated person ${seed}`, 4)
  const days = (phaseOf: (index: number) => Phase) =>
    life.map(({ base, missing }, index) => {
      const phase = phaseOf(index)
      const felt = Math.min(10, Math.max(0, Math.round(base + phase * effect)))
      return {
        day: index + 1,
        phase,
        practised: phase === 1,
        minutes: phase === 1 ? 15 : 0,
        pain: missing ? null : felt,
      }
    })
  return {
    randomised: {
      id: `${seed}`,
      design: 'randomised-blocks',
      blockLength: 7,
      blocks,
      days: days((index) => blocks[Math.floor(index / 7)]!),
    },
    beforeAfter: {
      id: `${seed}`,
      design: 'observational-AB',
      blockLength: null,
      blocks: null,
      days: days((index) => (index < BASELINE_DAYS ? 0 : 1)),
    },
  }
}
