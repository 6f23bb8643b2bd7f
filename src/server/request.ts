import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** The public address that a request was made to: as configured, else as the browser asked for it. */
export function requestOrigin(context: Context, configured: string | null): string {
  return configured ?? new URL(context.req.url).origin
}

/**
 * What counts as one visitor: an address of IPv4, or the 64 leading bits of one of IPv6, since every line gets at least
 * as many addresses as fill the rest and could be somebody else with each request.
 */
export function visitorOf(address: string): string {
  const fourInSix = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (fourInSix) return fourInSix
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  if (!address.includes(':')) return address
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const between = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length)
  const groups = [...front, ...Array<string>(between).fill('0'), ...back]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** The visitor's network address. It is hashed with the day's salt at once and never kept or logged. */
export function visitorAddress(context: Context, trustProxy: boolean): string {
  if (trustProxy) {
    // The nearest proxy appends the address it saw; what stands before it could be anybody's invention.
    const seen = context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim()
    if (seen) return visitorOf(seen)
  }
  try {
    return visitorOf(getConnInfo(context).remote.address ?? 'unknown')
  } catch {
    return 'unknown' // a request without a socket, in tests
  }
}
