import type { Span } from '../span.ts'

/**
 * A heading that invites the reader and names what is to be done: "Try it: the wide-leg rolldown". Where a
 * page has one, its explanation is over, and what stands under other headings is no exercise.
 */
const INVITATION =
  /^(?:try (?:it|this|this one)|have a go|give it a (?:go|try)|your turn|let'?s (?:do|try) it|exercise \d{1,2})(?: now)?\s?(?::|-{1,2}|–|—)\s?(\S.{2,70})$/

/** Where the name in an invitation stands, or null when the line is none. */
export function invitedName(folded: string, line: Span): Span | null {
  if (line.to - line.from > 100) return null
  const words = folded.slice(line.from, line.to)
  const match = INVITATION.exec(words)
  const name = match?.[1]
  if (!name || /[.!?;]$/.test(name)) return null
  const from = line.from + words.length - name.length
  return { from, to: from + name.trimEnd().length }
}
