import { tellsDose } from '../dose/tells-dose.ts'
import type { Span } from '../span.ts'
import type { Section } from '../words/labels.ts'
import { hasDoseHeading, speakOfAll, withoutAfterword } from './afterword.ts'
import type { Draft, Part } from './draft.ts'
import { soundsLikeExercise } from './exercise-words.ts'
import { isGroupName } from './headings.ts'
import { joinFlow, restartLists } from './joining.ts'
import { asks, bodily as bodilyOf, doses as dosesOf, instructions, works } from './measures.ts'
import { GENERAL, isGeneral, isWhole, withoutIntroductions, workOf } from './of-all.ts'
import { leadless, type Passage } from './passages.ts'
import { findRoles, type Role } from './roles.ts'

export type { Part }

/** An exercise's outline: where it lies and what belongs to it. */
export type Outline = {
  readonly name: Span | null
  readonly parts: readonly Part[]
  /** Index of the passage that heads the group this exercise belongs to, or -1. */
  readonly group: number
}

/** A label like "Tips" holds for what follows it until a long paragraph shows that it is over. */
const LONG_PARAGRAPH = 30
const INTRODUCTION = 40
/** Of an exercise's pieces at least this share moves the body or says how much; advice and explanation stay below. */
const LEAST_SHARE = 0.15

/** What others wrote below the article, and the way out of the page: no exercise comes after it. */
const OVER = /\b(?:comments?|reply|related|also like|previous|next|read more|share|about the author)\b/

/** Finds the exercises of a page. */
export function findOutlines(text: string, folded: string, passages: readonly Passage[]): readonly Outline[] {
  const roles = findRoles(text, folded, passages)
  const told = passages.map((passage, at) =>
    roles[at] === 'body' ? leadless(text, folded, passage) : passage,
  )
  const drafts = joinFlow(folded, restartLists(draftExercises(folded, told, roles)))
  markGroups(folded, drafts)
  const led = drafts.some(isInvited)
    ? drafts.filter((draft) => isInvited(draft) || sounds(folded, draft))
    : withoutIntroductions(folded, drafts)
  const spared = new Set(led.filter((_, at) => isAmongAlike(folded, led, at)))
  const able = led.filter(
    (draft) =>
      refersBack(folded, draft.parts) ||
      spared.has(draft) ||
      (strength(draft) >= 1 && !isGeneral(folded, draft)),
  )
  const asked = able.filter((draft) => spared.has(draft) || !isAdvice(draft, folded))
  const strong = asked.length > 0 ? asked : able
  const named = strong.filter(({ name }) => name !== null)
  const unnamed = strong.filter(({ name }) => name === null)
  const kept = strong.some(isWhole)
    ? strong.filter((draft) => besideWholes(folded, draft))
    : keepNamed(named, unnamed)
  const ownDoses = kept.slice(0, -1).some(hasDoseHeading)
  return kept
    .map((draft, at) =>
      kept.length > 1 ? withoutAfterword(folded, draft, at === kept.length - 1 && !ownDoses) : draft,
    )
    .map((draft, at) => trim(folded, draft, kept.length, at === kept.length - 1))
    .filter(({ parts }) => parts.length > 0)
}

function isInvited({ parts }: Draft): boolean {
  return parts[0]?.passage.invites ?? false
}

function sounds(folded: string, { name }: Draft): boolean {
  return name !== null && soundsLikeExercise(folded.slice(name.from, name.to))
}

/** Before a list or series of exercises, unnamed text is introduction, unless it is told as fully as they are. */
function besideWholes(folded: string, draft: Draft): boolean {
  if (isWhole(draft) || draft.name !== null) return true
  const listed = draft.parts.some(({ passage }) => passage.block.marker !== 'none')
  if (speakOfAll(folded, draft.parts)) return false
  return !listed && workOf(draft) >= 2 && draft.parts.some(({ passage }) => dosesOf(passage) > 0)
}

/** Among named exercises, unnamed text is introduction, unless it is plainly the richer of the two. */
function keepNamed(named: readonly Draft[], unnamed: readonly Draft[]): readonly Draft[] {
  if (named.length === 0) return unnamed
  const [only] = named
  const [prose] = unnamed
  if (named.length === 1 && only && prose && workOf(prose) > 2 * workOf(only) + 2) return [prose]
  return named
}

