import type { StepKind } from '../exercise.ts'
import { bodyParts } from '../words/body-words.ts'
import type { Passage } from './passages.ts'

const INSTRUCTS: ReadonlySet<StepKind> = new Set([
  'setup',
  'move',
  'hold',
  'return',
  'switch-sides',
  'breathe',
])
const WORKS: ReadonlySet<StepKind> = new Set(['setup', 'move'])

/** What has been counted of a passage's pieces. */
type Counts = {
  readonly asks: number
  readonly instructions: number
  readonly works: number
  bodily?: number
}
const counted = new WeakMap<Passage['pieces'], Counts>()

function countsOf({ pieces }: Passage): Counts {
  const known = counted.get(pieces)
  if (known) return known
  const counts = { asks: 0, instructions: 0, works: 0 }
  for (const { guess } of pieces) {
    if (guess === null) continue
    counts.asks++
    if (INSTRUCTS.has(guess)) counts.instructions++
    if (WORKS.has(guess)) counts.works++
  }
  counted.set(pieces, counts)
  return counts
}

/** How many pieces ask for anything at all. */
export function asks(passage: Passage): number {
  return countsOf(passage).asks
}

/** How many pieces ask the body to do something. */
export function instructions(passage: Passage): number {
  return countsOf(passage).instructions
}

/** How many pieces place or move the body. */
export function works(passage: Passage): number {
  return countsOf(passage).works
}

const POSTURE =
  /^(?:\w+ly )?(?:stand|sit|lie|lay|kneel|start|begin|come|get (?:on|into|down)|squat|lunge|bend|lean|reach|lift|raise|lower|roll|curl|inhale|exhale|hold|stay|pause|switch|repeat|return|march|standing|sitting|lying|kneeling|seated|breathe (?:in|out)|clench|shrug|nod|step (?:back|forward|to|out|up)|push|pull|squeeze|stretch|twist|rotate|tuck|arch|peel|hinge|extend|straighten|relax)\b/

/** How many pieces speak of the body at work: not "use a hot water bottle", but "lift your heel". */
export function bodily(passage: Passage): number {
  const counts = countsOf(passage)
  counts.bodily ??= bodilyIn(passage)
  return counts.bodily
}

function bodilyIn({ pieces }: Passage): number {
  return pieces.filter(({ guess, piece }) => {
    if (guess === null || !INSTRUCTS.has(guess)) return false
    return (
      piece.tokens.some(({ word }) => bodyParts.has(word)) ||
      POSTURE.test(piece.tokens.map(({ word }) => word).join(' '))
    )
  }).length
}

/** How many pieces say how much: repeats and holds with a number. */
export function doses({ pieces }: Passage): number {
  return pieces.filter(
    ({ guess, piece }) =>
      (guess === 'repeat' || guess === 'hold') && piece.tokens.some(({ value }) => value !== null),
  ).length
}
