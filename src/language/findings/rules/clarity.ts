import type { Finding } from '../../finding.ts'
import type { Position } from '../../position.ts'
import { lookUp } from '../../vocabulary/lexicon.ts'
import { found, type Rule } from '../found.ts'

/** More words than a person keeps in mind while moving. */
const MOST_WORDS = 40

/** An instruction too long to be said while somebody moves. */
export const longStep: Rule = ({ steps }) =>
  steps
    .filter(
      ({ kind, text }) =>
        (kind === 'move' || kind === 'setup' || kind === 'return') && text.split(/\s+/).length > MOST_WORDS,
    )
    .map(({ span, text }) => found('long-step', span, { count: text.split(/\s+/).length, most: MOST_WORDS }))

/** Things somebody must fetch; walls and floors are there anyway. */
const FETCHED =
  /\b(?:the|this|that) (band|strap|block|towel|ball|dumbbells?|kettlebell|roller|bolster|blanket|belt|stick|pillow|cushion|rope|weights?|box|bench|stool)\b(?! of)/i

/** "Pull the strap" when no strap was ever fetched. */
export const propNeverIntroduced: Rule = ({ steps }, { text }) => {
  for (const { text: words, span } of steps) {
    const match = FETCHED.exec(words)
    const prop = match?.[1]
    if (!match || !prop) continue
    const from = span.from + match.index
    // Any earlier mention, in a heading, a list of equipment or a sentence, introduces it.
    const singular = prop.toLowerCase().replace(/s$/, '')
    const first = text.search(new RegExp(singular, 'i'))
    if (first + singular.length > from) {
      return [found('prop-never-introduced', { from, to: from + match[0].length }, { prop: singular })]
    }
    return []
  }
  return []
}

const LOW: ReadonlySet<Position> = new Set(['supine', 'prone', 'side-lying'])
const NEEDS_FEET = new Set(['squat', 'lunge', 'hop', 'march'])
const GETS_UP = new Set([
  'stand',
  'sit',
  'kneel',
  'raise',
  'roll-up',
  'return',
  'turn',
  'roll-over',
  'step',
  'push',
  'plank',
])

/** Lying down in one step and squatting in the next. */
export const positionCannotFollow: Rule = ({ steps }) => {
  let now: { position: Position; words: string } | null = null
  for (const { movements, span, text, kind } of steps) {
    if (kind === 'option' || kind === 'caution' || kind === 'cue') continue
    for (const { action, position, parts } of movements) {
      const jump = now && LOW.has(now.position) && NEEDS_FEET.has(action) && parts[0] !== 'hip'
      if (now && jump && !/\b(?:position|like|as if|frog|march)/i.test(text)) {
        return [found('position-cannot-follow', span, { position: now.position, action, words: now.words })]
      }
      if (position) now = { position, words: text }
      else if (now && GETS_UP.has(action) && parts[0] === 'body') now = null
    }
  }
  return []
}

const OF_NO_USE =
  /^(?:repeat|relax|hold|breathe|rest|start|begin|continue|exhale|inhale|inhaling|exhaling|take (?:a|\w+) (?:\w+ )?breaths?)\b/i

const ASKS_NOTHING =
  /^(?:as|so|because|this|it|that|these|those|there|you|your|we|i|which|who|if|when|the|a|an|let it|from|with|for|of|in|on|to|at|by|and|or|but|each|all|most|some|many|do (?:it|this|these|them))\b/i
/** A short order is one even when it names no part: "Wobble about". */
const SHORT = 6

/** Whether a step plainly asks something of a body: it starts like an order and is short, or names a part. */
function asksOfABody(text: string): boolean {
  if (ASKS_NOTHING.test(text)) return false
  const words = text
    .toLowerCase()
    .split(/[^a-z'-]+/)
    .map((word) => ({ text: word }))
  const namesPart = words.some((_, at) => lookUp(words, at).some(({ entry }) => entry.kind === 'part'))
  return namesPart || words.length <= SHORT
}

/** Words of a moving step that name no movement we know: the figure will hold still there. */
export const unknownMovement: Rule = ({ steps }) => {
  const findings: Finding[] = []
  for (const { kind, movements, text, span } of steps) {
    const moves = kind === 'move' || kind === 'return'
    if (!moves || movements.length > 0 || OF_NO_USE.test(text) || !asksOfABody(text)) continue
    findings.push(found('unknown-movement', span, { words: text.split(/\s+/).slice(0, 8).join(' ') }))
  }
  return findings
}
