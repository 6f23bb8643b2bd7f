import type { Exercise, Step } from '../language/index.ts'
import { type Item, isActing, isFeeling, isStance, saysHowOften } from './item.ts'

/** What belongs to one stretch of doing: moves, holds and returns, with the words that go with them. */
export type Stretch = {
  readonly items: readonly Item[]
  /** The words that ask for repeats of this stretch alone; null when it is done once a round. */
  readonly repeat: Item | null
}

/** An exercise sorted by when its steps are done. */
export type Outline = {
  /** Cautions heard before anything moves, in the text's order. */
  readonly before: readonly Item[]
  readonly setup: readonly Item[]
  readonly stretches: readonly Stretch[]
  /** Coming out, after the last repeat. */
  readonly after: readonly Item[]
  /** The words that ask for repeats of everything. */
  readonly repeat: Item | null
  readonly switch: Item | null
  /** Whether the words switch sides before they ask for repeats, so that a round holds both sides. */
  readonly switchInsideRound: boolean
  readonly rest: Item | null
}

type Sorted = {
  before: Item[]
  repeat: Item | null
  switch: Item | null
  rest: Item | null
}

/** Everything up to the first thing that is done: getting into position, and what is said there. */
function sortHead(head: readonly Item[], sorted: Sorted): readonly Item[] {
  const setup: Item[] = []
  for (const item of head) {
    const { kind } = item.step
    if (kind === 'caution') sorted.before.push(item)
    else if (kind === 'repeat') sorted.repeat ??= saysHowOften(item) ? item : null
    else if (kind === 'rest') sorted.rest ??= item
    else if (kind === 'switch-sides') sorted.switch ??= item
    else setup.push(item)
  }
  return setup
}

type Cut = { readonly end: number; readonly at: number; readonly repeat: Item }

type Work = {
  /** What is done, and what is said meanwhile. */
  readonly items: Item[]
  /** Where the words ask for repeats of what stands before. */
  readonly cuts: Cut[]
  /** Words told after everything is done ("You should feel this in your thigh"). */
  readonly late: Item[]
  switchedAt: number | null
}

function sortTail(tail: readonly Item[], sorted: Sorted): Work {
  const work: Work = { items: [], cuts: [], late: [], switchedAt: null }
  const lastActing = tail.findLastIndex((item) => isActing(item) || item.step.kind === 'setup')
  tail.forEach((item, at) => {
    const { kind, dose } = item.step
    if (kind === 'repeat') {
      // "Daily" and its like ask for nothing now; a plain "repeat" counts until a number has been read.
      if (!saysHowOften(item) && (sorted.repeat !== null || dose.frequency !== undefined)) return
      const isNew = work.items.length > (work.cuts.at(-1)?.end ?? 0)
      if (isNew) work.cuts.push({ end: work.items.length, at, repeat: item })
      else if (work.cuts.length === 0) sorted.repeat ??= item
    } else if (kind === 'switch-sides') {
      if (sorted.switch === null) work.switchedAt = at
      sorted.switch ??= item
    } else if (kind === 'rest' && sorted.rest === null && at > lastActing) sorted.rest = item
    else if (at > lastActing && kind === 'caution') sorted.before.push(item)
    else if (at > lastActing && (kind === 'cue' || kind === 'option')) work.late.push(item)
    else work.items.push(item)
  })
  return work
}

/** Puts what was told late where it is needed: holds and form words after the move, feelings into the hold. */
function withLate(items: readonly Item[], late: readonly Item[]): readonly Item[] {
  const placed = [...items]
  for (const item of late) {
    const lastMove = placed.findLastIndex((other) => other.step.kind === 'move')
    const firstHold = placed.findIndex((other) => other.step.kind === 'hold')
    const at = isFeeling(item) && firstHold >= 0 ? firstHold : lastMove >= 0 ? lastMove + 1 : placed.length
    let end = at
    while (placed[end]?.step.kind === 'cue' || placed[end]?.step.kind === 'option') end++
    placed.splice(end, 0, item)
  }
  return placed
}

const placesAPart = /^(?:then |now )?rest (?:your|the|both|one)\b/i

/** "Rest your fingertips on the floor" is something to do, not a pause. */
const asPlacing = (step: Step): Step =>
  step.kind === 'rest' && step.dose.hold == null && placesAPart.test(step.text)
    ? { ...step, kind: 'move' }
    : step

/** Sorts an exercise's steps by when they are done. */
export function outline(exercise: Exercise): Outline {
  const items = exercise.steps.map((step, index) => ({ step: asPlacing(step), index }))
  const moves = items.filter((item) => item.step.kind === 'move')
  const stance = moves.length > 1 && moves[0] && isStance(moves[0]) ? moves[0] : undefined
  let first = items.findIndex((item) => isActing(item) && item !== stance)
  if (first < 0) first = items.findIndex((item) => item.step.kind === 'repeat')
  if (first < 0) first = items.length

  const sorted: Sorted = { before: [], repeat: null, switch: null, rest: null }
  const setup = sortHead(items.slice(0, first), sorted)
  const work = sortTail(items.slice(first), sorted)
  const { cuts } = work
  const lastEnd = cuts.at(-1)?.end ?? work.items.length
  const remaining = work.items.slice(lastEnd)
  const goesOn = remaining.some((item) => item.step.kind === 'move')
  // "Do it twice. Hold each for 30 seconds": the hold stands last but is part of what is repeated.
  const lateHolds = goesOn ? [] : remaining.filter((item) => item.step.kind === 'hold')
  const after = goesOn ? [] : remaining.filter((item) => !lateHolds.includes(item))
  const isOneRound = cuts.length === 1 && sorted.repeat === null && !goesOn

  const ends = isOneRound || cuts.length === 0 ? [] : cuts
  const stretches: { items: readonly Item[]; repeat: Item | null }[] = []
  let from = 0
  for (const cut of ends) {
    stretches.push({ items: work.items.slice(from, cut.end), repeat: cut.repeat })
    from = cut.end
  }
  const rest = work.items.slice(from, goesOn ? undefined : lastEnd)
  if (rest.length > 0 || stretches.length === 0) stretches.push({ items: rest, repeat: null })
  const last = stretches.at(-1)!
  last.items = withLate(last.items, [...lateHolds, ...work.late])

  return {
    before: sorted.before,
    setup,
    stretches,
    after,
    repeat: isOneRound ? (cuts[0]?.repeat ?? null) : sorted.repeat,
    switch: sorted.switch,
    switchInsideRound: isOneRound && work.switchedAt !== null && work.switchedAt < (cuts[0]?.at ?? 0),
    rest: sorted.rest,
  }
}
