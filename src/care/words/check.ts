import type { Aggravation, Place } from '../answer/index.ts'
import type { Checked, Grade } from '../claims/index.ts'
import type { SelfTestId } from '../self-tests/index.ts'

/** What a home test is called, needs, and says of its number. */
export type SelfTestWords = {
  readonly name: string
  readonly need: string
  readonly steps: readonly string[]
  readonly measure: string
  readonly typical: string
  readonly error: string
  /** Where to lay the phone before and after the movement; null where it can't measure. */
  readonly phone: { readonly start: string; readonly move: string } | null
}

/** The words of the check around the screening questions, by language; a missing one does not compile. */
export type CheckWords = {
  readonly intro: {
    readonly title: string
    readonly text: string
    readonly keeps: string
    readonly start: string
  }
  readonly progress: (number: string, of: string) => string
  readonly back: string
  readonly next: string
  readonly why: string
  readonly noneOfThese: string
  readonly conditionsHint: string
  readonly emergency: {
    readonly country: string
    readonly callNow: (number: string) => string
    readonly stays: string
    readonly signs: string
  }
  readonly lock: {
    readonly date: string
    readonly record: string
    readonly recorded: (date: string) => string
    readonly readOn: string
  }
  readonly outcome: {
    readonly stopTitle: string
    readonly goOn: string
    readonly library: string
    readonly askAgain: string
    readonly answeredOn: (date: string) => string
  }
  readonly signs: { readonly title: string; readonly emergency: string; readonly clinician: string }
  readonly places: {
    readonly title: string
    readonly lead: string
    readonly front: string
    readonly back: string
    readonly list: string
    readonly names: Readonly<Record<Place, string>>
  }
  readonly worse: {
    readonly title: string
    readonly lead: string
    readonly names: Readonly<Record<Aggravation, string>>
  }
  readonly tests: {
    readonly title: string
    readonly lead: string
    readonly leftOut: (count: number) => string
    readonly need: string
    readonly leadMe: string
    readonly inEnglish: string | null
    readonly left: string
    readonly right: string
    readonly result: string
    readonly units: Readonly<Record<'centimetre' | 'degree' | 'second', string>>
    readonly outOfRange: (least: string, most: string) => string
    readonly cannot: string
    readonly skipAll: string
    readonly thighDown: string
    readonly yes: string
    readonly no: string
    readonly unsure: string
    readonly typical: string
    readonly error: string
    readonly notADiagnosis: string
    readonly byId: Readonly<Record<SelfTestId, SelfTestWords>>
  }
  readonly phone: {
    readonly use: string
    readonly ready: string
    readonly take: string
    readonly stop: string
    readonly reading: (degrees: string) => string
    readonly refused: string
    readonly none: string
  }
  readonly answer: {
    readonly title: string
    readonly lead: string
    readonly found: string
    readonly speaksFor: string
    readonly speaksAgainst: string
    readonly couldAlsoBe: string
    readonly first: string
    readonly open: string
    readonly again: string
    readonly map: string
    readonly tilt: string
    readonly kept: string
    readonly notKept: string
    readonly forget: string
    readonly notADiagnosis: string
    readonly sources: string
    readonly sourceOf: (grade: string) => string
  }
  readonly grades: Readonly<Record<Grade, string>>
  readonly gradeLabel: string
  readonly checked: Readonly<Record<Checked, string>>
  readonly claimsInEnglish: string | null
}
