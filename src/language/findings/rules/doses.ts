import type { Range } from '../../dose.ts'
import type { Step } from '../../exercise.ts'
import type { Finding } from '../../finding.ts'
import { matchesOf } from '../../text/matches.ts'
import { found, placeAfter, type Rule } from '../found.ts'

const VAGUE_ON_PURPOSE =
  /\b(?:as long as|until|a (?:few|moment|while|second|minute)|briefly|comfortabl[ey]|several|some|long as you|few)\b/i
/** Words that explain why two numbers differ: stages, levels, weeks, other parts. */
const STAGED =
  /\b(?:deeper|then|next|first|second|third|build|progress\w*|easier|harder|primary|week|level|option|minute|instead|start|advanced|beginners?|up to|work up|increase|another|each|side|way|direction|more|once|total|set|goal|aim|eventually|over time|day|breath\w*|count)\b/i

/** "Hold" without a length: everybody holds as long as they guess. */
export const holdWithoutLength: Rule = ({ steps, dose }) => {
  if (dose.hold !== null) return []
  const step = steps.find(
    ({ kind, text }) =>
      kind === 'hold' && /^(?:and )?(?:hold|stay|pause|keep|remain|rest)\b(?! on)/i.test(text),
  )
  if (!step || /\d/.test(step.text) || VAGUE_ON_PURPOSE.test(step.text)) return []
  // "Hold the position and breathe" before a counted breath is counted by it.
  if (
    steps.some(
      ({ kind, text }) =>
        (kind === 'breathe' || kind === 'repeat') && /\b(?:second|minute|sec|min|breath)/i.test(text),
    )
  )
    return []
  return [found('hold-without-length', step.span, { words: step.text, insertAt: step.span.to })]
}

/** Numbers that the steps may have missed: then silence is better than a false alarm. */
const DOSE_WORDS =
  /\b(?:\d+|two|three|four|five|six|eight|ten|twice|thirty)[\s-]*(?:x|times?|reps?|repetitions?|sets?|secs?|seconds?|minutes?|mins?|breaths?|rounds?)\b/i

/** Nothing says how often or how long. */
export const noDose: Rule = ({ steps, dose, span, name }, { text }) => {
  const { hold, reps, sets, frequency } = dose
  if (hold || reps || sets || frequency || !steps.some(({ kind }) => kind === 'move')) return []
  if (steps.some(({ kind }) => kind === 'repeat' || kind === 'rest' || kind === 'hold')) return []
  if (
    steps.some(({ text }) =>
      /\b(?:times?|breaths?|minutes?|seconds?|reps?|as (?:many|often|long))\b/i.test(text),
    )
  )
    return []
  const first = steps[0]
  if (!first || steps.length < 2 || DOSE_WORDS.test(text.slice(span.from, span.to))) return []
  return [found('no-dose', { from: span.from, to: first.span.to }, { name: name ?? '' })]
}

/** Words that make a number a count of something done. */
const COUNTS =
  /\b(?:times?|reps?|repetitions?|repeat|x|sets?|rounds?|seconds?|secs?|s|minutes?|mins?|breaths?)\b|\dx\b/i

const lies = (range: Range): number | null => range.min ?? range.max
function apart(one: Range, other: Range): boolean {
  const [a, b] = [one.max ?? Number.POSITIVE_INFINITY, other.max ?? Number.POSITIVE_INFINITY]
  return a < (other.min ?? 0) || b < (one.min ?? 0)
}

/** The same thing is counted twice and the numbers do not agree. */
export const contradictingCounts: Rule = ({ steps }) => {
  for (const slot of ['hold', 'reps', 'sets'] as const) {
    const counted = steps.filter(
      (step) => step.dose[slot] && (step.kind === 'hold' || step.kind === 'repeat'),
    )
    for (let i = 1; i < counted.length; i++) {
      const [first, second] = [counted[0] as Step, counted[i] as Step]
      const [one, other] = [first.dose[slot], second.dose[slot]]
      if (!one || !other || !apart(one, other) || STAGED.test(second.text) || STAGED.test(first.text))
        continue
      if (!COUNTS.test(first.text) || !COUNTS.test(second.text)) continue
      if ('unit' in one && 'unit' in other && one.unit !== other.unit) continue
      // New movement between them: another stage of the exercise.
      const between = steps.slice(steps.indexOf(first) + 1, steps.indexOf(second))
      if (
        between.some(
          ({ kind }) => kind === 'move' || kind === 'setup' || kind === 'switch-sides' || kind === 'option',
        )
      )
        continue
      return [
        found('contradicting-counts', second.span, {
          slot,
          first: lies(one) ?? 0,
          second: lies(other) ?? 0,
          words: first.text,
        }),
      ]
    }
  }
  return []
}

