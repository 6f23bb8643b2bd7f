import { type Frame, flushWaiting, host, open, type Reading } from './frame.ts'
import type { Item } from './items.ts'
import { takeDetail, takePronoun } from './take-detail.ts'
import { takePart } from './take-part.ts'

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
