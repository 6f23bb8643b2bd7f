/** The questions that Uncoil asks itself, in its own words: pain, activities, global change. */
import type { Threshold } from './change.ts'

export type Score =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: 'out-of-range' | 'not-whole' | 'nothing-answered' | 'too-many' }

const wrong = (problem: Exclude<Score, { ok: true }>['problem']): Score => ({ ok: false, problem })

function whole(value: number, low: number, high: number): Score {
  if (!Number.isInteger(value)) return wrong('not-whole')
  return value < low || value > high ? wrong('out-of-range') : { ok: true, value }
}

/** Average pain of the last 24 hours, 0 none … 10 the worst she can imagine. */
export const PAIN_THRESHOLD: Threshold = {
  amount: 2,
  relative: 0.3,
  source: 'Ostelo 2008, Spine 33:90–94, doi 10.1097/BRS.0b013e31815e3a10',
  status: 'checked',
}
export const scorePain = (value: number): Score => whole(value, 0, 10)

/** Based on the Patient-Specific Functional Scale (Stratford 1995): one to three activities in her own words. */
export const ACTIVITIES = { fewest: 1, most: 3 } as const
export const ACTIVITY_THRESHOLDS: Readonly<Record<'small' | 'medium' | 'large', Threshold>> = {
  small: threshold(1.3),
  medium: threshold(2.3),
  large: threshold(2.7),
}
function threshold(amount: number): Threshold {
  return {
    amount,
    source: 'Abbott & Schmitt 2014, JOSPT 44:560, doi 10.2519/jospt.2014.5248',
    status: 'checked',
  }
}

/** Mean of the activities that were scored, 0 cannot … 10 as before; an activity left out is left out of the mean. */
export function scoreActivities(scores: readonly (number | null)[]): Score {
  const given = scores.filter((score) => score !== null)
  if (given.length === 0) return wrong('nothing-answered')
  if (scores.length > ACTIVITIES.most) return wrong('too-many')
  for (const score of given) {
    const checked = whole(score, 0, 10)
    if (!checked.ok) return checked
  }
  return { ok: true, value: given.reduce((sum, score) => sum + score, 0) / given.length }
}

/**
 * Change since the start, −5 very much worse … 0 … +5 very much better. At the end only, and never the main result:
 * people remember change by how they feel today (Phys Ther 94:534).
 */
export const GLOBAL_CHANGE_THRESHOLD: Threshold = {
  amount: 2.5,
  source: 'Bobos 2020, PMC7025089',
  status: 'checked',
}
export const scoreGlobalChange = (value: number): Score => whole(value, -5, 5)
