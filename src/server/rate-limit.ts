import { createHmac, randomBytes } from 'node:crypto'

export type Allowance = { readonly burst: number; readonly perMinute: number }

/** How often one visitor may do what. Generous to a household behind one address, useless to a flood. */
export const allowances = {
  read: { burst: 300, perMinute: 600 },
  send: { burst: 20, perMinute: 10 },
  'sign-in': { burst: 20, perMinute: 10 },
  write: { burst: 120, perMinute: 240 },
} as const satisfies Record<string, Allowance>
export type Kind = keyof typeof allowances

export const mostVisitors = 50_000
const dayMilliseconds = 86_400_000

type Bucket = { tokens: number; at: number }

/**
 * Token buckets in memory. A visitor's address is kept only as a hash with a salt that is thrown away every day, so
 * nobody can be followed from one day to the next, nor found out from a memory dump of yesterday.
 */
export class RateLimiter {
  readonly #clock: () => number
  readonly #buckets = new Map<string, Bucket>()
  #salt = randomBytes(32)
  #day = 0

  constructor(clock: () => number) {
    this.#clock = clock
  }

  /** How many are remembered now. */
  get visitors(): number {
    return this.#buckets.size
  }

  #visitor(address: string, kind: Kind): string {
    const day = Math.floor(this.#clock() / dayMilliseconds)
    if (day !== this.#day) {
      this.#day = day
      this.#salt = randomBytes(32)
      this.#buckets.clear()
    }
    return createHmac('sha256', this.#salt).update(`${kind} ${address}`).digest('base64url')
  }

  /** Takes one token. Returns 0 when it may go on, else the seconds to wait. */
  take(address: string, kind: Kind): number {
    const { burst, perMinute } = allowances[kind]
    const visitor = this.#visitor(address, kind)
    const now = this.#clock()
    const bucket = this.#buckets.get(visitor) ?? { tokens: burst, at: now }
    // A machine's clock that is set back takes nothing away from anybody.
    const minutes = Math.max(0, now - bucket.at) / 60_000
    const tokens = Math.min(burst, bucket.tokens + minutes * perMinute)
    // Put back last, so that the first of the map is the one who has been away longest.
    this.#buckets.delete(visitor)
    this.#buckets.set(visitor, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now })
    if (this.#buckets.size > mostVisitors) this.#buckets.delete(this.#buckets.keys().next().value as string)
    return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) / perMinute) * 60)
  }
}