function draftExercises(folded: string, passages: readonly Passage[], roles: readonly Role[]): Draft[] {
  const drafts: Draft[] = []
  let over = false
  let draft: Draft = { name: null, parts: [], group: -1, at: 0 }
  let section: Section | null = null
  passages.forEach((passage, at) => {
    const role = roles[at] ?? 'body'
    if (role === 'aside') return
    if (role === 'name' || role === 'lead' || role === 'whole') {
      const name = nameOf(folded, passage, role)
      open(name, at)
      section = null
      draft.parts.push({ passage, section: null, role })
      return
    }
    if (over) return
    if (role === 'end') {
      const own = folded.slice(passage.block.span.from, passage.block.span.to)
      const read = workOf(draft) > 0 || drafts.some((one) => workOf(one) > 0)
      over = read && OVER.test(own)
      if (!read) {
        open(null, at)
        section = 'rule'
        return
      }
      if (drafts.length > 0 || draft.parts.length > 0) open(null, at)
      section = 'end'
      return
    }
    if (role === 'label') section = passage.label
    const { block } = passage
    const fresh = block.blankBefore && block.marker === 'none' && passage.words > LONG_PARAGRAPH
    if (fresh && passage.label === null && section !== 'steps' && section !== 'end') section = null
    if (section === 'benefit' && leavesPraise(draft.parts, passage)) section = null
    draft.parts.push({ passage, section: passage.label ?? section, role })
  })
  open(null, passages.length)
  return drafts

  function open(name: Span | null, at: number): void {
    if (draft.parts.length > 0) drafts.push(draft)
    draft = { name, parts: [], group: -1, at }
  }
}

/** A list that orders, below a paragraph that praised, is no more praise. */
function leavesPraise(parts: readonly Part[], { block, label, pieces }: Passage): boolean {
  const before = parts[parts.length - 1]
  if (label !== null || block.marker === 'none' || before?.role !== 'body') return false
  return before.passage.block.marker === 'none' && pieces[0]?.guess === 'setup'
}

function nameOf(folded: string, { block, lead }: Passage, role: Role): Span | null {
  if (role === 'name') return block.span
  if (role === 'lead') return lead
  const said = lead !== null && soundsLikeExercise(folded.slice(lead.from, lead.to))
  return block.opening?.name ?? (said ? lead : null)
}

/** Headings that stand over other headings ("Set A exercises", "Hips") give their group its words. */
function markGroups(folded: string, drafts: readonly Draft[]): void {
  let group = -1
  drafts.forEach((draft) => {
    const heading = draft.name ? folded.slice(draft.name.from, draft.name.to) : ''
    draft.group = group
    const work = workOf(draft)
    if (draft.parts[0]?.role === 'name' && (work === 0 || (isGroupName(heading) && work < 2)))
      group = draft.at
  })
}

const REFERS =
  /\b(?:same as|as (?:above|before|in|for)|(?:do|repeat|perform) (?:the|this|that) (?:\w+ ){1,3}again|just like|like the (?:last|previous|first|one)|identical|the previous)\b/

/** Named, and told in a sentence by what differs from another: "The same as variation 1, but …". */
function refersBack(folded: string, parts: readonly Part[]): boolean {
  const [name, body] = parts
  if (name?.role !== 'name' || !body || parts.length > 3) return false
  const { from, to } = body.passage.block.span
  return body.passage.words >= 6 && REFERS.test(folded.slice(from, Math.min(to, from + 160)))
}

/** Headed like an exercise, with a paragraph, between two others like it: told as description, it is still one. */
function isAmongAlike(folded: string, drafts: readonly Draft[], at: number): boolean {
  const draft = drafts[at]
  const [head, body] = draft?.parts ?? []
  if (!draft || head?.role !== 'name' || !body || body.role !== 'body' || !sounds(folded, draft)) return false
  const dosed = draft.parts.some(({ passage }) => dosesOf(passage) > 0)
  if (draft.parts.length > (dosed ? 5 : 3) || (!dosed && body.passage.words < LEAST_TOLD)) return false
  const alike = (other: Draft | undefined): boolean =>
    other?.parts[0]?.role === 'name' &&
    sounds(folded, other) &&
    other.parts.length <= (dosed ? 5 : 4) &&
    (workOf(other) > 0 || (dosed && other.parts.some(({ passage }) => dosesOf(passage) > 0)))
  const [before, after] = [alike(drafts[at - 1]), alike(drafts[at + 1])]
  return dosed ? after || (before && at === drafts.length - 1) : before && after
}
/** In words. */
const LEAST_TOLD = 12

