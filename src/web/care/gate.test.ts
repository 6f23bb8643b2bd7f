import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { screen } from '../../care/index.ts'
import { planSession } from '../../session/index.ts'
import type { CareRecord, Standing } from './record.ts'

function fakeStorage(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage
}
const record = (standing: Standing): CareRecord => ({
  version: 1,
  answeredOn: '2026-03-02',
  standing,
  lowestPain: null,
  askAgain: false,
  hipCheck: null,
})
const clinicianFirst: Standing = {
  kind: 'clinician-first',
  urgency: 'routine',
  canBeLifted: true,
  seenOn: null,
  changes: ['head-above-heart'],
}

beforeEach(() => {
  vi.stubGlobal('localStorage', fakeStorage())
  vi.stubGlobal('sessionStorage', fakeStorage())
  vi.resetModules()
})
afterEach(() => vi.unstubAllGlobals())

const load = async () => ({
  ...(await import('./gate.ts')),
  ...(await import('./record.ts')),
  ...(await import('./standing.ts')),
  ...(await import('./emergency-stop.ts')),
})

test('practice is open to whoever has not answered the questions, and the page can tell', async () => {
  const { practiceGate } = await load()
  expect(practiceGate()).toEqual({ kind: 'allowed', answered: false, changes: [] })
})

test('an emergency closes practice for the visit, also in a page opened later in the same tab', async () => {
  const first = await load()
  first.writeRecord(record({ kind: 'open', changes: [], adviseClinician: false }))
  first.stopForThisVisit()
  expect(first.practiceGate()).toEqual({ kind: 'locked', why: 'emergency' })
  vi.resetModules()
  expect((await load()).practiceGate()).toEqual({ kind: 'locked', why: 'emergency' })
})

test('an emergency closes practice even where the browser keeps nothing', async () => {
  vi.stubGlobal('sessionStorage', undefined)
  vi.stubGlobal('localStorage', undefined)
  const { practiceGate, stopForThisVisit } = await load()
  stopForThisVisit()
  expect(practiceGate()).toEqual({ kind: 'locked', why: 'emergency' })
})

test('a clinician first locks practice until a visit is recorded, and then its changes hold', async () => {
  const { practiceGate, writeRecord } = await load()
  writeRecord(record(clinicianFirst))
  expect(practiceGate()).toEqual({ kind: 'locked', why: 'clinician-first' })
  writeRecord(record({ ...clinicianFirst, seenOn: '2026-03-03' }))
  expect(practiceGate()).toEqual({ kind: 'allowed', answered: true, changes: ['head-above-heart'] })
  writeRecord(record({ ...clinicianFirst, seenOn: '2026-03-03', canBeLifted: false }))
  expect(practiceGate()).toEqual({ kind: 'locked', why: 'not-for-you' })
})

test.each([
  { told: [5, 6], asked: false },
  { told: [5, 7], asked: true },
  { told: [6, 3, 4, 5], asked: true },
  { told: [8, 6, 5, 3], asked: false },
])('after pains of $told the questions come again: $asked', async ({ told, asked }) => {
  const { practiceGate, notePain, writeRecord } = await load()
  writeRecord(record({ kind: 'open', changes: [], adviseClinician: false }))
  for (const points of told) notePain(points)
  expect(practiceGate().kind).toBe(asked ? 'locked' : 'allowed')
})

test('what is kept holds no answer to any question', async () => {
  const { standingOf } = await load()
  const answers = { questions: {}, conditions: [], seenByClinician: false } as const
  const all = Object.fromEntries(
    [
      'E1',
      'E2',
      'E3',
      'E4',
      'E5',
      'E6',
      'E7',
      'S8',
      'S1',
      'S2',
      'S3',
      'S4',
      'S5',
      'S6',
      'S7',
      'S9',
      'S10',
      'S11',
    ].map((id) => [id, id === 'S2' ? 'yes' : 'no']),
  ) as Record<string, 'yes' | 'no'>
  const outcome = screen({ ...answers, questions: all })
  if (outcome.kind !== 'clinician-first') throw new Error(`expected a clinician first, not ${outcome.kind}`)
  const standing = standingOf(outcome, screen({ ...answers, questions: all, seenByClinician: true }))
  expect(JSON.stringify(standing)).not.toContain('S2')
})

test('the planner takes every change that the screening can ask for', async () => {
  const { practiceGate, writeRecord } = await load()
  const { conditions } = await import('../../care/index.ts')
  const changes = [...new Set(conditions.flatMap((condition) => condition.changes))]
  writeRecord(record({ kind: 'open', changes, adviseClinician: false }))
  const gate = practiceGate()
  if (gate.kind !== 'allowed') throw new Error('practice is locked')
  expect(gate.changes).toHaveLength(changes.length)
  expect(() => planSession([], { modifications: gate.changes })).not.toThrow()
})
