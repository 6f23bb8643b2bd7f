import type { Store } from '../store/index.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'

/** What every answer may draw on. Everything that differs between a test, a laptop and a fleet is passed in. */
export type House = {
  readonly store: Store
  /** Now, in milliseconds since 1970. */
  readonly clock: () => number
  /** The public address without a closing slash; null: taken from each request. */
  readonly origin: string | null
  /** Whether a proxy in front tells the visitor's address in X-Forwarded-For. */
  readonly trustProxy: boolean
  readonly log: Log
  readonly metrics: Metrics
}
