/** Ratings, self-tests, typed totals and the trial's result as Observations. */
import type { CheckIn } from '../diary/check-in.ts'
import { type SelfTestId, selfTests } from '../instruments/self-tests.ts'
import { typedTotals } from '../instruments/typed-totals.ts'
import { dateOf } from '../plan/calendar-day.ts'
import type { CalendarDay } from '../plan/trial-plan.ts'
import type { Analysis } from '../trial/analyse.ts'
import { type Entry, inWords, PAIN_CODE, quantity, reference, urn } from './fhir-elements.ts'

const SURVEY = [
  {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }],
  },
]
const EXAM = [
  {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'exam' }],
  },
]

const TEST_NAMES: Readonly<Record<SelfTestId, string>> = {
  'fingertip-to-floor': 'Fingertip-to-floor distance, measured at home',
  'knee-extension':
    'Active knee extension at 90° of hip flexion, degrees short of straight, measured at home',
  'hip-rotation': 'Seated hip internal rotation, measured at home',
  'single-leg-bridge': 'Single-leg bridge hold, measured at home',
}

export function observationEntries(record: string, patient: string, checkIn: CheckIn): readonly Entry[] {
  const { day, pain, selfTests: tests, totals } = checkIn
  const common = {
    resourceType: 'Observation',
    status: 'final',
    subject: reference(patient),
    effectiveDateTime: dateOf(day),
  } as const
  return [
    ...(pain === null
      ? []
      : [
          {
            fullUrl: urn(record, `pain/${day}`),
            resource: {
              ...common,
              category: SURVEY,
              code: PAIN_CODE,
              valueQuantity: quantity(pain, '{score}'),
            },
          },
        ]),
    ...tests.map(({ test, side, value }, i) => ({
      fullUrl: urn(record, `self-test/${day}/${i}`),
      resource: {
        ...common,
        category: EXAM,
        code: inWords(TEST_NAMES[test]),
        ...(side === null ? {} : { bodySite: inWords(`${side} side`) }),
        valueQuantity: quantity(value, selfTests[test].unit),
      },
    })),
    ...totals.map(({ instrument, value }, i) => ({
      fullUrl: urn(record, `total/${day}/${i}`),
      resource: {
        ...common,
        category: SURVEY,
        code: inWords(`${typedTotals[instrument].name}, total as entered by the person`),
        valueQuantity: quantity(value, instrument === 'odi' ? '%' : '{score}'),
      },
    })),
  ]
}

/** The estimated difference with its range and chances. Only for a trial that has ended with enough data. */
export function resultEntry(
  record: string,
  patient: string,
  analysis: Analysis,
  firstDay: CalendarDay,
  lastDay: CalendarDay,
): Entry {
  const { primary, chances, decision, decisionRuleDelta, design } = analysis
  const part = (text: string, value: number) => ({
    code: inWords(text),
    valueQuantity: quantity(Number(value.toFixed(4)), '{score}'),
  })
  const percent = (text: string, chance: number) => ({
    code: inWords(text),
    valueQuantity: quantity(Number((100 * chance).toFixed(2)), '%'),
  })
  const basis =
    design === 'randomised-blocks'
      ? 'Randomised on/off trial in one person, unblinded.'
      : 'Before-after diary of one person: a pattern, no proof of cause.'
  return {
    fullUrl: urn(record, 'result'),
    resource: {
      resourceType: 'Observation',
      status: 'final',
      category: SURVEY,
      code: inWords('Difference in daily pain (0-10) on practice days compared with other days'),
      subject: reference(patient),
      effectivePeriod: { start: dateOf(firstDay), end: dateOf(lastDay) },
      valueQuantity: quantity(Number(primary.mean.toFixed(4)), '{score}'),
      interpretation: [inWords(decision)],
      note: [
        {
          text: `${basis} Bayesian regression with trend and day-to-day correlation; ${analysis.nRatings} ratings in ${analysis.nDays} days.`,
        },
      ],
      component: [
        part('Lower end of the 95% credible interval', primary.q025),
        part('Upper end of the 95% credible interval', primary.q975),
        part('Smallest worthwhile change, fixed beforehand', decisionRuleDelta),
        percent('Probability that pain is lower on practice days', chances.lower),
        percent('Probability that it is lower by the worthwhile change', chances.lowerByWorthwhile),
      ],
    },
  }
}
