import type { StepKind, StepSide } from '../exercise.ts'
import type { Token } from '../text/tokens.ts'
import { pairedParts } from '../words/body-words.ts'
import { words as list } from '../words/list.ts'

const LIMB =
  'side|leg|arm|foot|hand|knee|hip|shoulder|ankle|wrist|elbow|thigh|heel|eye|limb|one|half|set|way|direction'
const OTHER = new RegExp(`\\b(?:other|opposite|second|non-\\w+) (?:\\w+ )?(?:${LIMB})\\b`)
const BOTH = /\bboth\b(?! (?:exercises?|stretches|movements?|versions?))/
/** Turn by turn and equally: "on each side", "ten a side", "in each hand". */
const EACH = new RegExp(
  `\\b(?:each|per) (?:\\w+ )?(?:${LIMB})\\b|\\b(?:either (?:side|way|direction)|a side)\\b`,
)
/** "Right angles", "right below", "nothing left": no side. */
const NO_SIDE =
  /\bright (?=angle|below|under|above|away|back|at\b|behind|before|now|in front|up|down|over|here|after|where|next)|\bright-angle|\bnothing left\b|\btime left\b|\bif [^,]{0,40} is right for\b/
/** Words between a moved part and the part it is measured by: what follows is no mover. */
const MEASURES = new Set(
  (
    'over behind under on onto to toward towards against near beside inside outside across of below above from past with ' +
    'as while in into at between through until till around round by for off along beneath'
  ).split(' '),
)
/** Words within the name of a part: "your straight arms", "the soles of your feet". */
const DESCRIBING = list(
  'the your both each left right upper lower front back top straight bent whole other opposite free',
)
const QUIET: ReadonlySet<StepKind> = new Set(['breathe', 'rest', 'caution'])

/** Which limb a step works or which way it goes, if its words say so. */
export function readSide(kind: StepKind, words: string, tokens: readonly Token[]): StepSide | null {
  if (QUIET.has(kind)) return null
  const named = namedSide(kind, words, tokens)
  if (named !== undefined) return named
  const dosed = kind === 'repeat' || kind === 'switch-sides' || kind === 'hold'
  if (OTHER.test(words)) return dosed || takesOther(kind, words, tokens) ? 'other' : null
  const both = tokens.findIndex(({ word }) => word === 'both')
  if (both >= 0 && BOTH.test(words) && !/\bwith both hands\b|\bone of (?:them|which)\b/.test(words))
    return 'both'
  if (EACH.test(words) && kind !== 'option') return 'both'
  return kind === 'setup' || kind === 'move' || kind === 'return' ? pluralWorks(kind, tokens) : null
}

/** A side that is called by its name; null where two are at once, undefined where none is. */
function namedSide(kind: StepKind, words: string, tokens: readonly Token[]): StepSide | null | undefined {
  if (!/\b(?:left|right)\b/.test(words.replace(NO_SIDE, ''))) return undefined
  const left = tokens.findIndex(({ word }) => word === 'left')
  const right = NO_SIDE.test(words) ? -1 : tokens.findIndex(({ word }) => word === 'right')
  const first = left < 0 || right < 0 ? Math.max(left, right) : Math.min(left, right)
  if (kind === 'cue' && tokens[first - 2]?.word === 'of') return null // where it is felt
  if (left >= 0 && right >= 0) {
    const between = tokens.slice(first + 1, Math.max(left, right)).map(({ word }) => word)
    const pairedUp = between.includes('and') && !between.some((word) => MEASURES.has(word))
    if (pairedUp || between.length <= 1) return kind === 'repeat' || kind === 'switch-sides' ? 'both' : null
  }
  return tokens[first]?.word === 'left' ? 'left' : 'right'
}

/** "Lift the other foot", not "cross your ankle over the other knee" nor "one arm up, the other down". */
function takesOther(kind: StepKind, words: string, tokens: readonly Token[]): boolean {
  if (kind === 'option' || /\bopposite (?:arm|leg|hand)\b.{0,12}\band\b/.test(words)) return false
  if (/\b(?:way|direction)\b/.test(words) || /\bone\b.*\bother\b/.test(words)) return false
  const at = tokens.findIndex(({ word }) => /^(?:other|opposite|second)$/.test(word))
  return at >= 0 && !measured(tokens, at)
}

/** Whether the part named at an index only measures or helps, after a word like "over" or "with". */
function measured(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (at > 0 && DESCRIBING.has(tokens[at]?.word ?? '')) at--
  return at > 0 && MEASURES.has(tokens[at]?.word ?? '')
}

const AT_REST =
  /^(?:stand|standing|sit|sitting|seated|lie|lying|lay|kneel|kneeling|start|begin|fours|face|back)$/
const BENT = /^(?:bent|bend|up|out|straight)$/
/** Pairs that move as one, or belong to one limb. */
const UNPAIRED = /^(?:hips|buttocks|glutes|toes|fingers|fingertips|ribs|eyes|cheeks)$/

/** "Lift your arms": a pair that is ordered about, and not only told of on the way. */
function pluralWorks(kind: StepKind, tokens: readonly Token[]): StepSide | null {
  const at = tokens.findIndex(({ word }) => pairedParts.has(word) && !UNPAIRED.test(word))
  if (at < 0) return null
  const before = tokens.slice(0, at).map(({ word }) => word)
  if (before.some((word) => word === 'one' || word === 'head' || word === 'chest')) return null
  if (kind === 'setup' && BENT.test(tokens[at + 1]?.word ?? '')) return 'both'
  if (measured(tokens, at)) return null
  return kind === 'setup' && before.some((word) => AT_REST.test(word)) ? null : 'both'
}
