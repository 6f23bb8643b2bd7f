import type { Span } from '../span.ts'
import { soundsLikeExercise } from '../structure/exercise-words.ts'

/** "One of my favorites is the wide-leg rolldown.", "Here are the steps for the pelvic tilt:". */
const INTRODUCED =
  /\b(?:is|are|try|trying|do|doing|called|for|perform|performing|with|like|love|as|using|exercise|stretch) (?:the|a|an|this|my) ((?:[a-z'-]{1,20} ){1,4}[a-z'-]{1,20})(?=[.:,!;]|\n|$)/g
/** "The single knee to chest keeps …" at the head of the exercise itself. */
const SUBJECT =
  /^the ((?:[a-z'-]{1,20} ){1,4}?[a-z'-]{1,20}) (?:keeps|helps|is|stretches|strengthens|works|improves|opens|loosens)\b/

/**
 * The name of an exercise that has no heading, from the words just before and at its start; null when none is
 * plain. `window` lies before the exercise, `own` is its first passage.
 */
export function findName(folded: string, window: Span, own: Span): Span | null {
  const subject = SUBJECT.exec(folded.slice(own.from, Math.min(own.to, own.from + 160)))
  const given = subject?.[1]
  if (given && soundsLikeExercise(` ${given}`)) return { from: own.from + 4, to: own.from + 4 + given.length }
  let found: Span | null = null
  for (const match of folded.slice(window.from, window.to).matchAll(INTRODUCED)) {
    const name = match[1] ?? ''
    if (!soundsLikeExercise(name.slice(name.lastIndexOf(' ')))) continue
    const to = window.from + match.index + match[0].length
    found = { from: to - name.length, to }
  }
  return found
}

const BEFORE_NAME =
  /^(?:(?:how )?to (?:do|perform)(?: an?| the)? |(?:\w+ )?exercise(?: ?\d{1,2})? ?[:.-] +|step \d{1,2}[:.]? +)/

/** A heading without what is no name: "How to do the", "Exercise 4:", a colon, a bracket behind it. */
export function trimName(folded: string, name: Span): Span {
  let { from, to } = name
  const head = BEFORE_NAME.exec(folded.slice(from, Math.min(to, from + 40)))
  if (head && from + head[0].length < to) from += head[0].length
  const bracket = folded.lastIndexOf('(', to - 1)
  if (bracket > from + 2 && folded[to - 1] === ')') to = bracket
  while (to > from && /[\s:*.]/.test(folded[to - 1] ?? '')) to--
  return from < to ? { from, to } : name
}
