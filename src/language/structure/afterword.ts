import type { Draft, Part } from './draft.ts'
import { bodily, works } from './measures.ts'

/** Words about all the exercises of a page: "Do them …", "each exercise", "the circuit". */
const OF_ALL =
  /\b(?:(?:these|the|all|your|following|above|both) (?:\w+ ){0,2}(?:exercises|stretches|movements|moves|poses|drills)|(?:each|every)(?: of (?:the(?:se)?|them))? (?:exercise|stretch|movement|move|pose)|(?:do|try|practi[sc]e|perform|go through|work through|run through) (?:each|them|these|all|both)\b|(?:the|this|your) (?:whole |full |entire )?(?:circuit|routine|workout|programme?|list))\b/

/**
 * An exercise without what follows it and is said of the whole page: "How often: do them twice a day". `last` is
 * true for the last of several, where the heading alone may tell: none of the others has such a part.
 */
export function withoutAfterword(folded: string, draft: Draft, last: boolean): Draft {
  const { parts } = draft
  let from = parts.length
  while (from > 1 && (quiet(parts[from - 1]) || beginsWithAll(folded, parts[from - 1]))) from--
  for (let at = Math.max(from, 1); at < parts.length; at++) {
    const part = parts[at]
    const labelled = part?.role === 'label'
    if (labelled && last && speakOfAll(folded, parts.slice(at)))
      return { ...draft, parts: parts.slice(0, at) }
    if (!part || !(setApart(part) || (last && beginsWithAll(folded, part)))) continue
    const headed = labelled && part.section === 'dose'
    if (headed && (last || speakOfAll(folded, parts.slice(at))))
      return { ...draft, parts: parts.slice(0, at) }
    if (!headed && speakOfAll(folded, [part])) return { ...draft, parts: parts.slice(0, at) }
  }
  return draft
}

/** Whether an exercise has a part of its own that says how much, under a heading. */
export function hasDoseHeading({ parts }: Draft): boolean {
  return parts.some(({ passage }) => passage.label === 'dose')
}

function quiet(part: Part | undefined): boolean {
  return !!part && part.role !== 'name' && (works(part.passage) === 0 || bodily(part.passage) === 0)
}

function setApart({ passage: { block } }: Part): boolean {
  return block.blankBefore && block.marker === 'none'
}

/** "Do these exercises 10 times": says how much of all, whatever comes behind it. */
function beginsWithAll(folded: string, part: Part | undefined): boolean {
  if (part?.role !== 'body') return false
  const { from } = part.passage.block.span
  const words = folded.slice(from, from + 40)
  const counts = part.passage.pieces[0]?.guess === 'repeat' || /\d|\b(?:once|twice)\b/.test(words)
  return counts && part.passage.block.marker === 'none' && OF_ALL.test(words)
}

/** Whether any of these parts speaks of all the exercises of its page. */
export function speakOfAll(folded: string, parts: readonly Part[]): boolean {
  return parts.some(({ passage: { block } }) =>
    OF_ALL.test(folded.slice(block.span.from, Math.min(block.span.to, block.span.from + 400))),
  )
}
