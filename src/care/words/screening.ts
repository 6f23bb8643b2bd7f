import type { Change, ConditionId, QuestionId, Urgency } from '../screening/index.ts'

/** The words of the screening, by language; a missing one does not compile. */
export type ScreeningWords = {
  readonly questions: Readonly<Record<QuestionId, { readonly ask: string; readonly why: string }>>
  readonly conditionsAsk: string
  readonly conditions: Readonly<Record<ConditionId, { readonly label: string; readonly advice: string }>>
  readonly changes: Readonly<Record<Change, string>>
  readonly urgency: Readonly<Record<Urgency, string>>
  readonly emergency: {
    readonly title: string
    readonly body: string
    readonly call: string
    readonly notMeaning: string
  }
  readonly clinicianFirst: {
    readonly title: string
    readonly body: string
    readonly seen: string
    readonly notForYou: string
  }
  readonly withChanges: { readonly title: string; readonly body: string }
  readonly tryIt: { readonly title: string; readonly body: string; readonly advise: string }
  readonly stopIf: readonly string[]
  readonly answers: { readonly yes: string; readonly no: string; readonly notSure: string }
  readonly reviewNotice: string
}
