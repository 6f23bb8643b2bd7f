/** One person's trial as a FHIR R4 collection that a clinic's system can take in. It names nobody: that is the reader's choice. */
import type { Diary } from '../diary/check-in.ts'
import { standingOn } from '../diary/standing.ts'
import { type CalendarDay, plannedLastDay } from '../plan/trial-plan.ts'
import { type Entry, type FhirResource, urn } from './fhir-elements.ts'
import { observationEntries, resultEntry } from './fhir-observations.ts'
import { carePlanEntry, goalEntry, type Practice } from './fhir-plan.ts'
import { questionnaireEntry, responseEntry } from './fhir-questionnaire.ts'

export type BundleChoices = {
  /** Any text that stays the same for this record, such as the id of the trial. */
  readonly record: string
  readonly practice: Practice
  readonly today: CalendarDay
  /** An instant like `2026-11-22T09:30:00Z`, when known. */
  readonly timestamp?: string
}

/** The trial's result is in it only when the trial has ended and the data were enough. */
export function fhirBundle(diary: Diary, choices: BundleChoices): FhirResource {
  const { record, practice, today, timestamp } = choices
  const { plan, checkIns } = diary
  const patient = urn(record, 'patient')
  const standing = standingOn(diary, today)
  const result =
    standing.kind === 'ended' && standing.analysis.dataGate.ok
      ? [resultEntry(record, patient, standing.analysis, plan.startDay, plannedLastDay(plan))]
      : []
  const entries: readonly Entry[] = [
    { fullUrl: patient, resource: { resourceType: 'Patient', active: true } },
    goalEntry(record, patient, plan, today),
    carePlanEntry(record, patient, plan, practice, today),
    questionnaireEntry(record),
    ...checkIns.map((checkIn) => responseEntry(record, patient, checkIn)),
    ...checkIns.flatMap((checkIn) => observationEntries(record, patient, checkIn)),
    ...result,
  ]
  return {
    resourceType: 'Bundle',
    type: 'collection',
    ...(timestamp === undefined ? {} : { timestamp }),
    entry: entries,
  }
}
