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

export function frame(from: number, fields: Partial<Frame> = {}): Frame {
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

export type Reading = {
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

export function open(reading: Reading, item: Item, fields: Partial<Frame>): Frame {
  const opened = frame(item.from, { negated: reading.negated, ...fields })
  opened.to = item.to
  reading.frames.push(opened)
  reading.current = opened
  reading.preposition = null
  reading.fresh = false
  reading.negated = false
  return opened
}

export function flushWaiting(reading: Reading): void {
  if (reading.waiting.length === 0) return
  const parts = reading.waiting
  reading.waiting = []
  // Parts with nothing said of them after a break belong to what was asked before.
  if (reading.current) reading.current.parts.push(...parts)
  else reading.frames.push(frame(reading.waitingFrom, { stated: true, parts, to: reading.waitingFrom }))
}

/** The frame that the next words belong to; parts that wait become a statement of their own. */
export function host(reading: Reading, item: Item): Frame {
  if (reading.waiting.length > 0) {
    const parts = reading.waiting
    reading.waiting = []
    return open(reading, item, { stated: true, parts, from: reading.waitingFrom })
  }
  return reading.current ?? open(reading, item, { stated: true })
}

export function addGoal(reading: Reading, goal: Partial<Goal>): void {
  const { current, preposition } = reading
  if (!current || !preposition) return
  current.goals.push({ preposition, named: null, prop: null, surface: null, ...goal })
  reading.preposition = null
  reading.fresh = false
}
