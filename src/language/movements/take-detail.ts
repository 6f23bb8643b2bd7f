import type { Action } from '../vocabulary/index.ts'
import { addGoal, host, open, type Reading } from './frame.ts'
import type { Item } from './items.ts'
import type { State } from './phrases.ts'

/** With these, "on your knees" is where the body goes; with others it is where the hands go. */
const BODY_GOES = new Set<Action>(['lie', 'sit', 'stand', 'kneel', 'turn', 'roll-over', 'circle', 'return'])

/** States that say how far, where they stand after "until" or "so that". */
const TELLS_HOW_FAR = new Set<State>(['parallel', 'hip-width', 'shoulder-width', 'apart', 'together'])

export type Detail = Exclude<
  Item,
  { kind: 'break' | 'not' | 'verb' | 'part' | 'preposition' | 'pronoun' | 'side' | 'word' }
>

export function takePronoun(reading: Reading, item: Item & { kind: 'pronoun' | 'side' }): void {
  if (item.kind === 'pronoun' && item.word === 'you') {
    if (reading.preposition) addGoal(reading, {})
    return
  }
  const { current } = reading
  if (reading.preposition) {
    const last = current?.parts.at(-1)
    if (item.kind === 'side' && last) {
      addGoal(reading, { named: { ...last, side: item.side, which: item.which, where: null, state: null } })
    } else addGoal(reading, {})
    return
  }
  if (reading.clause === 'goal') return
  const target = current && !reading.fresh ? current : null
  if (!target && item.kind === 'pronoun') return
  const into = target ?? open(reading, item, {})
  if (item.kind === 'pronoun') into.pronoun = item.word === 'you' ? null : item.word
  else Object.assign(into, { side: item.side, which: item.which, pronoun: 'it' })
  into.to = item.to
}

export function takeDetail(reading: Reading, item: Detail, next: Item | undefined): void {
  if (item.kind === 'prop' || item.kind === 'surface') {
    const goal = item.kind === 'prop' ? { prop: item.prop } : { surface: item.surface }
    const last = reading.current?.goals.at(-1)
    // "the sides of the chair": the chair is what is meant.
    if (reading.preposition === 'of' && last && item.kind === 'prop') {
      reading.current?.goals.pop()
      reading.current?.goals.push({ ...last, named: null, prop: item.prop })
      reading.preposition = null
      return
    }
    if (reading.preposition) {
      addGoal(reading, goal)
      return
    }
    if (item.kind === 'prop' && reading.clause !== 'goal') host(reading, item).props.push(item.prop)
    return
  }
  if (
    reading.clause === 'goal' &&
    item.kind !== 'amount' &&
    !(item.kind === 'state' && TELLS_HOW_FAR.has(item.state))
  )
    return
  if (reading.preposition === 'in' || reading.preposition === 'to') reading.preposition = null
  // "Slowly lower the leg": a manner before its verb belongs to what is asked next.
  if (item.kind === 'manner' && (reading.fresh || next?.kind === 'verb')) {
    reading.manners.push(item.manner)
    return
  }
  const into = host(reading, item)
  into.to = Math.max(into.to, item.to)
  if (
    item.kind === 'position' &&
    item.part &&
    into.parts.length > 0 &&
    !BODY_GOES.has(into.action ?? 'place')
  ) {
    reading.preposition = 'on'
    const plain = {
      side: 'both' as const,
      where: null,
      which: null,
      state: null,
      that: false,
      asHeight: false,
    }
    if (!into.position) addGoal(reading, { named: { part: item.part, ...plain } })
    return
  }
  switch (item.kind) {
    case 'direction':
      into.directions.push(...item.directions)
      break
    case 'manner':
      into.manners.push(item.manner)
      break
    case 'state':
      into.states.push(item.state)
      break
    case 'amount':
      into.amounts.push(item.amount)
      break
    case 'position':
      into.position ??= item.position
      break
    case 'again':
      into.again = true
      break
  }
}
