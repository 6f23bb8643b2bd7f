import type { Aggravation, Change, Place, SelfTestResults, Urgency } from '../../care/index.ts'

/** What somebody may do, as the questions left it. No answer to a question is kept, only where all of them lead. */
export type Standing =
  | {
      readonly kind: 'clinician-first'
      readonly urgency: Urgency
      readonly canBeLifted: boolean
      /** The day (2026-03-02) on which she recorded that she was seen; null while she was not. */
      readonly seenOn: string | null
      /** What holds once she was seen. */
      readonly changes: readonly Change[]
    }
  | { readonly kind: 'open'; readonly changes: readonly Change[]; readonly adviseClinician: boolean }

/** What the check keeps on the device. */
export type CareRecord = {
  readonly version: 1
  /** The day the questions were answered: 2026-03-02. */
  readonly answeredOn: string
  readonly standing: Standing
  /** The lowest pain (0 to 10) told since then; null before any. A rise from here asks the questions again. */
  readonly lowestPain: number | null
  readonly askAgain: boolean
  readonly hipCheck: {
    readonly places: readonly Place[]
    readonly worse: readonly Aggravation[]
    readonly results: SelfTestResults
  } | null
}

const place = 'uncoil.care'
let inMemory: CareRecord | null = null

/** False where the browser keeps nothing; the record then lasts as long as the page. */
export function keepsRecords(): boolean {
  try {
    return localStorage.getItem(place) !== null
  } catch {
    return false
  }
}

export function readRecord(): CareRecord | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null')
    if (typeof kept === 'object' && kept !== null && (kept as CareRecord).version === 1)
      return kept as CareRecord
  } catch {
    // no storage here, or a broken record: what this page knows counts
  }
  return inMemory
}

export function writeRecord(record: CareRecord): void {
  inMemory = record
  try {
    localStorage.setItem(place, JSON.stringify(record))
  } catch {
    // kept as long as the page
  }
}

export function forgetRecord(): void {
  inMemory = null
  try {
    localStorage.removeItem(place)
  } catch {
    // nothing was kept
  }
}
