import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** The public address that a request was made to: as configured, else as the browser asked for it. */
export function requestOrigin(context: Context, configured: string | null): string {
  return configured ?? new URL(context.req.url).origin
}

/** The visitor's network address. It is hashed with the day's salt at once and never kept or logged. */
export function visitorAddress(context: Context, trustProxy: boolean): string {
  if (trustProxy) {
    // The nearest proxy appends the address it saw; what stands before it could be anybody's invention.
    const seen = context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim()
    if (seen) return seen
  }
  try {
    return getConnInfo(context).remote.address ?? 'unknown'
  } catch {
    return 'unknown' // a request without a socket, in tests
  }
}
