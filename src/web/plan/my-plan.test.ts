import { expect, test } from 'vitest'
import { read } from '../../language/index.ts'
import { daysUntilNext, noPlan, planFrom, toggled, weekday } from './my-plan.ts'

const [exercise] = read(
  'The bridge\n\n1. Lie on your back.\n2. Lift your hips.\n3. Hold for 3 breaths.',
).exercises
const bridge = { address: '/a/bridge', exerciseIndex: 0, exercise: exercise! }

test('an exercise is put in and taken out by the same touch', () => {
  const plan = toggled(noPlan, bridge)
  expect(plan.chosen).toEqual([bridge])
  expect(toggled(plan, bridge).chosen).toEqual([])
  expect(toggled(plan, { ...bridge, exerciseIndex: 1 }).chosen).toHaveLength(2)
})

test('a plan comes back from its text as it was', () => {
  const plan = { chosen: [bridge], days: [1, 3, 5] }
  expect(planFrom(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
})

test.each([
  ['nothing', null],
  ['a list', []],
  ['days that are none', { chosen: [], days: [0, 8, 1.5, '1'] }],
  ['an exercise without steps', { chosen: [{ ...bridge, exercise: { name: 'x' } }], days: [] }],
  ['a place that is not ours', { chosen: [{ ...bridge, address: 'javascript:alert(1)' }], days: [] }],
  ['a place on another site', { chosen: [{ ...bridge, address: '//elsewhere.example' }], days: [] }],
])('what was never a plan is none: %s', (_name, value) => {
  expect(planFrom(value)).toEqual(noPlan)
})

test.each([
  ['today', [1, 4], 4, 0],
  ['later this week', [1, 4], 2, 2],
  ['over Sunday into the next week', [1], 6, 2],
  ['never without a day', [], 3, null],
] as const)('the next time is %s', (_name, days, today, expected) => {
  expect(daysUntilNext({ chosen: [], days }, today)).toBe(expected)
})

test('Monday is the first day and Sunday the seventh', () => {
  expect(weekday(new Date(2026, 2, 2))).toBe(1)
  expect(weekday(new Date(2026, 2, 8))).toBe(7)
})
