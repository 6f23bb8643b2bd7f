import type { Finding } from '../../finding.ts'
import type { FindingCode } from '../codes.ts'

/** The words of one finding. `edit` gives the words to put at the facts' `insertAt`, after its `lead`. */
export type Wording = {
  readonly message: (facts: Facts) => string
  readonly reason: string
  readonly suggestion: string
  readonly edit?: (facts: Facts) => string
}
export type Facts = Finding['facts']

/** A catalogue must have words for every code: a missing one does not compile. */
export type Catalogue = Readonly<Record<FindingCode, Wording>>
