import type { StepKind, StepSide } from '../exercise.ts'
import type { Token } from '../text/tokens.ts'
import { pairedParts } from '../words/body-words.ts'

const SINGULAR_OTHER =
  /\b(?:other|opposite|second|alternate|non-\w+) (?:\w+ )?(?:side|leg|arm|foot|hand|knee|hip|shoulder|ankle|wrist|way|direction|one|elbow|thigh|half|eye|set)\b/
const BOTH = /\b(?:both|each|either|a side|per side|per leg)\b/
/** Words between a moved part and the part it is measured by: what follows is no mover. */
const MEASURES = new Set(
  'over behind under on to toward towards against near beside inside outside across of below above from past with as while in at'.split(
    ' ',
  ),
)
const QUIET: ReadonlySet<StepKind> = new Set(['breathe', 'rest', 'caution'])

/** Which limb a step works or which way it goes, if its words say so. */
export function readSide(kind: StepKind, words: string, tokens: readonly Token[]): StepSide | null {
  if (QUIET.has(kind)) return null
  const lefts = tokens.findIndex(({ word }) => word === 'left')
  const rights = tokens.findIndex(({ word }) => word === 'right')
  const angle =
    /\bright[- ]angles?\b|\bright (?:below|under|above|away|back|at|behind|before|now|in front|up|down|over|here)\b/.test(
      words,
    )
  const right = angle ? -1 : rights
  if (lefts >= 0 && right >= 0) {
    const first = Math.min(lefts, right)
    const second = Math.max(lefts, right)
    const between = tokens.slice(first + 1, second).map(({ word }) => word)
    const pairedUp = between.includes('and') && !between.some((word) => MEASURES.has(word))
    if (pairedUp || between.length <= 1) return kind === 'repeat' || kind === 'switch-sides' ? 'both' : null
    return lefts < right ? 'left' : 'right'
  }
  if (lefts >= 0) return 'left'
  if (right >= 0) return 'right'
  if (SINGULAR_OTHER.test(words))
    return kind === 'move' && /\bopposite (?:arm|leg|hand)\b.{0,12}\band\b/.test(words) ? null : 'other'
  if (BOTH.test(words)) return 'both'
  if (kind === 'switch-sides') return null
  if (kind === 'cue' || kind === 'hold' || kind === 'option' || kind === 'repeat') return null
  return pluralWorks(tokens) ? 'both' : null
}

/** "Lift your arms": a pair that is the first thing the step speaks of. */
function pluralWorks(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ word }) => pairedParts.has(word))
  if (at < 0 || at > 9) return false
  return !tokens
    .slice(0, at)
    .some(
      ({ word }) =>
        word === 'one' ||
        word === 'chest' ||
        word === 'on' ||
        word === 'until' ||
        word === 'between' ||
        word === 'at',
    )
}
