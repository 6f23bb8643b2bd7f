/** Reads a trial from JSON that somebody else wrote: either a series, or the first thing that is wrong with it. */
import { type Fields, isFields } from '../json-fields.ts'
import type { Design, Phase, TrialDay, TrialSeries } from './series.ts'

export type ReadSeries =
  | { readonly ok: true; readonly series: TrialSeries }
  | { readonly ok: false; readonly problem: string }

const LONGEST_DIARY_DAYS = 20_000

const isPhase = (value: unknown): value is Phase => value === 0 || value === 1
const isBetween = (value: unknown, low: number, high: number): value is number =>
  typeof value === 'number' && value >= low && value <= high

/** Thrown and caught inside this file only. */
class Wrong extends Error {}

function readDesign(value: unknown): Design {
  if (value === 'randomised-blocks' || value === 'observational-AB') return value
  throw new Wrong('"design" must be "randomised-blocks" or "observational-AB"')
}

function readDay(value: unknown, index: number): TrialDay {
  const place = `days[${index}]`
  if (!isFields(value)) throw new Wrong(`${place} must be an object`)
  const { day, phase, practised = null, minutes = null, pain = null } = value
  if (!Number.isInteger(day)) throw new Wrong(`${place}.day must be a whole number`)
  if (!isPhase(phase)) throw new Wrong(`${place}.phase must be 0 or 1`)
  if (pain !== null && !isBetween(pain, 0, 10)) throw new Wrong(`${place}.pain must be null or 0 to 10`)
  if (minutes !== null && !isBetween(minutes, 0, 24 * 60))
    throw new Wrong(`${place}.minutes must be null or 0 to 1440`)
  if (practised !== null && typeof practised !== 'boolean' && !isPhase(practised))
    throw new Wrong(`${place}.practised must be null, 0, 1, true or false`)
  return {
    day: day as number,
    phase,
    practised: practised === null ? null : Boolean(practised),
    minutes,
    pain,
  }
}

function readBlocks(fields: Fields, design: Design): Pick<TrialSeries, 'blockLength' | 'blocks'> {
  if (design === 'observational-AB') return { blockLength: null, blocks: null }
  const { blockLength, blocks } = fields
  if (!Number.isInteger(blockLength) || (blockLength as number) < 1)
    throw new Wrong('"blockLength" must be a whole number of days')
  if (!Array.isArray(blocks) || !blocks.every(isPhase)) throw new Wrong('"blocks" must be a list of 0 and 1')
  return { blockLength: blockLength as number, blocks }
}

/** Puts days in order and adds the ones left out, so that time and dose run over every day. */
function everyDay(
  days: readonly TrialDay[],
  { blocks, blockLength }: Pick<TrialSeries, 'blocks' | 'blockLength'>,
) {
  const sorted = days.toSorted((a, b) => a.day - b.day)
  const filled: TrialDay[] = []
  const first = sorted[0]?.day ?? 0
  if ((sorted.at(-1)?.day ?? 0) - first > LONGEST_DIARY_DAYS)
    throw new Wrong(`a diary may span at most ${LONGEST_DIARY_DAYS} days`)
  for (const day of sorted) {
    const before = filled.at(-1)
    if (before && before.day === day.day) throw new Wrong(`day ${day.day} is there twice`)
    for (let gap = (before?.day ?? day.day) + 1; before && gap < day.day; gap++) {
      const drawn = blocks && blockLength ? blocks[Math.floor((gap - first) / blockLength)] : undefined
      filled.push({ day: gap, phase: drawn ?? before.phase, practised: null, minutes: null, pain: null })
    }
    filled.push(day)
  }
  return filled
}

/** Shape: `{ id, design, blockLength, blocks, days: [{ day, phase, practised, minutes, pain }] }`. */
export function readSeries(value: unknown): ReadSeries {
  try {
    if (!isFields(value)) throw new Wrong('a trial must be a JSON object')
    const design = readDesign(value['design'])
    if (!Array.isArray(value['days'])) throw new Wrong('"days" must be a list')
    const { id } = value
    const plan = readBlocks(value, design)
    const days = everyDay(value['days'].map(readDay), plan)
    return {
      ok: true,
      series: { id: typeof id === 'string' ? id : '', design, ...plan, days },
    }
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, problem: error.message }
    throw error
  }
}
