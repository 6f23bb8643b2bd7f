import type { Position, Step } from '../exercise.ts'
import type { Part } from '../structure/exercises.ts'
import { propsIn } from './props.ts'

/** Sections that speak about an exercise and hand nothing over. */
const ABOUT: ReadonlySet<string> = new Set(['benefit', 'caution', 'end', 'rule'])

/** The things an exercise's own words use or offer; its name's ("Towel curl") where they have none. */
export function readProps(folded: string, name: string, parts: readonly Part[]): readonly string[] {
  const own = parts
    .filter(({ section }) => section === null || !ABOUT.has(section))
    .map(({ passage }) =>
      folded.slice(passage.body.from, Math.min(passage.body.to, passage.body.from + 4000)),
    )
  const told = propsIn(own.join('. '))
  return told.length > 0 ? told : propsIn(name)
}

const SUPPORT = /\b(?:your|the|a) support\b|\bhold(?:ing)? on\b(?! to (?:a|the|your))/

/** What is got ready once and used in all of them. */
const RIGS =
  /^\s*(?:first,? )?(?:fix|attach|tie|loop|secure|anchor|fasten|hook) |\b(?:(?:you(?:'ll| will)?|that) (?:only |just )?need|needed|equipment):? (?!to\b)/

/** Things that an introduction gives to all the exercises: the chair to sit on, what to hold on to. */
export function inheritedProps(
  folded: string,
  steps: readonly Step[],
  own: readonly string[],
  position: Position | null,
  introduction: string,
): readonly string[] {
  if (introduction === '') return []
  const rigged = introduction.split(/[.!?\n]+/).filter((sentence) => RIGS.test(sentence))
  const given = propsIn(rigged.join('. ')).filter((prop) => !own.includes(prop))
  if (own.length > 0 || given.length > 0) return given
  const words = steps.map(({ span }) => folded.slice(span.from, span.to)).join('. ')
  if (SUPPORT.test(words)) {
    const sentences = introduction
      .split(/[.!?\n]+/)
      .filter((sentence) => /\b(?:support|hold|balance)\b/.test(sentence))
    return propsIn(sentences.join('. '))
  }
  return position === 'sitting' && /\b(?:a|the|your) (?:\w+ )?chair\b/.test(introduction) ? ['chair'] : []
}
