import { speaksOfAll } from './afterword.ts'
import type { Draft } from './draft.ts'
import { soundsLikeExercise } from './exercise-words.ts'
import { doses, instructions, works } from './measures.ts'

const MANY =
  /\b(?:exercises|stretches|poses|sheet|warm-?ups?|handout|guide|introduction|safety|routine|program(?:me)?|tips)\b/
/** A title that counts what follows: "5 easy stretches for runners". */
const COUNTED =
  /^(?:the |top |best |my |our |these )*(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:[\w'-]+ ){0,5}(?:exercises|stretches|poses|moves|ways|tips|drills|asanas|postures)\b/
/** Words about the exercises of a page together. */
export const GENERAL =
  /\b(?:these|each|all|the|following|any|every) (?:\w+ ){0,2}(?:exercises|stretches|movements|poses)\b|\b(?:each|any|every) (?:\w+ )?exercise\b|\beach one\b/
function headingOf(folded: string, { name }: Draft): string {
  return name ? folded.slice(name.from, name.to) : ''
}

/** How many pieces of an exercise place or move the body, its name left out. */
export function workOf({ parts }: Draft): number {
  return parts.reduce((sum, { passage, role }) => sum + (role === 'name' ? 0 : works(passage)), 0)
}

export function isWhole({ parts }: Draft): boolean {
  return parts[0]?.role === 'whole'
}

/** What stands before the exercises and speaks of all of them, in prose, under a title of many or of none. */
export function leadsToOthers(folded: string, drafts: readonly Draft[], at: number): boolean {
  const draft = drafts[at]
  if (!draft || drafts.slice(0, at).some((one) => workOf(one) > 0)) return false
  const later = drafts.slice(at + 1).filter((one) => one.name !== null && workOf(one) > 0)
  if (later.length < 2 || draft.parts[0]?.role === 'lead' || isWhole(draft)) return false
  const listed = draft.parts.some(({ passage }) => passage.block.marker !== 'none' && works(passage) > 0)
  if (listed || workOf(draft) > MOST_TO_LEAD) return false
  const heading = headingOf(folded, draft)
  if (soundsLikeExercise(heading) && !MANY.test(heading) && !COUNTED.test(heading)) return false
  if (MANY.test(heading) || COUNTED.test(heading)) return true
  return draft.parts.some(({ passage: { block } }) =>
    speaksOfAll(folded.slice(block.span.from, block.span.to)),
  )
}
/** Pieces that place or move the body, in an introduction ("Go slowly and stretch into the position"). */
const MOST_TO_LEAD = 4

/** Advice about all the exercises of a page is none of them. */
export function isGeneral(folded: string, draft: Draft): boolean {
  const heading = headingOf(folded, draft)
  const words = draft.parts
    .filter(({ passage }, at) => at === 0 || works(passage) > 0) // what is said of all of them below the last is not it
    .map(({ passage }) => folded.slice(passage.block.span.from, passage.block.span.to))
    .join(' ')
    .slice(0, 2000)
  if (COUNTED.test(heading)) return true
  const work = workOf(draft)
  const lead = draft.parts[0]?.role === 'lead' || isWhole(draft)
  const asked = draft.parts.reduce(
    (sum, { passage, role }) => sum + (role === 'name' ? 0 : instructions(passage)),
    0,
  )
  const dosed = draft.parts.some(({ passage, section }) => section !== 'rule' && doses(passage) > 0)
  if (work === 0 && !lead) return asked < 2
  return (MANY.test(heading) ? !dosed : GENERAL.test(words)) && work < 2
}
