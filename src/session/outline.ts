import type { Exercise, Range, Step } from '../language/index.ts'

/** A step with its place in the exercise. */
export type Item = { readonly step: Step; readonly index: number | null }

/** What belongs to one stretch of doing: a move, a hold or a return, with the words that go with it. */
export type Stretch = {
  readonly items: readonly Item[]
  /** The words that ask for repeats of this stretch, and how many; null when it is done once a round. */
  readonly repeat: Item | null
}

/** An exercise sorted by when its steps are done. Every step is in exactly one place. */
export type Outline = {
  /** Cautions and options heard before anything moves, in the text's order. */
  readonly before: readonly Item[]
  readonly setup: readonly Item[]
  readonly stretches: readonly Stretch[]
  /** Coming out, after the last repeat. */
  readonly after: readonly Item[]
  readonly repeat: Item | null
  readonly switch: Item | null
  /** Whether the words switch sides before they ask for repeats, so that a round holds both sides. */
  readonly switchInsideRound: boolean
  readonly rest: Item | null
  /** Dose words that are no instruction to do anything now: "daily", "3 sets". */
  readonly doseOnly: readonly Item[]
}

const stance = /\b(?:feet|legs|knees)\b.*\b(?:wide|wider|apart|together|hip|hips|shoulder|parallel)\b/i

/** Taking a stance is done once, however the words put it; nobody spreads her feet anew for every round. */
const isStance = ({ step }: Item) =>
  step.kind === 'move' &&
  step.side !== 'left' &&
  step.side !== 'right' &&
  /^(?:step|spread|stand|place|set|put|keep|bring|have|walk)\b/i.test(step.text) &&
  stance.test(step.text)

const actingKinds = new Set(['move', 'hold', 'breathe', 'return'])

export const isActing = (item: Item) => actingKinds.has(item.step.kind)
export const isMoving = (item: Item) => item.step.kind === 'move' || item.step.kind === 'return'

const harder =
  /\b(?:harder|deeper|progress\w*|challeng\w*|advanced|increase|intensify|more (?:difficult|intense)|add (?:a )?(?:weight|resistance|band))\b/i

/** Whether an option asks for more than the exercise itself; those are left to be read, not spoken. */
export const isHarderOption = (item: Item) => item.step.kind === 'option' && harder.test(item.step.text)

const feeling = /\b(?:feel|feels|felt|feeling|notice|sense)\b/i

/** Words about what is felt belong to the hold; other form words belong to the move. */
export const isFeeling = (item: Item) => feeling.test(item.step.text)

function countsOf(step: Step): Range | null {
  return step.dose.reps ?? step.dose.sets ?? null
}

/** Moves words told after the work ("You should feel this in your thigh") to where they are needed. */
function placeLateWords(work: Item[], late: readonly Item[]): Item[] {
  const placed = [...work]
  for (const item of late) {
    const lastMove = placed.findLastIndex((other) => other.step.kind === 'move')
    const firstHold = placed.findIndex((other) => other.step.kind === 'hold')
    const at = isFeeling(item) && firstHold >= 0 ? firstHold : lastMove >= 0 ? lastMove + 1 : placed.length
    let end = at
    while (placed[end]?.step.kind === 'cue') end++
    placed.splice(end, 0, item)
  }
  return placed
}

/** Sorts an exercise's steps by when they are done. */
export function outline(exercise: Exercise): Outline {
  const items = exercise.steps.map((step, index) => ({ step, index }))
  const moves = items.filter((item) => item.step.kind === 'move')
  const standsFirst = moves.length > 1 && moves[0] !== undefined && isStance(moves[0])
  let firstActing = items.findIndex((item) => isActing(item) && !(standsFirst && item === moves[0]))
  if (firstActing < 0) firstActing = items.findIndex((item) => item.step.kind === 'repeat')
  const head = firstActing < 0 ? items : items.slice(0, firstActing)
  const tail = firstActing < 0 ? [] : items.slice(firstActing)
  const lastActing = tail.findLastIndex((item) => isActing(item) || item.step.kind === 'setup')

  const before: Item[] = []
  const setup: Item[] = []
  const doseOnly: Item[] = []
  let repeat: Item | null = null
  let switched: Item | null = null
  let rest: Item | null = null
  for (const item of head) {
    if (item.step.kind === 'caution') before.push(item)
    else if (item.step.kind === 'repeat') {
      if (repeat === null && countsOf(item.step)) repeat = item
      else doseOnly.push(item)
    } else if (item.step.kind === 'rest') rest ??= item
    else if (item.step.kind === 'switch-sides') switched ??= item
    else setup.push(item)
  }

  const work: Item[] = []
  const late: Item[] = []
  const cuts: { readonly end: number; readonly at: number; readonly repeat: Item }[] = []
  let switchedAt = -1
  tail.forEach((item, at) => {
    const { kind } = item.step
    if (kind === 'repeat') {
      if (countsOf(item.step) || (repeat === null && item.step.dose.frequency === undefined)) {
        if (work.length > (cuts.at(-1)?.end ?? 0)) cuts.push({ end: work.length, at, repeat: item })
        else if (cuts.length === 0 && repeat === null) repeat = item
        else doseOnly.push(item)
      } else doseOnly.push(item)
    } else if (kind === 'switch-sides') {
      if (switched === null) {
        switched = item
        switchedAt = at
      } else doseOnly.push(item)
    } else if (kind === 'rest') {
      if (rest === null) rest = item
      else work.push(item)
    } else if (at > lastActing && kind === 'caution') before.push(item)
    else if (at > lastActing && (kind === 'cue' || kind === 'option')) late.push(item)
    else work.push(item)
  })

  const lastCut = cuts.at(-1)
  const remaining = lastCut ? work.slice(lastCut.end) : []
  const afterHasMoves = remaining.some((item) => item.step.kind === 'move' || item.step.kind === 'hold')
  const after = lastCut && !afterHasMoves ? remaining : []
  const done = work.slice(0, work.length - after.length)
  if (cuts.length === 1 && repeat === null && !(lastCut && afterHasMoves)) {
    // One repeat for everything done: a round.
    repeat = lastCut?.repeat ?? null
    const switchBefore = switchedAt >= 0 && cuts[0] !== undefined && switchedAt < cuts[0].at
    return {
      before,
      setup,
      stretches: [{ items: placeLateWords(done, late), repeat: null }],
      after,
      repeat,
      switch: switched,
      switchInsideRound: switchBefore,
      rest,
      doseOnly,
    }
  }
  const stretches: Stretch[] = []
  let from = 0
  for (const cut of cuts) {
    stretches.push({ items: done.slice(from, cut.end), repeat: cut.repeat })
    from = cut.end
  }
  if (from < done.length || stretches.length === 0) stretches.push({ items: done.slice(from), repeat: null })
  const last = stretches[stretches.length - 1]!
  stretches[stretches.length - 1] = { ...last, items: placeLateWords([...last.items], late) }
  return {
    before,
    setup,
    stretches,
    after,
    repeat,
    switch: switched,
    switchInsideRound: false,
    rest,
    doseOnly,
  }
}
