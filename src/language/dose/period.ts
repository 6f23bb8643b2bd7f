import type { Token } from '../text/tokens.ts'
import { words as list } from '../words/list.ts'

export type Per = 'hour' | 'day' | 'week' | 'side'

const SIDES = list(
  'side sides leg legs arm arms foot feet hand hands knee hip direction directions way ways ankle shoulder wrist limb finger position',
)
const PER = new Set(['per', 'a', 'an', 'each', 'every', '/', 'in'])
const PERIODS: Readonly<Record<string, 'hour' | 'day' | 'week'>> = {
  hour: 'hour',
  hr: 'hour',
  hourly: 'hour',
  day: 'day',
  daily: 'day',
  days: 'day',
  week: 'week',
  weekly: 'week',
  wk: 'week',
}

/** "a day", "per week", "daily", "each side", "/day", "times in one day" after a quantity. */
export function periodAt(tokens: readonly Token[], index: number): { per: Per | null; next: number } | null {
  const at = (offset: number): string => tokens[index + offset]?.word ?? ''
  const alone = at(0)
  if (alone === 'daily' || alone === 'weekly' || alone === 'hourly')
    return { per: PERIODS[alone] ?? null, next: index + 1 }
  if (alone === '-' && PERIODS[at(1)] && at(1).endsWith('ly'))
    return { per: PERIODS[at(1)] ?? null, next: index + 2 }
  if (alone === 'xday' || alone === 'xdaily') return { per: 'day', next: index + 1 } // "3xday"
  if (SIDES.has(alone) && alone.endsWith('s')) return null
  let skip = 0
  if (alone === 'on' || alone === 'for' || alone === 'with' || alone === 'to') skip = 1
  if (PER.has(at(skip))) {
    const two = at(skip) === 'in' || (at(skip) === 'per' && at(skip + 1) === 'the')
    const word = at(skip + (two ? 2 : 1))
    const period = skip === 0 ? PERIODS[word] : undefined
    if (period) return { per: period, next: index + skip + (two ? 3 : 2) }
    if (SIDES.has(word)) return { per: 'side', next: index + skip + 2 }
  }
  if ((alone === 'week' || alone === 'day') && index > 0) return { per: alone, next: index + 1 } // "1x week"
  return null
}
