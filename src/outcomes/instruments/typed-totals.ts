/** Questionnaires filled in elsewhere. Their wording is not ours to ship: only the total is typed in. */
import type { Threshold } from './change.ts'
import type { Score } from './ratings.ts'

export type TypedTotalId = 'rmdq-24' | 'odi' | 'promis-pi' | 'promis-pf' | 'msk-hq'

export type TypedTotal = {
  readonly id: TypedTotalId
  readonly name: string
  readonly low: number
  readonly high: number
  /** Smallest step of a real score. */
  readonly step: number
  readonly betterWhen: 'lower' | 'higher'
  readonly threshold: Threshold
  /** How the total copes with questions left out, for the person who adds it up. */
  readonly missingItems: 'count-as-no' | 'percentage-of-answered' | 'use-the-scoring-service'
}

const OSTELO = 'Ostelo 2008, Spine 33:90–94, doi 10.1097/BRS.0b013e31815e3a10'

export const typedTotals: Readonly<Record<TypedTotalId, TypedTotal>> = {
  'rmdq-24': {
    id: 'rmdq-24',
    name: 'Roland–Morris Disability Questionnaire (24)',
    low: 0,
    high: 24,
    step: 1,
    betterWhen: 'lower',
    threshold: { amount: 5, relative: 0.3, source: OSTELO, status: 'checked' },
    missingItems: 'count-as-no',
  },
  odi: {
    id: 'odi',
    name: 'Oswestry Disability Index (percent)',
    low: 0,
    high: 100,
    step: 0.1,
    betterWhen: 'lower',
    threshold: { amount: 10, relative: 0.3, source: OSTELO, status: 'checked' },
    missingItems: 'percentage-of-answered',
  },
  'promis-pi': {
    id: 'promis-pi',
    name: 'PROMIS Pain Interference (T-score)',
    low: 10,
    high: 90,
    step: 0.1,
    betterWhen: 'lower',
    threshold: { amount: 3.5, source: 'range of 2–3.5 T points', status: 'from memory' },
    missingItems: 'use-the-scoring-service',
  },
  'promis-pf': {
    id: 'promis-pf',
    name: 'PROMIS Physical Function (T-score)',
    low: 10,
    high: 90,
    step: 0.1,
    betterWhen: 'higher',
    threshold: { amount: 3.5, source: 'range of 2–3.5 T points', status: 'from memory' },
    missingItems: 'use-the-scoring-service',
  },
  'msk-hq': {
    id: 'msk-hq',
    name: 'MSK-HQ',
    low: 0,
    high: 56,
    step: 1,
    betterWhen: 'higher',
    threshold: {
      amount: 8,
      source: 'Christiansen 2020: 6–8 in the UK, 8–10 in Denmark',
      status: 'checked',
    },
    missingItems: 'use-the-scoring-service',
  },
}

/** Takes a total as typed; says what is wrong with one that can't be. */
export function scoreTypedTotal(id: TypedTotalId, value: number): Score {
  const { low, high, step } = typedTotals[id]
  if (!Number.isFinite(value) || value < low || value > high) return { ok: false, problem: 'out-of-range' }
  if (step === 1 && !Number.isInteger(value)) return { ok: false, problem: 'not-whole' }
  return { ok: true, value }
}

/** Oswestry arithmetic: sections 0–5 each, in percent of what could have been scored on the answered ones. */
export function odiPercent(sections: readonly (number | null)[]): Score {
  const answered = sections.filter((section) => section !== null)
  if (answered.length === 0) return { ok: false, problem: 'nothing-answered' }
  if (sections.length > 10) return { ok: false, problem: 'too-many' }
  if (answered.some((section) => !Number.isInteger(section))) return { ok: false, problem: 'not-whole' }
  if (answered.some((section) => section < 0 || section > 5)) return { ok: false, problem: 'out-of-range' }
  const sum = answered.reduce((total, section) => total + section, 0)
  return { ok: true, value: (100 * sum) / (5 * answered.length) }
}
