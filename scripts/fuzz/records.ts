import { Fhir } from 'fhir'
import {
  analyse,
  type CheckIn,
  checkInsWithSessions,
  clinicianReport,
  currentTrial,
  dayOf,
  diaryOfTrial,
  diaryToCsv,
  diaryToSeries,
  type Everything,
  emptyCheckIn,
  exportDiary,
  exportEverything,
  fhirBundle,
  importEverything,
  mergeEverything,
  nothingKept,
  planBeforeAfter,
  plannedLastDay,
  planOnOff,
  pool,
  readPool,
  readSeries,
  reportLines,
  selfTests,
  type Trial,
  type TrialPlan,
  typedTotals,
  verdictFacts,
  wordsForVerdict,
} from '../../src/outcomes/index.ts'
import { wordsForReport } from '../../src/words/index.ts'
import { mutate } from '../mutate-text.ts'
import { placesOf, withValueAt } from './api-operations.ts'
import { among, below, type Random, someOf } from './chance.ts'
import { nastyValues } from './nasty-values.ts'

const start = dayOf('2026-03-02')!
const fhir = new Fhir()
const orNull = <Value>(random: Random, value: Value): Value | null => (random() < 0.2 ? null : value)

function anyPlan(random: Random): TrialPlan {
  const startDay = start + below(random, 200)
  if (random() < 0.4) return planBeforeAfter(startDay, among(random, [1, 1.5, 2]))
  const [pairs, blockLength] = [2 + below(random, 5), 1 + below(random, 8)]
  return planOnOff({ startDay, seed: `seed ${below(random, 1e9)}`, pairs, blockLength })
}

function anyCheckIn(random: Random, day: number): CheckIn {
  const practices = [{ minutes: orNull(random, below(random, 60)), feltAfter: 'same' as const }]
  return {
    ...emptyCheckIn(day),
    pain: orNull(random, below(random, 11)),
    practices: orNull(random, random() < 0.4 ? [] : practices),
    worseForMoreThanADay: orNull(random, random() < 0.1),
    activities: random() < 0.1 ? [{ activity: 'tying my shoes', score: below(random, 11) }] : [],
    totals: someOf(random, Object.values(typedTotals)).map(({ id, low }) => ({
      instrument: id,
      value: low + below(random, 10),
    })),
    selfTests: someOf(random, Object.values(selfTests)).map(({ id, low, perSide }) => ({
      test: id,
      side: perSide ? 'left' : null,
      value: low + below(random, 30),
    })),
    globalChange: random() < 0.1 ? below(random, 11) - 5 : null,
    note: random() < 0.1 ? '=1+1, "so"\nso' : '',
  }
}

/** A diary as somebody may have it after some weeks. */
function anyDiary(random: Random): Everything {
  const trials = Array.from({ length: 1 + below(random, 2) }, (_, index): Trial => {
    const plan = anyPlan(random)
    const stoppedOn = random() < 0.2 ? plan.startDay + 9 : null
    return { id: `trial-${index}`, practice: 'Fold', address: orNull(random, '/a/fold'), plan, stoppedOn }
  })
  const first = trials[0]?.plan.startDay ?? start
  const checkIns = Array.from({ length: below(random, 70) }, (_, index) => anyCheckIn(random, first + index))
  const sessions = Array.from({ length: below(random, 9) }, (_, index) => ({
    id: `session-${index}`,
    day: first + below(random, 60),
    address: among(random, ['/a/fold', 'pasted']),
    title: 'Fold',
    minutes: below(random, 300) / 10,
    completed: random() < 0.8,
    painBefore: orNull(random, below(random, 11)),
    painAfter: orNull(random, below(random, 11)),
    feeling: among(random, ['better', 'same', 'worse', null] as const),
  }))
  return { trials, checkIns, sessions, activities: someOf(random, ['tying my shoes', 'standing']) }
}

const edges = [-1, 0, 0.5, 1, 2, 11, 1e3, 1e6, 3e6, 1e9, 1e15, -1e15, '2026-03-02', 'on-off', 'odi']

/** The value with up to four of its places changed; seldom its text is cut and mixed instead. */
function bent(random: Random, value: unknown): unknown {
  if (random() < 0.1) {
    try {
      return JSON.parse(mutate([JSON.stringify(value)], random))
    } catch {} // no JSON any more: that is refused before it comes here
  }
  let changed = value
  for (let turns = below(random, 5); turns > 0; turns--) {
    const place = among(random, placesOf(changed))
    changed = withValueAt(changed, place, among(random, random() < 0.5 ? edges : nastyValues))
    if (changed === undefined) return null
  }
  return changed
}

