/** The check-in as a Questionnaire in our own words, and each day's answers to it. */
import type { CheckIn } from '../diary/check-in.ts'
import { dateOf } from '../plan/calendar-day.ts'
import { type Entry, PAIN_CODE, reference, urn } from './fhir-elements.ts'

const CHECK_IN_URL = 'urn:uncoil:questionnaire:check-in:1'

export function questionnaireEntry(record: string): Entry {
  return {
    fullUrl: urn(record, 'questionnaire'),
    resource: {
      resourceType: 'Questionnaire',
      url: CHECK_IN_URL,
      status: 'active',
      title: 'Daily check-in',
      subjectType: ['Patient'],
      item: [
        {
          linkId: 'pain',
          code: PAIN_CODE.coding,
          text: 'How strong was your pain on average in the last 24 hours, from 0 (none) to 10 (the worst you can think of)?',
          type: 'integer',
        },
        { linkId: 'minutes', text: 'How many minutes did you practise today?', type: 'decimal' },
        {
          linkId: 'worse',
          text: 'Was anything worse for more than a day after practice?',
          type: 'boolean',
        },
        {
          linkId: 'activity',
          text: 'Something that your back makes hard for you, and how well it goes',
          type: 'group',
          repeats: true,
          item: [
            { linkId: 'activity.name', text: 'In your own words, what is it?', type: 'string' },
            {
              linkId: 'activity.score',
              text: 'How well does it go, from 0 (not at all) to 10 (as before)?',
              type: 'integer',
            },
          ],
        },
        {
          linkId: 'change',
          text: 'All in all since the start, from -5 (very much worse) to 5 (very much better)?',
          type: 'integer',
        },
        { linkId: 'note', text: 'Anything else?', type: 'text' },
      ],
    },
  }
}

type Answer = Readonly<Record<string, unknown>>
const answered = (linkId: string, answer: Answer) => ({ linkId, answer: [answer] })

function minutesPractised({ practices }: CheckIn): number | null {
  if (!practices) return null
  if (practices.some(({ minutes }) => minutes === null)) return null
  return practices.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
}

/** Only what was answered is in it; a question that was skipped is absent. */
export function responseEntry(record: string, patient: string, checkIn: CheckIn): Entry {
  const { day, pain, worseForMoreThanADay, activities, globalChange, note } = checkIn
  const minutes = minutesPractised(checkIn)
  const items = [
    ...(pain === null ? [] : [answered('pain', { valueInteger: pain })]),
    ...(minutes === null ? [] : [answered('minutes', { valueDecimal: minutes })]),
    ...(worseForMoreThanADay === null ? [] : [answered('worse', { valueBoolean: worseForMoreThanADay })]),
    ...activities.map(({ activity, score }) => ({
      linkId: 'activity',
      item: [
        answered('activity.name', { valueString: activity }),
        answered('activity.score', { valueInteger: score }),
      ],
    })),
    ...(globalChange === null ? [] : [answered('change', { valueInteger: globalChange })]),
    ...(note.trim() === '' ? [] : [answered('note', { valueString: note })]),
  ]
  return {
    fullUrl: urn(record, `response/${day}`),
    resource: {
      resourceType: 'QuestionnaireResponse',
      questionnaire: CHECK_IN_URL,
      status: 'completed',
      subject: reference(patient),
      authored: dateOf(day),
      ...(items.length === 0 ? {} : { item: items }),
    },
  }
}
