/** What was aimed for (Goal) and what was practised when (CarePlan). */
import { dateOf } from '../plan/calendar-day.ts'
import { type CalendarDay, planCalendar, plannedLastDay, type TrialPlan } from '../plan/trial-plan.ts'
import { type Entry, inWords, reference, urn } from './fhir-elements.ts'

export function goalEntry(record: string, patient: string, plan: TrialPlan, today: CalendarDay): Entry {
  const ended = today > plannedLastDay(plan)
  return {
    fullUrl: urn(record, 'goal'),
    resource: {
      resourceType: 'Goal',
      lifecycleStatus: ended ? 'completed' : 'active',
      description: inWords(
        `To find out whether practice lowers daily pain by at least ${plan.worthwhileChange} points on a 0-10 scale`,
      ),
      subject: reference(patient),
      startDate: dateOf(plan.startDay),
      target: [{ dueDate: dateOf(plannedLastDay(plan)) }],
    },
  }
}

/** `practice` names the exercise and, if it came from a page, where that is. */
export type Practice = { readonly name: string; readonly url?: string }

export function carePlanEntry(
  record: string,
  patient: string,
  plan: TrialPlan,
  practice: Practice,
  today: CalendarDay,
): Entry {
  const ended = today > plannedLastDay(plan)
  return {
    fullUrl: urn(record, 'care-plan'),
    resource: {
      resourceType: 'CarePlan',
      status: ended ? 'completed' : 'active',
      intent: 'plan',
      title: `${practice.name}: own trial`,
      description:
        plan.kind === 'on-off'
          ? `On and off periods of ${plan.blockLength} days, the order drawn by chance within each pair`
          : 'A period of watching, then a period of practice',
      subject: reference(patient),
      period: { start: dateOf(plan.startDay), end: dateOf(plannedLastDay(plan)) },
      goal: [reference(urn(record, 'goal'))],
      activity: planCalendar(plan).map(({ phase, firstDay, lastDay }) => ({
        detail: {
          status: today > lastDay ? 'completed' : today >= firstDay ? 'in-progress' : 'scheduled',
          doNotPerform: phase === 0,
          code: inWords(practice.name),
          scheduledPeriod: { start: dateOf(firstDay), end: dateOf(lastDay) },
          ...(practice.url === undefined ? {} : { description: `As described at ${practice.url}` }),
        },
      })),
    },
  }
}
