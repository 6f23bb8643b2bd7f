import type { Dose } from '../dose.ts'
import { works } from '../structure/measures.ts'
import type { Passage } from '../structure/passages.ts'
import { ofDose } from '../text/signs.ts'
import { cutTokens } from '../text/tokens.ts'
import { OFTEN } from './frequency.ts'
import { NUMBER } from './number.ts'
import { readStepDose } from './step-dose.ts'

const RULE = ofDose(
  /\b(?:exercises?|stretches|movements?|moves|poses|drills|these|them|(?:of|for|do|hold|repeat) (?:each|both)|(?:each|every) (?:one|exercise|stretch|move\w*|pose)|all of|(?:do(?:ing)?|repeat) this|routine|circuit|rounds|workout|sequence|programme?|super \w+|how (?:often|long|many))\b/,
)
/** Says how much, and of all where it stands in a passage that moves nobody. */
const COUNTS = ofDose(/\b(?:contractions?|repetitions?|reps|sets?)\b/)
/** A number of times, and no number of things ("these are three of the best"). */
const COUNTED = ofDose(
  /\b(?:reps?|repetitions?|times|\d+ ?x|x ?\d+|once|twice|cycles|rounds|contractions?|circuit|each)\b|\b(?:do|try|aim for|perform|complete|repeat)(?: about| up to| at least| around)? (?:\d|one|two|three|four|five|six|eight|ten|twelve)/,
)
const ASKS = ofDose(
  /\b(?:do(?:ing)?|try|repeat|perform|aim|complete|should|practi[sc]ed?|done|performed|repeated|held|ought|must|(?:go|work|run) (?:for|through)|hold|stay|need|recommend(?:ed)?|start(?:ing)?|sets?|times|reps|repetitions|rounds|twice|daily|how (?:often|long|many))\b/,
)
/** What is gone through as a whole: repeated, it is done in sets. */
const WHOLE = ofDose(/\b(?:circuit|routine|sequence|workout|rounds|whole (?:thing|lot|list|set))\b/)
/** An answer, or one more order, after a sentence that spoke of all. */
const GOES_ON = ofDose(
  /^(?:then |and |also |ideally,? |about |at least )?(?:do|try|aim|repeat|perform|hold|complete|rest|once|twice|daily|every|\d|one|two|three|four|five|six|eight|ten|twelve)\b/,
)
/** Advice about activity in general, not about these exercises. */
const ELSEWHERE = ofDose(
  /\b(?:minutes? (?:a|per|each|of) (?:day|exercise|walking)|swim\w*|walk for|weeks? (?:after|before)|years?|months?|if you|can do|because|hours|warm[- ]?up|medication|tablets?|drink|million|adults?|(?<!for )people|percent)\b/,
)

const SLOTS = ['hold', 'reps', 'sets', 'frequency'] as const
/** Without a number and without a word like "daily" nothing tells how much. */
const HOW_MUCH = NUMBER.bit | OFTEN.bit

/** The dose that a page asks of all its exercises ("Do each one 10 times, 3 times a day"), from the text outside them. */
export function readPageRules(folded: string, outside: readonly Passage[]): Partial<Dose> {
  let rules: Partial<Dose> = {}
  let asked = false
  for (const passage of outside) {
    const { from, to } = passage.block.span
    if (to - from > 2500) continue
    const headed = passage.label === 'dose' || passage.label === 'rule' || passage.label === 'hold'
    if (passage.label === 'dose' && passage.pieces.length === 0) asked = true
    if (!passage.pieces.some(({ piece }) => (piece.doseSigns & HOW_MUCH) !== 0)) continue
    let spoke = false
    for (const { from, to, signs } of sentencesOf(passage)) {
      const words = folded.slice(from, to)
      const goesOn: boolean = spoke && GOES_ON.test(words, signs)
      const told = RULE.test(words, signs) || (COUNTS.test(words, signs) && works(passage) === 0)
      const speaks: boolean = headed || asked || goesOn || (told && ASKS.test(words, signs))
      spoke = speaks
      if (!speaks || (signs & HOW_MUCH) === 0) continue
      if (ELSEWHERE.test(words, signs) && !/\beach\b/.test(words)) continue
      const dose = readStepDose('repeat', words, cutTokens(folded, from, to))
      const { frequency } = dose
      const counted = COUNTED.test(words, signs) ? dose.reps : undefined
      const whole = counted && !dose.sets && WHOLE.test(words, signs) && !/\beach\b/.test(words)
      const reps = whole ? undefined : counted
      const sets = whole ? counted : dose.sets
      const hold = /\b(?:hold|stay|held|keep|kept)\b/.test(words) ? dose.hold : undefined
      rules = {
        ...(hold && { hold }),
        ...(reps && { reps }),
        ...(sets && { sets }),
        ...(frequency && { frequency }),
        ...(dose.sides === 'each' && (hold || reps) && { sides: dose.sides }),
        ...rules,
      }
      // What was said first holds: once all is known, nothing further down can change it.
      if (SLOTS.every((slot) => rules[slot])) return rules
    }
  }
  return rules
}

type Sentence = { readonly from: number; to: number; signs: number }

/** A passage's sentences, each from its first piece to its last, with what their words may tell of how much. */
function sentencesOf({ pieces }: Passage): readonly Sentence[] {
  const found: Sentence[] = []
  let last = -1
  for (const { piece, sentence } of pieces) {
    const open = found[found.length - 1]
    if (open && sentence === last) {
      open.to = piece.span.to
      open.signs |= piece.doseSigns
    } else found.push({ ...piece.span, signs: piece.doseSigns })
    last = sentence
  }
  return found
}
