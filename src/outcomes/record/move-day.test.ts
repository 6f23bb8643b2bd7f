import { expect, test } from 'vitest'
import { type CheckIn, emptyCheckIn } from '../diary/check-in.ts'
import { type Everything, nothingKept } from './everything.ts'
import { daysAfter, moveDay } from './move-day.ts'

const said = (day: number, changes: Partial<CheckIn>): CheckIn => ({ ...emptyCheckIn(day), ...changes })
const session = (id: string, day: number) => ({
  id,
  day,
  address: '/a/fold',
  title: 'Fold',
  minutes: 5,
  completed: true,
  painBefore: null,
  painAfter: null,
  feeling: null,
})
const kept: Everything = {
  ...nothingKept,
  checkIns: [said(10, { pain: 3 }), said(900, { pain: 6, note: 'stiff', globalChange: 1 })],
  sessions: [session('a', 10), session('b', 900), session('c', 901)],
}

test('a day that was kept under a wrong date moves with its answers and sessions, and nothing else does', () => {
  const moved = moveDay(kept, 900, 11)
  expect(moved.checkIns).toEqual([
    said(10, { pain: 3 }),
    said(11, { pain: 6, note: 'stiff', globalChange: 1 }),
  ])
  expect(moved.sessions.map(({ id, day }) => [id, day])).toEqual([
    ['a', 10],
    ['b', 11],
    ['c', 901],
  ])
})

test('what the right day says already stays; only its gaps are filled', () => {
  const activity = (score: number) => ({ activity: 'tying my shoes', score })
  const both: Everything = {
    ...nothingKept,
    checkIns: [
      said(10, { pain: 3, note: 'slept badly', practices: [], activities: [activity(7)] }),
      said(900, {
        pain: 6,
        note: 'stiff',
        practices: [{ minutes: 5, feltAfter: null }],
        worseForMoreThanADay: true,
        activities: [activity(2), { activity: 'sitting', score: 4 }],
        totals: [{ instrument: 'rmdq-24', value: 6 }],
        selfTests: [{ test: 'hip-rotation', side: 'left', value: 30 }],
      }),
    ],
  }
  expect(moveDay(both, 900, 10).checkIns).toEqual([
    said(10, {
      pain: 3,
      note: 'slept badly\nstiff',
      practices: [],
      worseForMoreThanADay: true,
      activities: [activity(7), { activity: 'sitting', score: 4 }],
      totals: [{ instrument: 'rmdq-24', value: 6 }],
      selfTests: [{ test: 'hip-rotation', side: 'left', value: 30 }],
    }),
  ])
})

test('a day with a session alone moves, and leaves no empty day behind', () => {
  const moved = moveDay(kept, 901, 12)
  expect(moved.checkIns).toEqual(kept.checkIns)
  expect(daysAfter(moved, 12)).toEqual([900])
})

test('a day moved onto itself changes nothing', () => {
  expect(moveDay(kept, 900, 900)).toEqual(kept)
})

test('days that have not come yet are named once, in order', () => {
  expect(daysAfter(kept, 10)).toEqual([900, 901])
  expect(daysAfter(kept, 901)).toEqual([])
})
