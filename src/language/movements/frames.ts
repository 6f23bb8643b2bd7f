import type { Direction, Manner, Which } from '../movement.ts'
import type { Position } from '../position.ts'
import type { Action, Prop } from '../vocabulary/index.ts'
import type { Amount } from './amounts.ts'
import type { Item } from './items.ts'
import type { Named, Side } from './named.ts'
import type { Preposition, State } from './phrases.ts'

/** Something a preposition leads to: "to the outside of your right ankle", "against the wall". */
export type Goal = {
  readonly preposition: Preposition
  readonly named: Named | null
  readonly prop: Prop | null
  readonly surface: 'floor' | 'ceiling' | 'center' | null
}

/** One verb (or a state, "knees bent") with everything that belongs to it, before its meaning is settled. */
export type Frame = {
  verb: string | null
  action: Action | null
  /** "knees bent" and "hands on hips" have no verb that asks. */
  stated: boolean
  negated: boolean
  parts: Named[]
  props: Prop[]
  goals: Goal[]
  directions: Direction[]
  manners: Manner[]
  states: State[]
  amounts: Amount[]
  position: Position | null
  /** "it", "the other": to be found in what was said before. */
  pronoun: 'it' | 'them' | null
  side: Side
  which: Which | null
  again: boolean
  /** "to stretch the hip": said as the reason for something else. */
  purpose: boolean
  /** "with your toes": what it is done with. */
  instruments: Named[]
  /** Joined by "and", "or" to the frame before. */
  joined: boolean
  from: number
  to: number
}

function frame(from: number, fields: Partial<Frame> = {}): Frame {
  return {
    verb: null,
    action: null,
    stated: false,
    negated: false,
    parts: [],
    props: [],
    goals: [],
    directions: [],
    manners: [],
    states: [],
    amounts: [],
    position: null,
    pronoun: null,
    side: null,
    which: null,
    again: false,
    purpose: false,
    instruments: [],
    joined: false,
    from,
    to: from,
    ...fields,
  } // prettier-ignore
}

/** Verbs whose object is what moves next: "let your head hang". */
const CAUSES = new Set([
  'let',
  'allow',
  'have',
  'get',
  'make',
  'use',
  'want',
  'keep',
  'try',
  'start',
  'begin',
])
/** With these, "on your knees" is where the body goes; with others it is where the hands go. */
const BODY_GOES = new Set<Action>(['lie', 'sit', 'stand', 'kneel', 'turn', 'roll-over', 'circle', 'return'])
/** Kinds of pieces that say how a part just named is left. */
const SAYS_HOW = new Set(['state', 'preposition', 'direction', 'amount', 'manner'])

type Reading = {
  readonly frames: Frame[]
  current: Frame | null
  /** The preposition whose object comes next. */
  preposition: Preposition | null
  /** A break or "with" stood before: a part named now may begin its own statement. */
  fresh: boolean
  clause: 'main' | 'list' | 'goal' | 'likeness' | 'condition' | 'meanwhile'
  negated: boolean
  /** Parts named before any verb: "your left arm and right leg lift". */
  waiting: Named[]
  waitingFrom: number
  /** "slowly" before its verb. */
  manners: Manner[]
}

/** Joins the pieces of an instruction into frames. Likenesses and conditions are left out: they ask nothing. */
export function readFrames(items: readonly Item[]): readonly Frame[] {
  const reading: Reading = {
    frames: [],
    current: null,
    preposition: null,
    fresh: true,
    clause: 'main',
    negated: false,
    waiting: [],
    waitingFrom: 0,
    manners: [],
  } // prettier-ignore
  for (let at = 0; at < items.length; at++) take(reading, items, at)
  flushWaiting(reading)
  reading.current?.manners.push(...reading.manners)
  return reading.frames
}

function open(reading: Reading, item: Item, fields: Partial<Frame>): Frame {
  const opened = frame(item.from, { negated: reading.negated, ...fields })
  opened.to = item.to
  reading.frames.push(opened)
  reading.current = opened
  reading.preposition = null
  reading.fresh = false
  reading.negated = false
  return opened
}

function flushWaiting(reading: Reading): void {
  if (reading.waiting.length === 0) return
  const parts = reading.waiting
  reading.waiting = []
  // Parts with nothing said of them after a break belong to what was asked before.
  if (reading.current) reading.current.parts.push(...parts)
  else reading.frames.push(frame(reading.waitingFrom, { stated: true, parts, to: reading.waitingFrom }))
}

/** The frame that the next words belong to; parts that wait become a statement of their own. */
function host(reading: Reading, item: Item): Frame {
  if (reading.waiting.length > 0) {
    const parts = reading.waiting
    reading.waiting = []
    return open(reading, item, { stated: true, parts, from: reading.waitingFrom })
  }
  return reading.current ?? open(reading, item, { stated: true })
}