/** Longest sensible stay, in seconds, and most repetitions in one go: beyond these a digit has slipped. */
const LONGEST_HOLD = 20 * 60
const LONGEST_HOLD_IN_BREATHS = 100
const MOST_REPS = 200

export const unlikelyDose: Rule = ({ steps }) => {
  for (const step of steps) {
    const { hold, reps, sets } = step.dose
    const longest = hold?.unit === 'breath' ? LONGEST_HOLD_IN_BREATHS : LONGEST_HOLD
    const counts = [
      hold && (hold.max ?? hold.min ?? 0) > longest
        ? { slot: 'hold', count: hold.max ?? hold.min ?? 0 }
        : null,
      reps && (reps.max ?? reps.min ?? 0) > MOST_REPS
        ? { slot: 'reps', count: reps.max ?? reps.min ?? 0 }
        : null,
      sets && (sets.max ?? sets.min ?? 0) > 20 ? { slot: 'sets', count: sets.max ?? sets.min ?? 0 } : null,
    ].filter((one) => one !== null)
    if (counts[0]) return [found('unlikely-dose', step.span, counts[0])]
  }
  return []
}

const BACKWARDS =
  /\b(\d{1,4})\s?(?:[-–—]|to)\s?(\d{1,4})\s?(?:x|times|reps?|repetitions|seconds?|secs?|minutes?|mins?|breaths?|sets?)\b/gi

/** "30–10 seconds": a range whose ends stand the wrong way round. */
export const rangeBackwards: Rule = ({ steps }) => {
  const findings: Finding[] = []
  for (const { text, span, kind } of steps) {
    if (kind !== 'hold' && kind !== 'repeat' && kind !== 'rest') continue
    for (const match of matchesOf(BACKWARDS, text)) {
      const [words, first, second] = [match[0], Number(match[1]), Number(match[2])]
      if (first <= second) continue
      const from = span.from + match.index
      findings.push(found('range-backwards', { from, to: from + words.length }, { first, second, words }))
    }
  }
  return findings
}

const BIG = new Set(['roll-down', 'hinge', 'bridge', 'lunge', 'plank'])
const BACK =
  /\b(?:return|back|up|down|lower|relax|release|let go|come out|reverse|stand|unwind|straighten|rise|repeat|alternate|undo|neutral|rest)\b/i

/** The body is folded, lifted or lunged and nothing says how to come out of it. */
export const noWayBack: Rule = ({ steps, span }, { text }) => {
  const at = steps.findLastIndex(
    ({ kind, movements }) => kind === 'move' && movements.some(({ action }) => BIG.has(action)),
  )
  const step = steps[at]
  if (!step || steps.some(({ kind }) => kind === 'return')) return []
  if (BACK.test(text.slice(step.span.to, span.to).replace(/\b(?:lower|upper|your|the|my) back\b/gi, '')))
    return []
  if (
    steps
      .slice(at + 1)
      .some(
        (later) =>
          later.kind === 'move' ||
          later.kind === 'switch-sides' ||
          later.kind === 'setup' ||
          BACK.test(later.text),
      )
  )
    return []
  if (BACK.test(step.text.replace(/\b(?:lower|upper|your|the) back\b/gi, ''))) return []
  const last =
    steps.slice(at).findLast(({ kind }) => kind === 'hold' || kind === 'move' || kind === 'breathe') ?? step
  return [found('no-way-back', step.span, { words: step.text, ...placeAfter(text, last.span) })]
}
