import type { Span } from '../span.ts'
import type { Section } from '../words/labels.ts'
import { isGroupName, isHeading, isJunk, soundsLikeExercise } from './headings.ts'
import type { Passage } from './passages.ts'

/** One part of an exercise: a passage and the label it stands under. */
export type Part = { readonly passage: Passage; readonly section: Section | null; readonly index: number }

/** An exercise's outline: where it lies and what belongs to it. */
export type Outline = {
  readonly name: Span | null
  readonly parts: readonly Part[]
  /** Index of the heading above the group that this exercise belongs to, or -1. */
  readonly group: number
}

type Draft = { name: Span | null; heading: number; parts: Part[]; group: number; named: boolean }

const INSTRUCTS = new Set(['setup', 'move', 'hold', 'return', 'switch-sides', 'breathe'])
const WORKS = new Set(['move', 'setup'])
const GENERAL =
  /\b(?:these|each|all|the|following|any|every) (?:\w+ ){0,2}(?:exercises?|stretches|movements|poses)\b|\beach one\b/

/** How much a passage asks the body to do. */
export function instructions(passage: Passage): number {
  return passage.pieces.filter(({ guess }) => guess !== null && INSTRUCTS.has(guess)).length
}

function works(passage: Passage): number {
  return passage.pieces.filter(({ guess }) => guess !== null && WORKS.has(guess)).length
}

/** Bullets or paragraphs that are each a whole exercise: each takes a position and then moves. */
function wholeItems(
  folded: string,
  passages: readonly Passage[],
  used: ReadonlySet<number>,
): ReadonlySet<number> {
  const items = passages
    .map((passage, index) => ({ passage, index }))
    .filter(({ passage, index }) => passage.block.marker !== 'none' && !used.has(index))
  const whole = items.filter(({ passage }) => {
    const head = folded.slice(passage.body.from, passage.body.from + 40)
    const starts =
      /^(?:(?:in |while |when )?(?:standing|sitting|lying|kneeling|seated)|stand|sit|lie|kneel)\b/.test(head)
    return starts && works(passage) >= 1 && instructions(passage) >= 2
  })
  return whole.length >= 2 && whole.length >= items.length * 0.6
    ? new Set(whole.map(({ index }) => index))
    : new Set()
}

