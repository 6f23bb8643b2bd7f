import type { Sides } from '../dose.ts'
import type { StepKind } from '../exercise.ts'
import { ofDose } from '../text/signs.ts'

const EACH = ofDose(
  /\b(?:each|both|either|per|every|a|all) (?:\w+ )?(?:sides?|legs?|arms?|foot|feet|hands?|knees?|hips?|limbs?|shoulders?|ankles?|wrists?)\b|\b(?:each|either|both) (?:ways?|directions?)\b|\b(?:other|opposite|second) (?:side|leg|arm|foot|hand|knee|hip|shoulder|ankle|wrist|direction)\b|\b(?:switch|swap|change|reverse)(?:ing)? (?:sides|legs|arms|feet|hands)\b|\/ ?(?:side|leg|arm|foot|hand|way)\b|\bbefore (?:you )?(?:switch|swap|chang)|\b\w+ (?:on|to) (?:the|your) (right|left)\b.*\b(?!\1)(?:right|left)\b/,
)
/** An order to change over, whatever kind its step was taken for. */
const SWAPS = ofDose(
  /^(?:then |now |and )?(?:reverse|switch|swap|change|exchange) (?:over|(?:the |your )?(?:legs|sides|arms|feet|hands))\b|^(?:and )?don't forget the (?:other|left|right)\b/,
)
/** Doing it turn by turn, said of the movement and not of a dose. */
const ALTERNATE = ofDose(
  /\balternat(?:e|es|ing|ely)\b(?! days?\b)|\b(?:twist|turn|look|rotat|tilt|lean|rock|nod|sway|swing|drop|shake|roll)\w*\b.{0,40}\b(?:side to side|one side to the other|to one side and (?:then )?(?:to )?the other|left (?:and|to) right|right (?:and|to) left)\b|\bone (?:leg |foot |knee |arm |heel |hand |side )?(?:(?:and )?then|after) the other\b|\brepeat(?:ing)?,? (?:while |but )?(?:changing|switching|swapping) (?:sides|legs|arms)\b|\bstep(?:ping)? through (?:with|to|into) (?:the|your) (?:other|back|opposite)\b|\binto the next (?:lunge|step)\b/,
)

/** Whether one step asks for both sides, or turn by turn; null when it says nothing of it. */
export function readSides(kind: StepKind, words: string, signs: number): Sides | null {
  if (ALTERNATE.test(words, signs) && kind !== 'option') return 'alternate'
  if (
    SWAPS.test(words, signs) ||
    (kind === 'switch-sides' && !/^(?:now )?switch(?:ing)? (?:on|off)\b|^switch the \w+ on\b/.test(words))
  )
    return 'each'
  if ((kind === 'repeat' || kind === 'hold') && EACH.test(words, signs)) return 'each'
  return null
}