function take(reading: Reading, items: readonly Item[], at: number): void {
  const item = items[at]
  if (!item) return
  if (reading.clause === 'likeness' || reading.clause === 'condition') {
    const isMark = item.kind === 'break' && item.opens === 'main'
    if (isMark) reading.clause = 'main'
    if (!isMark) return
  }
  switch (item.kind) {
    case 'break':
      takeBreak(reading, item.opens)
      return
    case 'not':
      reading.negated = true
      return
    case 'verb':
      takeVerb(reading, item, items, at)
      return
    case 'part':
      takePart(reading, item, items, at)
      return
    case 'preposition':
      takePreposition(reading, item, items, at)
      return
    case 'pronoun':
    case 'side':
      takePronoun(reading, item)
      return
    case 'word':
      if (reading.current) reading.fresh = false
      return
    default:
      takeDetail(reading, item, items[at + 1])
  }
}

function takeBreak(reading: Reading, clause: Reading['clause']): void {
  if (clause !== 'list') flushWaiting(reading)
  if (!(reading.clause === 'goal' && clause === 'list')) reading.clause = clause
  reading.fresh = true
  reading.negated = false
  if (clause !== 'list') reading.preposition = null
}

function takeVerb(reading: Reading, item: Item & { kind: 'verb' }, items: readonly Item[], at: number): void {
  if (reading.clause === 'goal') return // "until your thighs are level" tells how far, and asks nothing new
  const previous = items[at - 1]
  const subject = reading.waiting
  const from = subject.length > 0 ? reading.waitingFrom : item.from
  reading.waiting = []
  const { current } = reading
  const follows = previous?.kind === 'part' || previous?.kind === 'pronoun' || previous?.kind === 'side'
  if (item.form === 'past' && current && follows && subject.length === 0) {
    // "put your hands clasped behind you": the state of what was just named.
    if (item.action === 'bend') current.states.push('bent')
    return
  }
  const fields: Partial<Frame> = { verb: item.verb, action: item.action, parts: subject, from }
  fields.manners = reading.manners.splice(0)
  fields.joined = previous?.kind === 'break' && previous.opens === 'list'
  fields.purpose = previous?.kind === 'preposition' && previous.word === 'to'
  fields.stated = item.form === 'past' || item.verb === 'be'
  if (
    current &&
    subject.length === 0 &&
    !reading.fresh &&
    CAUSES.has(current.verb ?? '') &&
    current.action !== 'keep'
  ) {
    // "Let your head hang": what "let" named is what hangs.
    const index = reading.frames.indexOf(current)
    if (current.action === null) reading.frames.splice(index, 1)
    Object.assign(fields, {
      parts: current.parts,
      side: current.side,
      which: current.which,
      pronoun: current.pronoun,
      props: current.props,
      manners: [...current.manners, ...(fields.manners ?? [])],
    })
    fields.from = current.from
    fields.negated = current.negated || reading.negated
    fields.position = current.position
  }
  if (!reading.fresh && current?.verb === 'keep' && item.form === 'past') {
    current.states.push(
      item.action === 'bend' ? 'bent' : item.action === 'straighten' ? 'straight' : 'active',
    )
    return
  }
  open(reading, item, fields)
}

function takePart(reading: Reading, item: Item & { kind: 'part' }, items: readonly Item[], at: number): void {
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
function startsStatement(items: readonly Item[], at: number): boolean {
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

function takePreposition(
  reading: Reading,
  item: Item & { kind: 'preposition' },
  items: readonly Item[],
  at: number,
): void {
  const next = items[at + 1]
  if (item.word === 'with' && reading.waiting.length > 0) flushWaiting(reading)
  if (item.word !== 'with' && item.word !== 'of' && item.word !== 'for' && reading.clause !== 'goal')
    host(reading, item)
  // "on the edge of a chair": the chair is what is sat on.
  if (item.word !== 'of' || reading.preposition === null) reading.preposition = item.word
  reading.fresh = item.word === 'with'
  // "by rolling", "to lower", "without lifting": the verb that comes opens its own frame.
  if (next?.kind === 'verb') reading.preposition = null
}

function takePronoun(reading: Reading, item: Item & { kind: 'pronoun' | 'side' }): void {
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

function addGoal(reading: Reading, goal: Partial<Goal>): void {
  const { current, preposition } = reading
  if (!current || !preposition) return
  current.goals.push({ preposition, named: null, prop: null, surface: null, ...goal })
  reading.preposition = null
  reading.fresh = false
}

/** States that say how far, where they stand after "until" or "so that". */
const TELLS_HOW_FAR = new Set<State>(['parallel', 'hip-width', 'shoulder-width', 'apart', 'together'])

type Detail = Exclude<
  Item,
  { kind: 'break' | 'not' | 'verb' | 'part' | 'preposition' | 'pronoun' | 'side' | 'word' }
>

function takeDetail(reading: Reading, item: Detail, next: Item | undefined): void {
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
