import { speakOfAll } from './afterword.ts'
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

/** An article's exercises without what stands before them and speaks of all of them, in prose, under a title of many or of none. */
export function withoutIntroductions(folded: string, drafts: readonly Draft[]): readonly Draft[] {
  const first = drafts.findIndex((draft) => workOf(draft) > 0)
  return drafts.filter((draft, at) => at > first || !introduces(folded, draft, drafts.slice(at + 1)))
}

function introduces(folded: string, draft: Draft, behind: readonly Draft[]): boolean {
  if (draft.parts[0]?.role === 'lead' || isWhole(draft) || workOf(draft) > MOST_TO_LEAD) return false
  if (behind.filter((one) => one.name !== null && workOf(one) > 0).length < 2) return false
  if (draft.parts.some(({ passage }) => passage.block.marker !== 'none' && works(passage) > 0)) return false
  const heading = headingOf(folded, draft)
  if (MANY.test(heading) || COUNTED.test(heading)) return true
  return !soundsLikeExercise(heading) && speakOfAll(folded, draft.parts)
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
  if (work === 0 && (!lead || MANY.test(heading))) return asked < 2
  return (MANY.test(heading) ? !dosed : GENERAL.test(words)) && work < 2
}
