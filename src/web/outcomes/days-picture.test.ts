import { expect, test } from 'vitest'
import { emptyCheckIn, nothingKept, planOnOff } from '../../outcomes/index.ts'
import { pictureOfAllDays, pictureOfTrial } from './days-picture.ts'

const pain = (day: number, value: number | null) => ({ ...emptyCheckIn(day), pain: value })

test('without any rating there is an empty fortnight, and no gap is blamed', () => {
  const picture = pictureOfAllDays(nothingKept, 1000)
  expect(picture).toMatchObject({ firstDay: 987, lastDay: 1000, dots: [], gaps: [], days: 1 })
})

test('a year without ratings is one gap, and no dot is made up in it', () => {
  const kept = { ...nothingKept, checkIns: [pain(100, 4), pain(466, 3)] }
  const picture = pictureOfAllDays(kept, 466)
  expect(picture.gaps).toEqual([{ fromDay: 101, toDay: 465 }])
  expect(picture.dots.map(({ day }) => day)).toEqual([100, 466])
})

test('ratings from a clock that ran ahead wait for their day', () => {
  expect(pictureOfAllDays({ ...nothingKept, checkIns: [pain(2000, 4)] }, 1000).dots).toEqual([])
})

test('a trial is shown to its planned end, with averages only where there are ratings', () => {
  const plan = planOnOff({ startDay: 100, seed: 'a seed that is long enough' })
  const trial = { id: 't', practice: 'fold', address: null, plan, stoppedOn: null }
  const kept = { ...nothingKept, trials: [trial], checkIns: [pain(100, 4), pain(101, 6), pain(108, 2)] }
  const picture = pictureOfTrial(kept, trial, 109)
  expect([picture.firstDay, picture.lastDay, picture.days]).toEqual([100, 155, 10])
  expect(picture.blocks.map(({ mean }) => mean)).toEqual([5, 2, null, null, null, null, null, null])
})
