import type { Change, ConditionId, QuestionId, Urgency } from '../screening/index.ts'

/** What is asked. Where several things lead to the same, they stand as a list: a long question tires. */
export type QuestionWords = { readonly ask: string; readonly any?: readonly string[]; readonly why: string }

/** The whole question in one line, for lists. */
export const wholeQuestion = ({ ask, any = [] }: QuestionWords): string =>
  any.length === 0 ? ask : `${ask} ${any.join('; ')}.`

/** The words of the screening, by language; a missing one does not compile. */
export type ScreeningWords = {
  readonly questions: Readonly<Record<QuestionId, QuestionWords>>
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
  /** The same in two lines, for the foot of a paper that leaves the house. */
  readonly stopOnPaper: string
  readonly answers: { readonly yes: string; readonly no: string; readonly notSure: string }
  readonly reviewNotice: string
}
