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

function count(passage: Passage, kinds: ReadonlySet<StepKind>): number {
  return passage.pieces.filter(({ guess }) => guess !== null && kinds.has(guess)).length
}

/** How many pieces ask for anything at all. */
export function asks(passage: Passage): number {
  return passage.pieces.filter(({ guess }) => guess !== null).length
}

/** How many pieces ask the body to do something. */
export function instructions(passage: Passage): number {
  return count(passage, INSTRUCTS)
}

/** How many pieces place or move the body. */
export function works(passage: Passage): number {
  return count(passage, WORKS)
}

const BODILY: ReadonlySet<StepKind> = new Set(['setup', 'move', 'hold', 'return', 'switch-sides', 'breathe'])
const POSTURE =
  /^(?:\w+ly )?(?:stand|sit|lie|lay|kneel|start|begin|come|get (?:on|into|down)|squat|lunge|bend|lean|reach|lift|raise|lower|roll|curl|inhale|exhale|hold|stay|pause|switch|repeat|return|march|standing|sitting|lying|kneeling|seated|breathe (?:in|out)|clench|shrug|nod|step (?:back|forward|to|out|up)|push|pull|squeeze|stretch|twist|rotate|tuck|arch|peel|hinge|extend|straighten|relax)\b/

/** How many pieces speak of the body at work: not "use a hot water bottle", but "lift your heel". */
export function bodily({ pieces }: Passage): number {
  return pieces.filter(({ guess, piece }) => {
    if (guess === null || !BODILY.has(guess)) return false
    const words = piece.tokens.map(({ word }) => word)
    return words.some((word) => bodyParts.has(word)) || POSTURE.test(words.join(' '))
  }).length
}

/** How many pieces say how much: repeats and holds with a number. */
export function doses({ pieces }: Passage): number {
  return pieces.filter(
    ({ guess, piece }) =>
      (guess === 'repeat' || guess === 'hold') && piece.tokens.some(({ value }) => value !== null),
  ).length
}