const holes = /undefined|NaN|Infinity|\[object|Invalid Date/

/** Everything that a page, a report and an export make of a diary that was let in. */
function useDiary(kept: Everything, random: Random): string | null {
  const again = importEverything(JSON.parse(JSON.stringify(exportEverything(kept))))
  if (!again.ok) return `its own export is refused: ${again.problem}`
  if (JSON.stringify(again.kept) !== JSON.stringify(kept)) return 'its own export comes back otherwise'
  mergeEverything(nothingKept, kept)
  currentTrial(kept)
  const plan = currentTrial(kept)?.plan ?? planBeforeAfter(0)
  const isOwn = holes.test(JSON.stringify(kept)) // what she wrote herself may say anything
  const table = diaryToCsv({ plan, checkIns: checkInsWithSessions(kept, null) })
  if (holes.test(table) && !isOwn) return 'a hole in its table'
  for (const trial of kept.trials.slice(0, 2)) {
    const diary = diaryOfTrial(kept, trial)
    const today = among(random, [start, trial.plan.startDay + 20, plannedLastDay(trial.plan) + 1])
    const language = among(random, ['en', 'es'] as const)
    const report = clinicianReport(diary, trial.practice, today, language)
    const lines = JSON.stringify(reportLines(report, trial.plan, wordsForReport(language)))
    if (holes.test(lines) && !isOwn) return `a hole in the report: ${holes.exec(lines)}`
    const practice = { name: trial.practice || 'practice' }
    const bundle = JSON.parse(JSON.stringify(fhirBundle(diary, { record: trial.id, practice, today })))
    if (random() < 0.1) {
      const wrong = fhir
        .validate(bundle, { errorOnUnexpected: true })
        .messages.find(({ severity }) => severity === 'error' || severity === 'fatal')
      if (wrong) return `FHIR: ${wrong.location} ${wrong.message}`
    }
  }
  return null
}

function useSeries(value: unknown): string | null {
  const read = readSeries(value)
  if (!read.ok) return null
  const analysis = analyse(read.series)
  const words = JSON.stringify(wordsForVerdict(verdictFacts(analysis, read.series), 'en'))
  if (holes.test(words)) return `a hole in the verdict: ${words}`
  const numbers = Object.values(analysis.models).flatMap(({ posterior }) =>
    Object.values(posterior).flatMap(({ mean, q025, q975, p_lt_0 }) => [mean, q025, q975, p_lt_0]),
  )
  return numbers.every(Number.isFinite) ? null : 'an estimate that is no number'
}

function usePool(value: unknown): string | null {
  const read = readPool(value)
  if (!read.ok) return null
  for (const { people } of read.sets) {
    const { mu, tau, new_person: next } = pool(people).exact
    if (![mu.mean, mu.q025, mu.q975, tau.mean, next.mean].every(Number.isFinite))
      return 'a pool without numbers'
  }
  return null
}

const people = (random: Random, count: number) =>
  Array.from({ length: count }, () => ({ est: random() * 4 - 2, se: 0.1 + random() }))

function anyPool(random: Random): unknown {
  const list = people(random, 1 + below(random, 12))
  if (random() < 0.4) return list
  const set = { name: 'a', est: list.map(({ est }) => est), se: list.map(({ se }) => se) }
  return random() < 0.5 ? set : { sets: [set, { name: 'b', people: list }] }
}

/** Brings in a JSON file that was bent, goes on with it where it was let in, and says what was wrong with that. */
export function recordFault(random: Random): string | null {
  const diary = anyDiary(random)
  const trial = diary.trials[0]!
  const { plan } = trial
  const [kind, whole] = among<() => readonly [string, unknown]>(random, [
    () => ['diary', exportEverything(diary)],
    () => ['diary', exportDiary({ plan, checkIns: diary.checkIns })],
    () => ['series', diaryToSeries(diaryOfTrial(diary, trial), plannedLastDay(plan))],
    () => ['pool', anyPool(random)],
  ])()
  const value = bent(random, JSON.parse(JSON.stringify(whole)))
  const begun = process.cpuUsage()
  const note = () => `${kind} ${JSON.stringify(value)?.slice(0, 700)}`
  try {
    let fault: string | null = null
    if (kind === 'series') fault = useSeries(value)
    else if (kind === 'pool') fault = usePool(value)
    else {
      const read = importEverything(value)
      fault = read.ok ? useDiary(read.kept, random) : null
    }
    const milliseconds = process.cpuUsage(begun).user / 1000
    if (!fault && milliseconds > 5000) fault = `took ${milliseconds.toFixed(0)} ms`
    return fault && `${fault}: ${note()}`
  } catch (error) {
    return `threw ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}: ${note()}`
  }
}
