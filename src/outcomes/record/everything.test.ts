import { expect, test } from 'vitest'
import { emptyCheckIn } from '../diary/check-in.ts'
import { planBeforeAfter, planOnOff } from '../plan/trial-plan.ts'
import {
  checkInsWithSessions,
  currentTrial,
  diaryOfTrial,
  type Everything,
  exportEverything,
  importEverything,
  mergeEverything,
  nothingKept,
  type PractisedSession,
  type Trial,
} from './everything.ts'
import { exportDiary } from './export-json.ts'

const session = (id: string, day: number, address = '/a/fold'): PractisedSession => ({
  id,
  day,
  address,
  title: 'Fold',
  minutes: 6,
  completed: true,
  painBefore: 5,
  painAfter: 4,
  feeling: 'better',
})
const trial = (id: string, startDay: number): Trial => ({
  id,
  practice: 'Fold',
  address: '/a/fold',
  plan: planOnOff({ startDay, seed: 'a seed that is long enough' }),
  stoppedOn: null,
})
const kept: Everything = {
  trials: [trial('one', 100)],
  checkIns: [
    { ...emptyCheckIn(100), pain: 4 },
    { ...emptyCheckIn(102), pain: 0, practices: [] },
  ],
  sessions: [session('a', 101), session('b', 102), session('c', 102, '/a/other')],
  activities: ['tying my shoes'],
}

const drawn = planOnOff({ startDay: 100, seed: 'a seed that is long enough' })

test('everything that was exported comes back the same', () => {
  const file: unknown = JSON.parse(JSON.stringify(exportEverything(kept)))
  expect(importEverything(file)).toEqual({ ok: true, kept })
  expect(importEverything(JSON.parse(JSON.stringify(exportEverything(nothingKept))))).toEqual({
    ok: true,
    kept: nothingKept,
  })
})

test('the export of one trial comes in too', () => {
  const plan = planBeforeAfter(50)
  const read = importEverything(exportDiary({ plan, checkIns: kept.checkIns }))
  expect(read.ok && read.kept.trials.map((one) => one.plan)).toEqual([plan])
  expect(read.ok && read.kept.checkIns).toEqual(kept.checkIns)
})

test.each([
  ['a number', 7, 'not-a-diary'],
  ['another file', { hello: 1 }, 'not-a-diary'],
  ['a newer version', { ...exportEverything(kept), version: 2 }, 'newer-version'],
  ['pain of 11', { ...exportEverything(kept), checkIns: [{ ...emptyCheckIn(1), pain: 11 }] }, 'bad-check-in'],
  ['check-ins that are no list', { ...exportEverything(kept), checkIns: null }, 'bad-check-in'],
  ['a session without a day', { ...exportEverything(kept), sessions: [{ id: 'a' }] }, 'bad-check-in'],
  ['a trial without a plan', { ...exportEverything(kept), trials: [{ id: 'a' }] }, 'bad-plan'],
  [
    'an order that was changed',
    {
      ...exportEverything(kept),
      trials: [
        { ...trial('one', 100), plan: { ...trial('one', 100).plan, blocks: [0, 0, 1, 1, 0, 1, 0, 1] } },
      ],
    },
    'draw-does-not-match',
  ],
  [
    'a last block that no pair has',
    {
      ...exportEverything(kept),
      trials: [{ ...trial('one', 100), plan: { ...trial('one', 100).plan, blocks: [...drawn.blocks, 1] } }],
    },
    'draw-does-not-match',
  ],
  [
    'a self-test that there is not',
    {
      ...exportEverything(kept),
      checkIns: [{ ...emptyCheckIn(1), selfTests: [{ test: 'constructor', side: null, value: 1 }] }],
    },
    'bad-check-in',
  ],
  [
    'a total of no instrument',
    {
      ...exportEverything(kept),
      checkIns: [{ ...emptyCheckIn(1), totals: [{ instrument: 'x', value: 1 }] }],
    },
    'bad-check-in',
  ],
  [
    'a day that no calendar has',
    { ...exportEverything(kept), checkIns: [emptyCheckIn(1e15)] },
    'bad-check-in',
  ],
  [
    'a trial of a million days',
    { ...exportEverything(kept), trials: [{ ...trial('one', 1), plan: planBeforeAfter(1, 1, 1e6, 9) }] },
    'bad-plan',
  ],
  [
    'half a point of pain',
    { ...exportEverything(kept), checkIns: [{ ...emptyCheckIn(1), pain: 4.5 }] },
    'bad-check-in',
  ],
])('%s is refused whole', (_name, value, problem) => {
  expect(importEverything(value)).toEqual({ ok: false, problem })
})

test('of a file, only what a diary has is taken, each day and session once', () => {
  const file = {
    ...exportEverything(kept),
    more: { deep: [[[[]]]] },
    checkIns: [{ ...emptyCheckIn(100), pain: 9 }, { ...kept.checkIns[0], mood: 'x' }, kept.checkIns[1]],
    sessions: [session('a', 1), ...kept.sessions],
  }
  expect(importEverything(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, kept })
})

test('a session that the machine slept through comes in as a day', () => {
  const file = { ...exportEverything(kept), sessions: [{ ...session('a', 101), minutes: 6000 }] }
  const read = importEverything(file)
  expect(read.ok && read.kept.sessions[0]?.minutes).toBe(1440)
})

test('sessions of the player count as practice of their day, and only those of the trial', () => {
  const days = diaryOfTrial(kept, kept.trials[0]!).checkIns
  expect(days.map(({ day, pain, practices }) => [day, pain, practices?.length ?? null])).toEqual([
    [100, 4, null],
    [101, null, 1],
    [102, 0, 1],
  ])
  expect(checkInsWithSessions(kept, null).at(-1)!.practices).toHaveLength(2)
})

test('what was said before a trial is no part of it', () => {
  const before = { ...kept, checkIns: [{ ...emptyCheckIn(99), pain: 9 }, ...kept.checkIns] }
  expect(diaryOfTrial(before, kept.trials[0]!).checkIns.map(({ day }) => day)).not.toContain(99)
})

test('a stopped trial is not the current one', () => {
  expect(currentTrial(kept)?.id).toBe('one')
  expect(currentTrial({ ...kept, trials: [{ ...trial('one', 100), stoppedOn: 110 }] })).toBeNull()
  expect(currentTrial({ ...kept, trials: [trial('late', 300), trial('one', 100)] })?.id).toBe('late')
})

test('merging twice changes nothing more, and the added day wins', () => {
  const added = { ...nothingKept, checkIns: [{ ...emptyCheckIn(100), pain: 7 }] }
  const once = mergeEverything(kept, added)
  expect(once.checkIns.find(({ day }) => day === 100)?.pain).toBe(7)
  expect(mergeEverything(once, added)).toEqual(once)
  expect(once.activities).toEqual(kept.activities)
})
