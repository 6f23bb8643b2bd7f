// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { read } from '../../language/index.ts'
import { nothingKept } from '../../outcomes/index.ts'
import { keepPlan, noPlan, readPlan } from '../plan/my-plan.ts'
import { changeSettings, defaultSettings, settings } from '../settings/settings.ts'
import { copyOfAll, takeCopy } from './copy-of-all.ts'

const [exercise] = read(
  'The bridge\n\n1. Lie on your back.\n2. Lift your hips.\n3. Hold for 3 breaths.',
).exercises
const plan = { chosen: [{ address: '/a/bridge', exerciseIndex: 0, exercise: exercise! }], days: [2, 5] }

test('a copy takes the plan and the settings along, and brings them to another device', () => {
  keepPlan(plan)
  changeSettings({ skin: 'brown', breathsPerMinute: 6 })
  const copy: unknown = JSON.parse(JSON.stringify(copyOfAll({ ...nothingKept, activities: ['stairs'] })))
  keepPlan(noPlan)
  changeSettings(defaultSettings)

  const read = takeCopy(copy)
  expect(read).toMatchObject({ ok: true, kept: { activities: ['stairs'] } })
  expect(readPlan()).toEqual(plan)
  expect(settings.value).toMatchObject({ skin: 'brown', breathsPerMinute: 6 })
})

test('an older copy, without them, leaves plan and settings as they are', () => {
  keepPlan(plan)
  changeSettings({ skin: 'tan' })
  const { plan: _plan, settings: _settings, ...older } = copyOfAll(nothingKept)
  expect(takeCopy(JSON.parse(JSON.stringify(older))).ok).toBe(true)
  expect(readPlan()).toEqual(plan)
  expect(settings.value.skin).toBe('tan')
})

test('a copy from before anything was chosen takes away no plan', () => {
  keepPlan(noPlan)
  const copy: unknown = JSON.parse(JSON.stringify(copyOfAll(nothingKept)))
  keepPlan(plan)
  expect(takeCopy(copy).ok).toBe(true)
  expect(readPlan()).toEqual(plan)
})

test('a file that is no copy changes nothing', () => {
  keepPlan(plan)
  expect(takeCopy({ plan: { chosen: [], days: [] }, settings: { skin: 'dark' } }).ok).toBe(false)
  expect(readPlan()).toEqual(plan)
})
