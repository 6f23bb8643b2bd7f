import type { StepKind } from '../exercise.ts'
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
