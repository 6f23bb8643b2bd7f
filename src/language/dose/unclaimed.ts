import type { Dose } from '../dose.ts'
import type { Step } from '../exercise.ts'
import type { Part } from '../structure/exercises.ts'
import { readStepDose } from './step-dose.ts'

const DOSED =
  /\b(?:reps?|repetitions?|times|sets?|(?:a|per|every|each|twice|once) (?:other )?(?:day|week|hour|morning|evening|night)|daily|bed)\b|\b(?:take|do|go for|aim for|try|another|recommend\w*) (?:\w+ ){0,3}?(?:\d+|three|four|five|six|eight|ten|twelve)\b/
/** Kinds that say little for certain: a dose in them still holds. */
const UNSURE: ReadonlySet<string> = new Set(['cue', 'option'])

/** What is said about how much in words that are no step: "Once a day, take the time for five of these". */
export function readUnclaimed(folded: string, parts: readonly Part[], steps: readonly Step[]): Partial<Dose> {
  const found: { -readonly [Slot in keyof Dose]?: Dose[Slot] } = {}
  let at = 0
  for (const { passage, section } of parts) {
    if (section === 'option' || section === 'caution' || section === 'benefit') continue
    for (const { piece } of passage.pieces) {
      // Steps and pieces both lie in the text's order.
      while (at < steps.length && (steps[at]?.span.to ?? 0) <= piece.span.from) at++
      const claimed =
        (steps[at]?.span.from ?? Infinity) < piece.span.to && !UNSURE.has(steps[at]?.kind ?? 'cue')
      const words = folded.slice(piece.span.from, Math.min(piece.span.to, piece.span.from + 300))
      if (claimed || !DOSED.test(words) || /^(?:if|when|once you|after \d)\b/.test(words)) continue
      const { reps, sets, frequency } = readStepDose('repeat', words, piece.tokens)
      found.reps ??= reps ?? null
      found.sets ??= sets ?? null
      found.frequency ??= frequency ?? null
    }
  }
  return found
}
