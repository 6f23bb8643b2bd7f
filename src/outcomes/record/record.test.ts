import fc from 'fast-check'
import { Fhir } from 'fhir'
import { describe, expect, test } from 'vitest'
import { type CheckIn, type Diary, emptyCheckIn } from '../diary/check-in.ts'
import { dayOf } from '../plan/calendar-day.ts'
import { phaseOn, planBeforeAfter, planOnOff, type TrialPlan } from '../plan/trial-plan.ts'
import { diaryToCsv } from './export-csv.ts'
import { exportDiary, importDiary } from './export-json.ts'
import { fhirBundle } from './fhir-bundle.ts'
import { clinicianReport } from './report.ts'

const start = dayOf('2026-09-01')!
const onOff = planOnOff({ startDay: start, seed: 'seed of a test' })

function diaryOf(plan: TrialPlan, days: number): Diary {
  const checkIns = Array.from({ length: days }, (_, i): CheckIn => {
    const day = start + i
    const first = i === 0
    const last = i === days - 1
    return {
      ...emptyCheckIn(day),
      pain: i % 6 === 5 ? null : 6 - 2 * (phaseOn(plan, day) ?? 0) + (i % 3),
      practices: phaseOn(plan, day) === 1 ? [{ minutes: 12.5, feltAfter: 'better' }] : [],
      worseForMoreThanADay: i === 10,
      activities: first || last ? [{ activity: 'tying my shoes, "both"', score: first ? 3 : 6 }] : [],
      totals: first || last ? [{ instrument: 'rmdq-24', value: first ? 12 : 6 }] : [],
      selfTests:
        first || last
          ? [
              { test: 'fingertip-to-floor', side: null, value: first ? 22 : 14 },
              { test: 'hip-rotation', side: 'left', value: first ? 30 : 33 },
            ]
          : [],
      globalChange: last ? 3 : null,
      note: first ? '=SUM(A1)\nsecond line' : '',
    }
  })
  return { plan, checkIns }
}

const whole = diaryOf(onOff, 56)
const choices = {
  record: 'trial 1',
  practice: { name: 'Wide-leg rolldown', url: 'https://example.org/rolldown' },
  today: start + 60,
  timestamp: '2026-11-01T08:00:00Z',
}

type Bundle = { entry: { fullUrl: string; resource: Record<string, unknown> & { resourceType: string } }[] }
const bundleOf = (diary: Diary, today = choices.today) =>
  JSON.parse(JSON.stringify(fhirBundle(diary, { ...choices, today }))) as Bundle

describe('the FHIR record', () => {
  const fhir = new Fhir()
  const errors = (resource: object) =>
    fhir
      .validate(resource, { errorOnUnexpected: true })
      .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')

  test.each<[string, Diary, number]>([
    ['a whole on/off trial', whole, choices.today],
    ['one that is still running', diaryOf(onOff, 20), start + 20],
    ['a before–after diary', diaryOf(planBeforeAfter(start), 42), start + 60],
    ['an empty diary', { plan: onOff, checkIns: [] }, start],
  ])('of %s is valid R4, as a bundle and each resource by itself', (_, diary, today) => {
    const bundle = bundleOf(diary, today)
    expect(errors(bundle)).toEqual([])
    for (const { resource } of bundle.entry) expect(errors(resource)).toEqual([])
  })

  test('that is broken is seen to fail', () => {
    const bundle = bundleOf(whole)
    const observation = bundle.entry.find(({ resource }) => resource.resourceType === 'Observation')!.resource
    expect(errors({ ...observation, status: 'done' })).not.toEqual([])
    const { code: _, ...withoutCode } = observation
    expect(errors(withoutCode)).not.toEqual([])
    expect(errors({ ...observation, invented: 1 })).not.toEqual([])
  })

  test('has an observation for each rating and none for a day without', () => {
    const codes = bundleOf(whole).entry.filter(({ resource }) =>
      JSON.stringify(resource['code'])?.includes('72514-3'),
    )
    expect(codes).toHaveLength(whole.checkIns.filter(({ pain }) => pain !== null).length)
  })

  test('refers only to what is in it, and gives everything its own identifier', () => {
    const bundle = bundleOf(whole)
    const urls = bundle.entry.map(({ fullUrl }) => fullUrl)
    expect(new Set(urls).size).toBe(urls.length)
    const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    for (const url of urls) expect(url).toMatch(uuid)
    const references = JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)
    for (const [, to] of references) expect(urls).toContain(to)
  })

  test('holds the result once the trial is over, and not a day before', () => {
    const results = (today: number) =>
      JSON.stringify(bundleOf(whole, today)).match(/Difference in daily pain/g)
    expect(results(start + 55)).toBeNull()
    expect(results(start + 56)).toHaveLength(1)
  })
})

describe('the table', () => {
  const rows = diaryToCsv(whole).split('\r\n')
  test('has a row a day, and nothing where nothing was said', () => {
    expect(rows).toHaveLength(56 + 2)
    expect(rows[6]).toMatch(/^2026-09-06,(practice|pause),,/)
  })
  test('quotes what needs it and disarms a formula', () => {
    expect(rows[1]).toContain('"tying my shoes, ""both"": 3"')
    expect(rows[1]).toContain(`"'=SUM(A1)\nsecond line"`)
  })
})

describe('the export', () => {
  test('comes back as it went', () => {
    for (const diary of [whole, diaryOf(planBeforeAfter(start), 3)])
      expect(importDiary(JSON.parse(JSON.stringify(exportDiary(diary))))).toEqual({ ok: true, diary })
  })
  test('is refused when the order of weeks does not fit its seed', () => {
    const blocks = onOff.blocks.map((phase) => 1 - phase)
    const swapped = { ...exportDiary(whole), plan: { ...onOff, blocks } }
    expect(importDiary(swapped)).toEqual({ ok: false, problem: 'draw-does-not-match' })
  })
  test.each([
    [{}, 'not-a-diary'],
    [{ ...exportDiary(whole), version: 99 }, 'newer-version'],
    [{ ...exportDiary(whole), plan: {} }, 'bad-plan'],
    [{ ...exportDiary(whole), checkIns: [{ ...emptyCheckIn(1), pain: 12 }] }, 'bad-check-in'],
  ])('case %# is refused', (value, problem) => {
    expect(importDiary(value)).toEqual({ ok: false, problem })
  })
  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (plan, checkIns) => {
        const found = importDiary({ format: 'uncoil-diary', version: 1, plan, checkIns })
        expect(typeof found.ok).toBe('boolean')
      }),
    )
  })
})

describe('the report', () => {
  const report = clinicianReport(whole, 'Wide-leg rolldown', start + 60)
  test('has the verdict, the course of everything measured twice, and bad reactions by date', () => {
    expect(report.verdict?.headline).toMatch(/^It probably helps/)
    expect(report).toMatchObject({
      from: '2026-09-01',
      to: '2026-10-26',
      worseForMoreThanADay: ['2026-09-11'],
      activities: { first: { value: 3 }, last: { value: 6 } },
      totals: [{ instrument: 'rmdq-24', first: { value: 12 }, last: { value: 6 } }],
      selfTests: [
        { test: 'fingertip-to-floor', change: 'better' },
        { test: 'hip-rotation', side: 'left', change: 'no-real-change' },
      ],
      globalChange: 3,
    })
  })
  test('has no verdict while the trial runs', () => {
    expect(clinicianReport(whole, 'Wide-leg rolldown', start + 30).verdict).toBeNull()
  })
})
