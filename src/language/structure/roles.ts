import type { Span } from '../span.ts'
import { isCaption } from '../text/captions.ts'
import type { Section } from '../words/labels.ts'
import { soundsLikeExercise } from './exercise-words.ts'
import { isHeading, isJunk } from './headings.ts'
import { asks, doses, works } from './measures.ts'
import { isOrder, named, type Passage } from './passages.ts'
import { wholeItems } from './whole-items.ts'

/** What a passage is to the page: where an exercise may begin, what belongs to none, where the page is over. */
export type Role = 'name' | 'lead' | 'whole' | 'label' | 'body' | 'aside' | 'end'

/** Sections in which a short heading ("Arm only (easier)") is a matter of the exercise that is open. */
const WITHIN: ReadonlySet<Section> = new Set(['option', 'cue', 'caution', 'benefit', 'dose'])

const STEP_LEAD =
  /^(?:lie|lay|stand|sit|kneel|start|begin|hold|stay|keep|pause|relax|rest|return|release|breathe|inhale|exhale|repeat|switch|change|lower(?! (?:back|body|legs?|arms?|abs|limbs?)$)|rise|lean|lift|raise|tighten|press|push|pull|squeeze|place|put|bring)\b/

/** A numbered mistake or tip: "Hips turning - keep them square to the floor". */
const FEW_WORDS = 12

