import type { Article, Exercise, Finding, Step } from '../../language/index.ts'

/** A stretch of her text and what was read in it. Marks may lie over one another. */
export type Mark = {
  readonly from: number
  readonly to: number
  readonly kind: 'step' | 'dose' | 'side' | 'prop' | 'finding'
  /** For findings: which one, from 0. */
  readonly finding?: number
}

const amount =
  /\b(?:(?:for|about|at least|up to|another)\s+)?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|once|twice)(?:\s*(?:-|–|to|or)\s*(?:\d+|one|two|three|four|five|six|eight|ten|twelve|twenty))?\s*(?:(?:slow|deep|easy|full|more)\s+)*(?:x\b|breaths?|seconds?|secs?|minutes?|mins?|times|reps?|repetitions?|sets?|rounds?|counts?)?(?:\s+(?:a|per|each)\s+(?:day|week|hour))?/gi
const side =
  /\b(?:(?:the )?(?:other|opposite|second|same) (?:side|leg|arm|foot|hand|knee|hip)|each side|both sides|left|right|switch sides|swap sides)\b/gi

function matches(pattern: RegExp, step: Step, kind: Mark['kind']): Mark[] {
  return [...step.text.matchAll(pattern)].map((match) => {
    const from = step.span.from + match.index
    return { from, to: from + match[0].trimEnd().length, kind }
  })
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Only what was read is marked: amounts in steps that have a dose, sides in steps that have one, known props. */
function stepMarks(step: Step, props: readonly string[]): Mark[] {
  const marks: Mark[] = [{ ...step.span, kind: 'step' }]
  if (Object.keys(step.dose).length > 0) marks.push(...matches(amount, step, 'dose'))
  if (step.side !== null || step.kind === 'switch-sides') marks.push(...matches(side, step, 'side'))
  if (props.length > 0) {
    const names = new RegExp(`\\b(?:${props.map(escaped).join('|')})(?:e?s)?\\b`, 'gi')
    marks.push(...matches(names, step, 'prop'))
  }
  return marks
}

const exerciseMarks = ({ steps, props }: Exercise): Mark[] => steps.flatMap((step) => stepMarks(step, props))

/** A finding about a whole passage stands in the list alone: underlining a page helps nobody. */
const longestUnderlined = 400

const findingMark = ({ span }: Finding, finding: number): Mark => ({ ...span, kind: 'finding', finding })

/** Everything to mark in an article's text, in the text's order. */
export function marksOf({ exercises, findings }: Pick<Article, 'exercises' | 'findings'>): readonly Mark[] {
  const underlined = findings.map(findingMark).filter(({ from, to }) => to - from <= longestUnderlined)
  return [...exercises.flatMap(exerciseMarks), ...underlined]
    .filter(({ from, to }) => to > from)
    .sort((one, other) => one.from - other.from || other.to - one.to)
}

/** Where one text differs from another: the middle between what both begin and end with. */
export function changeBetween(
  before: string,
  after: string,
): { from: number; removed: number; added: number } {
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++
  let tail = 0
  while (
    tail < shorter - from &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  return { from, removed: before.length - from - tail, added: after.length - from - tail }
}

/**
 * Marks moved along with a change of the text, until it is read again: what stands after the change moves, what holds
 * it grows or shrinks, and a mark whose words are gone goes too.
 */
export function shiftMarks(marks: readonly Mark[], before: string, after: string): readonly Mark[] {
  const { from, removed, added } = changeBetween(before, after)
  if (removed === 0 && added === 0) return marks
  const end = from + removed
  const move = (place: number, atEnd: boolean) =>
    place < from || (place === from && atEnd) ? place : place >= end ? place + added - removed : from
  return marks
    .map((mark) => ({ ...mark, from: move(mark.from, false), to: move(mark.to, true) }))
    .filter((mark) => mark.to > mark.from)
}