/** Prose that gives advice for life: little of it moves the body. */
function isAdvice(draft: Draft, folded: string): boolean {
  const { parts } = draft
  if (refersBack(folded, parts) || parts[0]?.role === 'whole') return false
  const content = parts.filter(({ role, section }) => role !== 'name' && section !== 'rule')
  const pieces = content.reduce((sum, { passage }) => sum + passage.pieces.length, 0)
  const bodily = content.reduce((sum, { passage }) => sum + bodilyOf(passage), 0)
  const dosed = content.reduce((sum, { passage }) => sum + dosesOf(passage), 0)
  const asked = bodily + dosed
  if (parts[0]?.role === 'lead') return false
  const listed = parts[0]?.passage.block.marker === 'number'
  if (listed && asked === 0 && pieces <= 8 && workOf(draft) > 0 && sounds(folded, draft)) return false
  if (pieces <= 3) return asked === 0
  return asked < (pieces > 10 ? 2 : 1) || asked / pieces < LEAST_SHARE
}

/** How much an exercise asks for, its name left out. */
function strength({ parts }: Draft): number {
  return parts.reduce((sum, { passage, role, section }) => {
    const silent = role === 'name' || section === 'rule' || section === 'end' || section === 'benefit'
    return sum + (silent ? 0 : asks(passage))
  }, 0)
}

function trim(folded: string, draft: Draft, total: number, isLast: boolean): Outline {
  const { parts } = draft
  const first = firstPart(folded, draft)
  let last = parts.length - 1
  const listed =
    parts.filter(({ passage }) => passage.block.marker !== 'none' && works(passage) > 0).length >= 2
  const [head] = parts
  const isItem = total > 1 && head?.passage.block.marker !== 'none' && head?.role !== 'name'
  while (last > first && !belongs(parts[last], last)) last--
  return { name: first === 0 ? draft.name : null, parts: parts.slice(first, last + 1), group: draft.group }

  function belongs(part: Part | undefined, at: number): boolean {
    if (!part || part.passage.pieces.length === 0) return false
    if (at === 1 && refersBack(folded, parts)) return true
    const { passage, section } = part
    const { block } = passage
    const own = folded.slice(block.span.from, Math.min(block.span.to, block.span.from + 600))
    if (section === 'end' || section === 'rule') return false
    // "It gets the blood going.": right below an exercise, with another to come, what it is good for.
    if (!isLast && !block.blankBefore && block.marker === 'none' && section === null && !GENERAL.test(own))
      return true
    if (passage.label !== null) return true
    if (section !== null && block.marker !== 'none') return true
    const item = block.marker !== 'none' && passage.words <= FEW && tellsDose(own)
    if (item && !EVERY.test(own)) return true
    if (total > 1 && GENERAL.test(own) && works(passage) === 0) return false
    if (isItem && block.marker === 'none' && section === null) return doses(passage)
    if (listed && block.marker === 'none' && block.blankBefore && (section === null || section === 'steps'))
      return doses(passage)
    return asks(passage) * 2 >= passage.pieces.length || bodilyOf(passage) + dosesOf(passage) > 0
  }
}

/** In words: an item that only tells how much is short, and speaks of no other exercise. */
const FEW = 14
const EVERY = /\b(?:exercises|stretches|poses|moves|programme?|routine|each exercise|all)\b/

function doses(passage: Passage): boolean {
  return passage.pieces.some(
    ({ guess }) => guess === 'repeat' || guess === 'hold' || guess === 'switch-sides' || guess === 'setup',
  )
}

/** Prose that explains, long enough to be an introduction. */
function introduces(parts: readonly Part[]): boolean {
  return parts.reduce((sum, { passage }) => sum + passage.words, 0) >= INTRODUCTION
}

/** Where the exercise itself begins: after an introduction, at "How to do it" or its first instruction. */
function firstPart(folded: string, { name, parts }: Draft): number {
  const heading = name ? folded.slice(name.from, name.to) : ''
  const isName =
    name !== null && (parts[0]?.role !== 'name' || soundsLikeExercise(heading) || parts.length < 3)
  const label = parts.findIndex(({ section, role }) => section === 'steps' && role === 'label')
  const workBefore = parts.slice(0, Math.max(0, label)).reduce((sum, { passage }) => sum + works(passage), 0)
  if (isName) return 0
  if (label > 0 && workBefore <= 1 && (name === null || introduces(parts.slice(1, label)))) return label
  if (name !== null) {
    const introduction = parts.slice(1).findIndex(({ passage }) => instructions(passage) > 0)
    return introduction > 1 && introduces(parts.slice(1, introduction + 1)) ? introduction + 1 : 0
  }
  const first = parts.findIndex(({ passage }) => bodilyOf(passage) > 0)
  const before = parts[first - 1]
  return before && before.role === 'label' ? first - 1 : Math.max(0, first)
}
