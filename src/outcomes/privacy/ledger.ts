/** The privacy ledger: what has been spent on public figures, and the hard stop. Meant to be published as it is. */

/** Calendar quarters, counted from the first quarter of the year 0: 4·year + (0 … 3). */
export type Quarter = number

export const quarterOf = (year: number, month: number): Quarter => 4 * year + Math.floor((month - 1) / 3)

export type LedgerEntry = {
  readonly quarter: Quarter
  /** What was published. */
  readonly statistic: string
  readonly epsilonThousandths: number
}

export type Ledger = readonly LedgerEntry[]

/** ε of at most 0.5 a quarterly release and 2 in any four quarters, for one person. */
export const BUDGET = { perQuarterThousandths: 500, perYearThousandths: 2000 } as const

const spent = (ledger: Ledger, from: Quarter, to: Quarter) =>
  ledger
    .filter(({ quarter }) => quarter >= from && quarter <= to)
    .reduce((sum, { epsilonThousandths }) => sum + epsilonThousandths, 0)

export type Spending =
  | { readonly ok: true; readonly ledger: Ledger }
  | {
      readonly ok: false
      readonly reason: 'quarter' | 'year' | 'not-positive' | 'past'
      readonly left: number
    }

/** Books a release before it is drawn. Refuses one that would overspend; then nothing may be published. */
export function spend(ledger: Ledger, entry: LedgerEntry): Spending {
  const { quarter, epsilonThousandths: wanted } = entry
  if (!Number.isInteger(wanted) || wanted < 1) return { ok: false, reason: 'not-positive', left: 0 }
  // Booking into the past would get round the sum over the last year.
  if (ledger.some((earlier) => earlier.quarter > quarter)) return { ok: false, reason: 'past', left: 0 }
  const leftInQuarter = BUDGET.perQuarterThousandths - spent(ledger, quarter, quarter)
  if (wanted > leftInQuarter) return { ok: false, reason: 'quarter', left: leftInQuarter }
  const leftInYear = BUDGET.perYearThousandths - spent(ledger, quarter - 3, quarter)
  if (wanted > leftInYear) return { ok: false, reason: 'year', left: leftInYear }
  return { ok: true, ledger: [...ledger, entry] }
}
