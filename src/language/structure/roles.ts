import { isCaption } from '../text/captions.ts'
import type { Section } from '../words/labels.ts'
import { soundsLikeExercise } from './exercise-words.ts'
import { isHeading, isJunk } from './headings.ts'
import { asks, instructions, works } from './measures.ts'
import { isOrder, named, type Passage } from './passages.ts'

/** What a passage is to the page: where an exercise may begin, what belongs to none, where the page is over. */
export type Role = 'name' | 'lead' | 'whole' | 'label' | 'body' | 'aside' | 'end'

/** Sections in which a short heading ("Arm only (easier)") is a matter of the exercise that is open. */
const WITHIN: ReadonlySet<Section> = new Set(['option', 'cue', 'caution', 'benefit', 'dose'])

const STEP_LEAD =
  /^(?:lie|lay|stand|sit|kneel|start|begin|hold|stay|keep|pause|relax|rest|return|release|breathe|inhale|exhale|repeat|switch|change|lower|rise|lean|lift|raise|tighten|press|push|pull|squeeze|place|put|bring)\b/

/** A numbered mistake or tip: "Hips turning - keep them square to the floor". */
const FEW_WORDS = 12

/** Decides the role of each passage, in order. */
export function findRoles(text: string, folded: string, passages: readonly Passage[]): readonly Role[] {
  const whole = wholeItems(text, folded, passages)
  const parallel = passages.filter(
    (passage) => passage.lead !== null && !passage.bold && !passage.ordering && works(passage) > 0,
  )
  const orders = listOfOrders(folded, passages)
  const recurring = recurringLines(folded, passages)
  const roles: Role[] = []
  let section: Section | null = null
  let begun = false
  passages.forEach((passage, index) => {
    const role = roleOf(passage, index)
    if (role === 'name' || role === 'lead' || role === 'whole') {
      section = null
      begun = true
    } else if (role === 'label') section = passage.label
    roles.push(role)
  })
  return roles

  function roleOf(passage: Passage, index: number): Role {
    const { from, to } = passage.block.span
    const own = folded.slice(from, Math.min(to, from + 300))
    if (passage.block.general) return 'aside'
    if (passage.block.opening) return 'whole'
    if (passage.label === 'end' && passage.pieces.length === 0) return 'end'
    if (passage.invites) return 'lead'
    const captions = passage.block.marker === 'none' && isCaption(own)
    if (isJunk(own) || captions || passage.label === 'aside' || recurring.has(own)) return 'aside'
    if (whole.has(index)) return 'whole'
    if (passage.label !== null && passage.pieces.length === 0) return 'label'
    const equipped = section === 'equipment' && !soundsLikeExercise(own) && works(passage) < 2
    const within = equipped || (section !== null && WITHIN.has(section))
    const brief = section === 'cue' && passage.words <= FEW_WORDS
    const listed = within && !passage.bold && (passage.block.marker !== 'number' || brief)
    if (passage.lead && passage.block.marker !== 'step' && !listed && asks(passage) > 0) {
      if (passage.bold) return 'lead'
      if (index === 0 && passage.words <= FEW_WORDS && !/[.!?]$/.test(own)) return 'body'
      const few = passage.lead.to - passage.lead.from <= 32
      if (parallel.length >= 2 && works(passage) > 0 && !passage.ordering) return 'lead'
      if (parallel.length >= 2 && works(passage) > 0 && few && !stepLike(passage.lead)) return 'lead'
      if (
        works(passage) >= 2 &&
        !passage.ordering &&
        soundsLikeExercise(own.slice(0, passage.lead.to - passage.lead.from))
      )
        return 'lead'
      if (isDosedHeading(passage) && neighbour(1)) return 'lead'
    }
    if (
      passage.label === null &&
      isHeading(text, folded, passage, neighbour(-1), neighbour(1), neighbour(2), orders)
    ) {
      if (repeatsName(passage)) return 'body'
      const known = within && begun && !soundsLikeExercise(own) && !passage.block.emphasised
      return known ? 'body' : 'name'
    }
    return 'body'

    /** A heading given twice, as heading and under a picture: "Air squat", "Air Squats". */
    function repeatsName({ block }: Passage): boolean {
      const before = neighbour(-1)
      if (before?.role !== 'name') return false
      const words = ({ from, to }: { from: number; to: number }): string =>
        folded
          .slice(from, to)
          .replace(/[^a-z0-9]+/g, ' ')
          .trim()
          .replace(/s$/, '')
      const first = words(before.passage.block.span)
      const second = words(block.span)
      return second.length > 3 && (first === second || first.startsWith(`${second} `))
    }

    function stepLike(lead: { from: number; to: number }): boolean {
      return STEP_LEAD.test(folded.slice(lead.from, lead.to))
    }

    function neighbour(step: 1 | -1 | 2): { passage: Passage; role: Role | null } | undefined {
      const way = step < 0 ? -1 : 1
      for (let at = index + step; Math.abs(at - index) < 5; at += way) {
        const found = passages[at]
        if (!found) return undefined
        if (found.label !== 'aside') return { passage: found, role: roles[at] ?? null }
      }
      return undefined
    }
  }
}

