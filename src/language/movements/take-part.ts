import { addGoal, type Reading } from './frame.ts'
import type { Item } from './items.ts'
import type { Named } from './named.ts'

/** Kinds of pieces that say how a part just named is left. */
const SAYS_HOW = new Set(['state', 'preposition', 'direction', 'amount', 'manner'])

export function takePart(
  reading: Reading,
  item: Item & { kind: 'part' },
  items: readonly Item[],
  at: number,
): void {
  if (reading.clause === 'goal') {
    if (reading.preposition) addGoal(reading, { named: item })
    return
  }
  const { current } = reading
  if (reading.preposition && reading.preposition !== 'with') {
    const goal = current?.goals.at(-1)
    if (reading.preposition === 'of') {
      takeWhole(reading, item)
      return
    }
    if (item.asHeight) {
      addGoal(reading, { named: item })
      return
    }
    if (!(reading.fresh && goal?.preposition === reading.preposition && startsStatement(items, at))) {
      addGoal(reading, { named: item })
      return
    }
  }
  if (item.asHeight && current) {
    reading.preposition = 'to'
    addGoal(reading, { named: item })
    return
  }
  const starts = reading.fresh && startsStatement(items, at)
  const withNew = reading.preposition === 'with'
  if (current && !current.stated && !starts && !withNew && reading.waiting.length === 0) {
    current.parts.push(item)
    current.to = item.to
    return
  }
  if (withNew && current && !startsStatement(items, at)) {
    current.instruments.push(item)
    reading.preposition = null
    return
  }
  if (
    current?.stated &&
    !starts &&
    reading.waiting.length === 0 &&
    current.states.length + current.goals.length === 0
  ) {
    current.parts.push(item)
    return
  }
  if (reading.waiting.length === 0) reading.waitingFrom = item.from
  reading.waiting.push(item)
  reading.preposition = null
  reading.fresh = false
}

/** "the heel of your right foot": the whole tells the side of the part that was named. */
function takeWhole(reading: Reading, whole: Named): void {
  const into = reading.waiting.length > 0 ? reading.waiting : (reading.current?.parts ?? [])
  const last = into.at(-1)
  if (last?.side === null) into[into.length - 1] = { ...last, side: whole.side, which: whole.which }
  reading.preposition = null
}

/** Whether the part here begins something said of itself: "feet flat", "hands on hips", "the left leg lifts". */
export function startsStatement(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i]
    if (!item) return false
    if (item.kind === 'part' || (item.kind === 'word' && i === at + 1)) continue
    if (item.kind === 'break' && item.opens === 'list' && items[i + 1]?.kind === 'part') continue
    if (item.kind === 'verb') return item.form !== 'ing' || items[i - 1]?.kind === 'part'
    if (item.kind === 'preposition') return item.word !== 'of' && item.word !== 'with' && item.word !== 'for'
    return SAYS_HOW.has(item.kind)
  }
  return false
}
