/** Reads people's estimates from JSON: one set, many sets, or a plain list of `{ est, se }`. */
import { type Fields, isFields } from '../json-fields.ts'
import type { PersonEstimate } from './pool.ts'

export type PoolSet = { readonly name: string; readonly people: readonly PersonEstimate[] }

export type ReadPool =
  /** `many` when the file held a list of sets, so that the answer can have the same form. */
  | { readonly ok: true; readonly sets: readonly PoolSet[]; readonly many: boolean }
  | { readonly ok: false; readonly problem: string }

/** Pain has eleven points. Numbers far beyond any scale would leave the sums without digits, or with none. */
const LARGEST = 1000
const SMALLEST_ERROR = 1e-6

/** Thrown and caught inside this file only. */
class Wrong extends Error {}

function person(est: unknown, se: unknown, place: string): PersonEstimate {
  if (typeof est !== 'number' || !(Math.abs(est) <= LARGEST))
    throw new Wrong(`${place}: "est" must be a number from -${LARGEST} to ${LARGEST}`)
  if (typeof se !== 'number' || !(se >= SMALLEST_ERROR && se <= LARGEST))
    throw new Wrong(`${place}: "se" must be a number above 0, from ${SMALLEST_ERROR} to ${LARGEST}`)
  return { est, se }
}

function plainList(list: readonly unknown[], name: string): PoolSet {
  if (list.length === 0) throw new Wrong(`${name || 'the list'}: there is nobody to pool`)
  const designs = new Set<unknown>()
  const people = list.map((value, i) => {
    if (!isFields(value)) throw new Wrong(`person ${i + 1}: must be an object with "est" and "se"`)
    designs.add(value['design'])
    return person(value['est'], value['se'], `person ${i + 1}`)
  })
  if (designs.has('observational-AB') && designs.size > 1)
    throw new Wrong(
      'before–after diaries are never pooled with randomised trials; keep them in a set of their own',
    )
  return { name, people }
}

/** A set as in the reference file: `{ name, est: […], se: […] }`; one person may stand without a list. */
function set(value: Fields): PoolSet {
  const name = typeof value['name'] === 'string' ? value['name'] : ''
  if (Array.isArray(value['people'])) return plainList(value['people'], name)
  const list = (field: unknown) => (Array.isArray(field) ? field : [field])
  const [est, se] = [list(value['est']), list(value['se'])]
  if (est.length !== se.length) throw new Wrong(`${name || 'the set'}: "est" and "se" differ in length`)
  if (est.length === 0) throw new Wrong(`${name || 'the set'}: there is nobody to pool`)
  return { name, people: est.map((one, i) => person(one, se[i], `${name || 'the set'}, person ${i + 1}`)) }
}

export function readPool(value: unknown): ReadPool {
  try {
    if (isFields(value) && Array.isArray(value['sets']))
      return { ok: true, sets: value['sets'].map(readSet), many: true }
    if (isFields(value)) return { ok: true, sets: [set(value)], many: false }
    if (!Array.isArray(value)) throw new Wrong('expected a list of people or sets')
    const sets = value.some((one) => isFields(one) && (Array.isArray(one['est']) || 'name' in one))
    return sets
      ? { ok: true, sets: value.map(readSet), many: true }
      : { ok: true, sets: [plainList(value, '')], many: false }
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, problem: error.message }
    throw error
  }
}

function readSet(value: unknown): PoolSet {
  if (!isFields(value)) throw new Wrong('a set must be an object with "est" and "se"')
  return set(value)
}