/** Decides the role of each passage, in order. */
export function findRoles(text: string, folded: string, passages: readonly Passage[]): readonly Role[] {
  const whole = wholeItems(text, folded, passages)
  const parallel = passages.filter(
    (passage) => passage.lead !== null && !passage.bold && !passage.ordering && isTold(passage, passage.lead),
  )
  const orders = listOfOrders(folded, passages)
  const recurring = recurringLines(folded, passages)
  const listedNames = namesInLists(folded, passages)
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
  return headedWholes(roles) ? roles.map((role) => (role === 'whole' ? 'body' : role)) : roles

  /** Says what is done, or under a name that sounds like one how much: "High knees: 20 seconds". */
  function isTold(passage: Passage, lead: Span): boolean {
    return works(passage) > 0 || (doses(passage) > 0 && soundsLikeExercise(folded.slice(lead.from, lead.to)))
  }

  function roleOf(passage: Passage, index: number): Role {
    const { from, to } = passage.block.span
    const own = folded.slice(from, Math.min(to, from + 300))
    if (passage.block.general) return 'aside'
    if (passage.block.opening) return 'whole'
    if (passage.label === 'end' && passage.pieces.length === 0) return 'end'
    if (passage.invites) return 'lead'
    const captions = passage.block.marker === 'none' && isCaption(own)
    if (isJunk(own) || captions || passage.label === 'aside' || (recurring.size > 0 && recurring.has(own)))
      return 'aside'
    if (whole.has(index)) return 'whole'
    if (passage.label !== null && passage.pieces.length === 0)
      return isNumberedName(passages, roles, index) ? 'name' : 'label'
    if (listedNames.has(index)) return 'name'
    const equipped = section === 'equipment' && !soundsLikeExercise(own) && works(passage) < 2
    const within = equipped || (section !== null && WITHIN.has(section))
    const brief = section === 'cue' && passage.words <= FEW_WORDS
    const listed = within && !passage.bold && (passage.block.marker !== 'number' || brief)
    if (passage.lead && passage.block.marker !== 'step' && !listed && asks(passage) > 0) {
      if (passage.bold) return 'lead'
      if (index === 0 && passage.words <= FEW_WORDS && !/[.!?]$/.test(own) && !isDosedHeading(passage))
        return 'body'
      const few = passage.lead.to - passage.lead.from <= 32
      const told = parallel.length >= 2 && isTold(passage, passage.lead)
      if (told && (!passage.ordering || (few && !stepLike(passage.lead)))) return 'lead'
      if (
        works(passage) >= 2 &&
        !passage.ordering &&
        soundsLikeExercise(own.slice(0, passage.lead.to - passage.lead.from))
      )
        return 'lead'
      if (isDosedHeading(passage) && neighbour(1)) return 'lead'
    }
    if (passage.lead && isNameWithBracket(folded, passage) && neighbour(1)) return 'lead'
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

/** "4. Posture" after "3. Knee rolls", which was a name: a label by its word, a name by its place. */
function isNumberedName(passages: readonly Passage[], roles: readonly Role[], index: number): boolean {
  const { block } = passages[index]!
  if (block.marker !== 'number' || block.number === null || block.number < 2) return false
  for (let at = index - 1; at >= 0; at--) {
    const before = passages[at]!.block
    if (before.marker === 'number') return roles[at] === 'name' && before.number === block.number - 1
  }
  return false
}

/**
 * List items that are names, when all of a page's with that marker are: numbers with bullets below ("1. Single leg stand")
 * and bullets over a paragraph of orders that sound like exercises.
 */
function namesInLists(folded: string, passages: readonly Passage[]): ReadonlySet<number> {
  const overBullets = namesMarked('number', ({ label }, below) => {
    return label === null && below.block.marker === 'bullet' && asks(below) > 0
  })
  const overParagraphs = namesMarked('bullet', (_, below, own) => {
    const ordered = below.block.marker === 'none' && works(below) > 0
    return ordered && soundsLikeExercise(own) && !isOrder(own)
  })
  return new Set([...overBullets, ...overParagraphs])

  function namesMarked(
    marker: Passage['block']['marker'],
    isName: (passage: Passage, below: Passage, own: string) => boolean,
  ): readonly number[] {
    const marked = passages.flatMap(({ block }, index) => (block.marker === marker ? [index] : []))
    const all = marked.every((index) => {
      const passage = passages[index]!
      const below = passages[index + 1]
      const own = folded.slice(passage.block.span.from, passage.block.span.to)
      return passage.words <= 6 && below && !/[.!?,;]$/.test(own) && isName(passage, below, own)
    })
    return all && marked.length >= 2 ? marked : []
  }
}

/** Whether each whole exercise stands under a name of its own, and so is no more than the body of it. */
function headedWholes(roles: readonly Role[]): boolean {
  const wholes = roles.flatMap((role, at) => (role === 'whole' ? [at] : []))
  return (
    wholes.length >= 2 &&
    wholes.every((at, index) => roles.slice((wholes[index - 1] ?? -1) + 1, at).includes('name'))
  )
}

/** "Standing extension: (a light bar or a cane is needed)". */
function isNameWithBracket(folded: string, { lead, body, block }: Passage): boolean {
  if (!lead || block.lines > 1 || !/^\([^()]*\)$/.test(folded.slice(body.from, body.to))) return false
  return soundsLikeExercise(folded.slice(lead.from, lead.to))
}

/** A line that stands so often on a page belongs to its form: "Key movement", "Transcript below". */
const RECURS = 3

/** Short lines that recur and name no exercise. */
function recurringLines(folded: string, passages: readonly Passage[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { block, words, pieces, label } of passages) {
    if (
      label !== null ||
      words > 5 ||
      block.lines > 1 ||
      block.marker !== 'none' ||
      pieces.some(({ guess }) => guess)
    )
      continue
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

/** Takes short opening sentences as names where most of a list, or of a page's paragraphs, has them. */
export function nameOpenings(text: string, folded: string, passages: readonly Passage[]): readonly Passage[] {
  const listed = passages.filter(({ block }) => block.marker === 'number' || block.marker === 'bullet')
  const opened = new Map(openedBy(listed, 2))
  if (listed.length === 0) {
    const told = passages.filter((passage) => passage.label === null && works(passage) > 0)
    for (const [passage, taken] of openedBy(told, 3)) opened.set(passage, taken)
  }
  return opened.size === 0 ? passages : passages.map((passage) => opened.get(passage) ?? passage)

  /** Those that open with a name; none where most of them do not. In paragraphs most names must sound like one. */
  function openedBy(all: readonly Passage[], least: number): readonly (readonly [Passage, Passage])[] {
    const found: [Passage, Passage][] = []
    let sounding = 0
    for (const passage of all) {
      const { opening } = passage
      const taken = opening ? named(text, folded, passage) : passage
      if (!opening || works(taken) === 0) continue
      found.push([passage, taken])
      if (least === 2 || soundsLikeExercise(folded.slice(opening.from, opening.to))) sounding++
    }
    return found.length >= least && Math.min(found.length, sounding / 0.6) >= all.length * 0.6 ? found : []
  }
}

/** "Spinal twist – 1 minute each side": a heading that carries its dose. */
function isDosedHeading({ block, words, pieces }: Passage): boolean {
  const kinds = new Set(pieces.map(({ guess }) => guess))
  const dosed = pieces.length > 0 && [...kinds].every((kind) => kind === 'hold' || kind === 'repeat')
  return dosed && words <= 12 && block.marker !== 'bullet' && block.lines === 1
}