/** A line that stands so often on a page belongs to its form: "Key movement", "Transcript below". */
const RECURS = 3

/** Short lines that recur and name no exercise. */
function recurringLines(folded: string, passages: readonly Passage[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { block, words, pieces } of passages) {
    if (words > 5 || block.lines > 1 || block.marker !== 'none' || pieces.some(({ guess }) => guess)) continue
    const own = folded.slice(block.span.from, block.span.to)
    counts.set(own, (counts.get(own) ?? 0) + 1)
  }
  return new Set(
    [...counts].filter(([own, count]) => count >= RECURS && !soundsLikeExercise(own)).map(([own]) => own),
  )
}

/** A numbered list whose short lines mostly give orders is a list of steps, with or without words below each. */
function listOfOrders(folded: string, passages: readonly Passage[]): boolean {
  const short = passages.filter(({ block, words }) => block.marker === 'number' && words <= 8)
  const ordering = short.filter(({ block }) => isOrder(folded.slice(block.span.from, block.span.to)))
  return short.length >= 2 && ordering.length >= short.length * 0.5
}

/** Takes short opening sentences as names where most of a list has them. */
export function nameOpenings(text: string, folded: string, passages: readonly Passage[]): readonly Passage[] {
  const listed = passages.filter(({ block }) => block.marker === 'number' || block.marker === 'bullet')
  const opened = new Map<Passage, Passage>()
  for (const passage of listed) {
    const taken = passage.opening ? named(text, folded, passage) : passage
    if (passage.opening && works(taken) > 0) opened.set(passage, taken)
  }
  if (opened.size < 2 || opened.size < listed.length * 0.6) return passages
  return passages.map((passage) => opened.get(passage) ?? passage)
}

/** "Spinal twist – 1 minute each side": a heading that carries its dose. */
function isDosedHeading({ block, words, pieces }: Passage): boolean {
  const kinds = new Set(pieces.map(({ guess }) => guess))
  const dosed = pieces.length > 0 && [...kinds].every((kind) => kind === 'hold' || kind === 'repeat')
  return dosed && words <= 12 && block.marker !== 'bullet' && block.lines === 1
}

/** Bullets or paragraphs that are each a whole exercise. */
function wholeItems(text: string, folded: string, passages: readonly Passage[]): ReadonlySet<number> {
  const listed = passages.map((passage, index) => ({ passage, index }))
  const marked = listed.filter(
    ({ passage }) => passage.block.marker !== 'none' && passage.block.marker !== 'step',
  )
  const placed = marked.filter(({ passage }) => takesPosition(folded, passage))
  if (placed.length >= 2 && placed.length >= marked.length * MOST) {
    const alike = ({ block }: Passage): boolean =>
      placed.every(({ passage }) => passage.block.marker === block.marker)
    return indexesOf(
      marked.filter(({ passage }) =>
        placed.length >= 3 && alike(passage) ? works(passage) > 0 : takesPosition(folded, passage),
      ),
    )
  }
  const headed = underPlural(folded, passages)
  if (headed.length >= 2) return indexesOf(headed)
  const asking = listed.filter(
    ({ passage }) =>
      (works(passage) > 0 || goesOn(folded, passage)) && passage.label === null && !isFewWords(passage),
  )
  const dosed = asking.filter(({ passage }) => isDosedWhole(passage) || goesOn(folded, passage))
  const underLines = dosed.filter(({ index }) => isUnderLine(text, passages, index))
  if (underLines.length >= 2) return new Set()
  if (dosed.length >= 2 && dosed.length >= asking.length * MOST && !passages.some(hasName))
    return indexesOf(dosed)
  return new Set()

  function hasName(passage: Passage): boolean {
    return (passage.lead !== null && passage.bold) || passage.block.emphasised
  }
}

