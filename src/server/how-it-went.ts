import type { Inbox } from '../contract/index.ts'
import { FEWEST_TO_PUBLISH, poolFromSums, poolStanding } from '../outcomes/index.ts'
import { type CheckInSums, type PoolSums, type StepSums, spreads, type WeekSums } from '../store/index.ts'

type HowItWent = Inbox['all']
const tooFew: HowItWent = { people: null, feelings: null, change: null }
const enough = (people: number) => people >= FEWEST_TO_PUBLISH
const standardErrorsIn95 = 1.96

/** What a teacher sees of the sums: nothing below ten, and no answer that only a few gave apart from the rest. */
export function howItWent(sums: CheckInSums): HowItWent {
  const { people, better, same, worse, pairs } = sums
  if (!enough(people)) return tooFew
  return { people, feelings: { better, same, worse }, change: enough(pairs) ? meanChange(sums) : null }
}

/** Mean change of pain in a session with its 95% interval, from the running sums. */
function meanChange({ pairs, changeSum, changeSquareSum }: CheckInSums): HowItWent['change'] {
  const mean = changeSum / pairs
  const variance = Math.max(0, (changeSquareSum - pairs * mean * mean) / (pairs - 1))
  const margin = standardErrorsIn95 * Math.sqrt(variance / pairs)
  return { pairs, mean, from: mean - margin, to: mean + margin }
}

export function shownWeeks(weeks: readonly WeekSums[]): Inbox['weeks'] {
  return weeks.filter(({ people }) => enough(people)).map((week) => ({ ...week }))
}

/** Steps that ten or more found hard, or stopped at; a smaller number stays hidden beside a large one. */
export function shownSteps(steps: readonly StepSums[]): Inbox['steps'] {
  return steps
    .filter(({ hard, stopped }) => enough(hard) || enough(stopped))
    .map(({ exercise, step, hard, stopped }) => ({
      exercise,
      step,
      hard: enough(hard) ? hard : null,
      stopped: enough(stopped) ? stopped : null,
    }))
}

/** The pooled result of people's own randomised trials, with what to expect for the next reader. */
export function pooledResult(sums: PoolSums | undefined): Inbox['pooled'] {
  const standing = poolStanding(sums?.people ?? 0)
  if (!sums || standing === 'too-few-to-publish') return null
  const { mu, newPerson } = poolFromSums({ ...sums, spreads })
  return {
    people: sums.people,
    standing,
    mean: mu.mean,
    from: mu.q025,
    to: mu.q975,
    nextReaderFrom: newPerson.q025,
    nextReaderTo: newPerson.q975,
  }
}
