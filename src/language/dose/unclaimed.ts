import type { Dose } from '../dose.ts'
import type { Step } from '../exercise.ts'
import type { Part } from '../structure/exercises.ts'
import { readStepDose } from './step-dose.ts'
import { DOSED, tellsDose } from './tells-dose.ts'

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
      const stepped = (steps[at]?.span.from ?? Infinity) < piece.span.to
      const claimed = stepped && !UNSURE.has(steps[at]?.kind ?? 'cue')
      const words = folded.slice(piece.span.from, Math.min(piece.span.to, piece.span.from + 300))
      const label = /(?:^|[\n.;,] *)([a-z][a-z./& ]{2,30}[:=] *)$/.exec(
        folded.slice(Math.max(0, piece.span.from - 40), piece.span.from),
      )?.[1]
      const told = label !== undefined || (stepped ? DOSED.test(words) : tellsDose(words))
      if (claimed || !told || /^(?:if|when|once you|after \d)\b/.test(words)) continue
      const { reps, sets, sides, frequency } = readStepDose('repeat', words, piece.tokens, label)
      found.reps ??= reps ?? null
      found.sets ??= sets ?? null
      if ((reps || sets) && sides) found.sides ??= sides
      found.frequency ??= frequency ?? null
    }
  }
  return found
}

const TABLE =
  /\b(sets?|reps?|repetitions)\b[\s/|,&]+(?:and )?(sets?|reps?|repetitions)\b[\s:|]*(\d+)(?:-(\d+))?[\s/|,x]+(\d+)(?:-(\d+))?(?![\d.)])/

/** What a table says whose lines ran together: "Sets/reps: 3/12", "SETS REPS 1 8". */
export function readTable(folded: string): Partial<Dose> {
  const found = TABLE.exec(folded)
  if (!found || found[1]?.[0] === found[2]?.[0]) return {}
  const [first, second] = [found.slice(3, 5), found.slice(5, 7)].map(([min, max]) => ({
    min: Number(min),
    max: Number(max ?? min),
  }))
  if (!first || !second) return {}
  return found[1]?.startsWith('s') ? { sets: first, reps: second } : { reps: first, sets: second }
}