const SEVERAL = /^(?:\w+ ){1,4}(?:stretches|exercises|moves|strengtheners|poses):?$/
/** In words. A bullet of so many, which moves the body, is more than one step of something. */
const WHOLE_BULLET = 11

/** "Shoulder stretches:", "Neck stretches:": under several such headings, each bullet is an exercise. */
function underPlural(
  folded: string,
  passages: readonly Passage[],
): readonly { readonly passage: Passage; readonly index: number }[] {
  const found: { passage: Passage; index: number }[] = []
  let groups = 0
  let within = false
  passages.forEach((passage, index) => {
    const { block } = passage
    if (block.marker === 'bullet') {
      if (within && works(passage) + instructions(passage) > 0) found.push({ passage, index })
      return
    }
    within =
      block.lines === 1 &&
      SEVERAL.test(folded.slice(block.span.from, Math.min(block.span.to, block.span.from + 60)))
    if (within && passages[index + 1]?.block.marker === 'bullet') groups++
  })
  const long = found.filter(({ passage }) => passage.words >= WHOLE_BULLET)
  return groups >= 2 && long.length * 2 >= found.length ? found : []
}

/** A paragraph that stands right under a short line, as under its name. */
function isUnderLine(text: string, passages: readonly Passage[], index: number): boolean {
  const above = passages[index - 1]
  if (!above || above.block.lines > 1 || above.words > 6 || passages[index]?.block.marker !== 'none')
    return false
  return !/[.!?;,]$/.test(text.slice(above.block.span.from, above.block.span.to))
}

/** "Close your eyes.", a title: too little to be an exercise, and to speak against the others being some. */
function isFewWords({ block, words }: Passage): boolean {
  return block.marker === 'none' && words <= 5
}

/** "Last, go round ten times the other way": passes on to another, with its dose. */
function goesOn(folded: string, { block, pieces }: Passage): boolean {
  const head = folded.slice(block.span.from, block.span.from + 12)
  return (
    block.marker === 'none' && /^(?:next|last|lastly|finally|then)\b/.test(head) && pieces.some(isCounted)
  )
}

function isCounted({ piece }: Passage['pieces'][number]): boolean {
  return piece.tokens.some(
    ({ value }, at) =>
      value !== null && /^(?:times|reps|repetitions|x)$/.test(piece.tokens[at + 1]?.word ?? ''),
  )
}

/** Of a list's items so many must be alike for the list to be one of exercises. */
const MOST = 0.6

function indexesOf(items: readonly { readonly index: number }[]): ReadonlySet<number> {
  return new Set(items.map(({ index }) => index))
}

/** "Standing. Lift your leg …": takes a position, then moves. */
function takesPosition(folded: string, passage: Passage): boolean {
  const head = folded.slice(passage.body.from, passage.body.from + 40)
  const starts =
    /^(?:(?:in |while |when |still )?(?:standing|sitting|lying|kneeling|seated)|stand|sit|lie|kneel|(?:still |again )?on (?:your|the) (?:back|front|side|tummy|stomach))\b/.test(
      head,
    )
  const closed = passage.pieces.some(
    ({ guess }) => guess === 'hold' || guess === 'repeat' || guess === 'return',
  )
  const gerund = /ing\b/.test(head.slice(0, 12))
  const moves = passage.pieces.some(({ guess }) => guess === 'move')
  if (passage.block.marker === 'number' && !closed && !gerund) return false
  return starts && (moves || closed) && works(passage) >= 1 && instructions(passage) >= 2
}

/** A paragraph that moves the body and says how often, all by itself: "Tilt your head … Repeat 5 times." */
function isDosedWhole({ pieces }: Passage): boolean {
  const moves = pieces.some(({ guess }) => guess === 'move' || guess === 'setup')
  const repeats = pieces.some(
    ({ guess, piece }) =>
      guess === 'repeat' && piece.tokens.some(({ value, word }) => value !== null || word === 'times'),
  )
  return moves && repeats && pieces.length >= 2
}
