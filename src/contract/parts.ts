import * as z from 'zod/mini'

/** Pieces that several messages share. Lengths are in UTF-16 code units, as the browser counts them. */
export const uuid = z.uuid()
export const slug = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80))
export const painRating = z.int().check(z.minimum(0), z.maximum(10))
export const place = z.int().check(z.minimum(0), z.maximum(999))
const largestInteger = 2 ** 31 - 1 // of the database
export const version = z.int().check(z.minimum(1), z.maximum(largestInteger))
export const line = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest))
export const instant = z.iso.datetime()
export const day = z.iso.date()

/** A page of a list. `next` is handed back as `after` to read on; null at the end. */
export function pageOf<Item extends z.ZodMiniType>(item: Item) {
  return z.object({ items: z.array(item), next: z.nullable(z.string()) })
}
