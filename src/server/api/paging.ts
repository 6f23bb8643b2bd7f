import * as z from 'zod/mini'
import { Refusal } from './refusal.ts'

/** How lists are asked for: at most 100 at a time, `after` being the last page's `next`. */
export const pageQuery = z.object({
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 50),
  after: z.optional(z.string().check(z.maxLength(300))),
})

/** A list's page and its way on: one more was asked for than is shown. */
export function page<Row, Item>(
  rows: readonly Row[],
  limit: number,
  item: (row: Row) => Item,
  placeOf: (row: Row) => string,
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(item), next: rows.length > limit && last !== undefined ? placeOf(last) : null }
}

/** Puts a place of two values into one opaque word, and back. */
export const placeFrom = (first: string, second: string) =>
  Buffer.from(`${first} ${second}`).toString('base64url')

export function readPlace(place: string, first: RegExp): [string, string] {
  const [one = '', two = ''] = Buffer.from(place, 'base64url').toString('utf8').split(' ')
  if (!first.test(one) || !/^[0-9a-f-]{36}$/.test(two)) {
    throw new Refusal('invalid', { fields: [{ field: 'after', code: 'not-a-place' }] })
  }
  return [one, two]
}