/** Finds the exercises of a page. */
export function findOutlines(text: string, folded: string, passages: readonly Passage[]): readonly Outline[] {
  const parallel = passages.filter(
    ({ lead, bold, pieces }) => lead !== null && !bold && pieces.some(({ guess }) => guess !== null),
  ).length
  const drafts: Draft[] = []
  let draft: Draft = open(null, -1, -1)
  let section: Section | null = null
  let group = -1
  const whole = wholeItems(folded, passages, new Set())

  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index]
    if (!passage) continue
    const { from, to } = passage.block.span
    const own = folded.slice(from, Math.min(to, from + 300))
    if (passage.label === 'end' && passage.pieces.length === 0) {
      if (drafts.length > 0 || instructionsOf(draft) > 1) {
        close()
        draft = open(null, -1, -1)
        section = 'end'
        if (!laterWork(passages, index)) break
      }
      continue
    }
    if (isJunk(own) || passage.label === 'aside') continue
    if (whole.has(index)) {
      close()
      draft = open(null, index, group)
      draft.parts.push({ passage, section: null, index })
      draft.named = true
      continue
    }
    if (passage.label !== null && passage.pieces.length === 0) {
      section = passage.label
      draft.parts.push({ passage, section, index })
      continue
    }
    if (startsByLead(passage, section, parallel)) {
      close()
      draft = open(passage.lead, index, group)
      draft.parts.push({ passage, section: null, index })
      draft.named = true
      section = null
      continue
    }
    if (
      passage.label === null &&
      isHeading(text, folded, passage, passages[index - 1], nextReal(passages, index))
    ) {
      if (section === 'option' && !soundsLikeExercise(own) && draft.named) {
        draft.parts.push({ passage, section, index })
        continue
      }
      close()
      const isGroup = isGroupName(own) || nextIsHeading(index)
      if (isGroup) group = index
      draft = open(passage.block.span, index, group)
      draft.parts.push({ passage, section: null, index })
      draft.named = true
      section = null
      continue
    }
    if (
      passage.block.blankBefore &&
      passage.block.marker === 'none' &&
      passage.label === null &&
      section !== null &&
      section !== 'steps' &&
      passage.words > 30
    )
      section = null
    draft.parts.push({ passage, section: passage.label ?? section, index })
  }
  close()
  return settle(drafts)

  function open(name: Span | null, heading: number, inGroup: number): Draft {
    return { name, heading, parts: [], group: inGroup, named: false }
  }
  function close(): void {
    if (draft.parts.length > 0) drafts.push(draft)
  }
  function nextIsHeading(index: number): boolean {
    const next = passages[index + 1]
    if (!next || next.label !== null) return false
    if (next.bold && next.lead) return true
    return isHeading(text, folded, next, passages[index], passages[index + 2])
  }
  function settle(all: readonly Draft[]): readonly Outline[] {
    const scored = all.map((one) => ({ one, strength: strengthOf(one) }))
    const named = scored.filter(({ one, strength }) => one.named && strength >= 1 && !isGeneral(one))
    const keep = scored.filter(({ one, strength }) => {
      if (strength < 1) return false
      if (named.length === 0) return true
      if (!one.named) return named.length <= 1 && strength > 3 && !named.some((other) => other.strength > 3)
      return named.length === 1 || !isGeneral(one)
    })
    return keep.map(({ one }) => trim(one, keep.length)).filter((outline) => outline.parts.length > 0)
  }
  function isGeneral(one: Draft): boolean {
    const heading = one.name ? folded.slice(one.name.from, one.name.to) : ''
    const body = one.parts
      .map(({ passage }) => folded.slice(passage.block.span.from, passage.block.span.to))
      .join(' ')
      .slice(0, 2000)
    const plural = /\b(?:exercises|stretches|poses|handout|guide|introduction|safety)\b/.test(heading)
    return (plural || GENERAL.test(body)) && worksOf(one) < 2
  }
  function trim(one: Draft, total: number): Outline {
    const parts = one.parts
    let first = 0
    if (!one.named) {
      while (first < parts.length && instructions(parts[first]!.passage) === 0) first++
      const label = parts[first - 1]
      if (
        label &&
        (label.section === 'steps' || label.section === 'setup') &&
        label.passage.pieces.length === 0
      )
        first--
    }
    let last = parts.length - 1
    while (last > first && !belongs(parts[last]!, total)) last--
    return { name: one.name, parts: parts.slice(first, last + 1), group: one.group }
  }
  function belongs({ passage, section: under }: Part, total: number): boolean {
    if (passage.pieces.length === 0) return false
    const own = folded.slice(
      passage.block.span.from,
      Math.min(passage.block.span.to, passage.block.span.from + 600),
    )
    if (under !== null && under !== 'end' && under !== 'rule' && passage.block.marker !== 'none') return true
    if (passage.label !== null) return true
    const asks = passage.pieces.filter(({ guess }) => guess !== null).length
    if (total > 1 && GENERAL.test(own) && works(passage) === 0) return false
    return asks > 0
  }
}

function nextReal(passages: readonly Passage[], index: number): Passage | undefined {
  for (let next = index + 1; next < Math.min(passages.length, index + 4); next++) {
    const passage = passages[next]
    if (passage && passage.label !== 'aside') return passage
  }
  return undefined
}

function laterWork(passages: readonly Passage[], index: number): boolean {
  return passages.slice(index + 1, index + 30).filter((passage) => works(passage) > 0).length >= 3
}

function startsByLead(passage: Passage, section: Section | null, parallel: number): boolean {
  if (!passage.lead || passage.block.marker === 'step') return false
  if (
    section === 'option' ||
    section === 'cue' ||
    section === 'caution' ||
    section === 'benefit' ||
    section === 'dose'
  )
    return false
  if (!passage.pieces.some(({ guess }) => guess !== null)) return false
  return passage.bold || parallel >= 2
}

function strengthOf(draft: Draft): number {
  return draft.parts.reduce(
    (sum, { passage, section }) => sum + (section === 'rule' ? 0 : bodyStrength(draft, passage)),
    0,
  )
}

function bodyStrength(draft: Draft, passage: Passage): number {
  const isHeadingItself =
    draft.name !== null && passage.block.span.from === draft.name.from && passage.lead === null
  if (isHeadingItself) return 0
  const asks = passage.pieces.filter(({ guess }) => guess !== null).length
  return asks
}

function worksOf(draft: Draft): number {
  return draft.parts.reduce((sum, { passage }) => sum + works(passage), 0)
}

function instructionsOf(draft: Draft): number {
  return draft.parts.reduce((sum, { passage }) => sum + instructions(passage), 0)
}
