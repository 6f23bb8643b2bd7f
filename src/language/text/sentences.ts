import type { Span } from '../span.ts'

const ABBREVIATIONS =
  /(?:\b(?:e\.g|i\.e|etc|approx|vs|no|fig|dr|mr|mrs|ms|st|sec|secs|min|mins|reps?|a\.m|p\.m|pt|ex|incl|lbs?|ft|jr|resp)|\b[a-z])$/
const ENDS_ANYWAY = /\b(?:etc|sec|secs|min|mins|reps?|no)$/

/** True when the full stop at `at` ends a sentence and is no decimal point, abbreviation or initial. */
function endsSentence(folded: string, at: number, to: number): boolean {
  const next = folded[at + 1] ?? ' '
  if (folded[at] !== '.') return true
  if (next >= '0' && next <= '9') {
    const before = folded[at - 1] ?? ''
    // "posture.2. Draw": a list that lost its line breaks.
    return !(before >= '0' && before <= '9') && /^\d{1,2}[.)]/.test(folded.slice(at + 1, at + 5))
  }
  if (next !== ' ' && next !== '\n' && at + 1 < to) {
    return (
      /["')\]*_.]/.test(next) ||
      (/[a-z]/.test(next) &&
        /[a-z]{3}$/.test(folded.slice(Math.max(0, at - 3), at)) &&
        /^[a-z]+ [a-z]/.test(folded.slice(at + 1, at + 24)) &&
        !/^(?:com|org|net|co|ca|gov|au|uk)\b/.test(folded.slice(at + 1, at + 6)))
    )
  }
  const before = folded.slice(Math.max(0, at - 8), at)
  if (!ABBREVIATIONS.test(before)) return true
  if (!ENDS_ANYWAY.test(before)) return false
  return (
    /^\s+(?:[a-z]+)/.test(folded.slice(at + 1, at + 12)) &&
    !/^\s+(?:and|or|each|per|to|of|x)\b/.test(folded.slice(at + 1, at + 8))
  )
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const character = text.charAt(at)
  return character !== character.toLowerCase()
}

/** "2 minutes each side Lie on your back": a dose that lost the full stop behind it. */
const AMOUNT_ENDS =
  /\b(?:\d+|one|two|three) (?:seconds?|secs?|minutes?|mins?|breaths|times|reps|rounds?)(?: (?:each|per|a) (?:side|leg|arm|day))?$/

/** Cuts a block into sentences, without their end signs and edges. Spaces of two or more count when nothing else does. */
export function cutSentences(text: string, folded: string, span: Span): readonly Span[] {
  const sentences: Span[] = []
  let from = span.from
  let depth = 0
  for (let at = span.from; at < span.to; at++) {
    const sign = folded[at]
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (sign === '.' || sign === '!' || sign === '?' || sign === '…') {
      if (depth === 0 && endsSentence(folded, at, span.to)) {
        push(from, at)
        from = at + 1
      }
    } else if (
      sign === ' ' &&
      depth === 0 &&
      isCapital(text, at + 1) &&
      (folded[at - 1] === ' ' || AMOUNT_ENDS.test(folded.slice(Math.max(0, at - 16), at)))
    ) {
      push(from, at)
      from = at + 1
    } else if ((sign === ';' || sign === '|') && depth === 0) {
      push(from, at)
      from = at + 1
    }
  }
  push(from, span.to)
  return sentences

  function push(start: number, end: number): void {
    let a = start
    let b = end
    while (a < b && /[\s.!?…"'*_)\]|;]/.test(folded[a] ?? '')) a++
    const numbered = /^\d{1,2}[.)]\s+/.exec(folded.slice(a, a + 6))
    if (numbered && start > span.from) a += numbered[0].length
    while (b > a && /[\s*_"]/.test(folded[b - 1] ?? '')) b--
    if (a < b) sentences.push({ from: a, to: b })
  }
}
