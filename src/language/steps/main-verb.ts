import type { Token } from '../text/tokens.ts'
import { bodyParts } from '../words/body-words.ts'
import { words as list } from '../words/list.ts'
import { verbAt } from './cut.ts'

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? ''

/** Words that open a phrase before the order itself: "With your free hand, gently push …". */
const OPENERS = new Set(
  (
    'with from on at in as while when keeping before after inhale exhale inhaling exhaling breathing breathe without by for during once still using ' +
    'letting once holding lying sitting standing starting if until using leading to the your both slowly smoothly'
  ).split(' '),
)
const SUBJECTS = new Set(['i', 'you', 'we', "we're", "i'm", "you'll", "we'll", "i'll", "you're"])
const BEFORE_VERB = list(
  "going to will can should could may might want you need then just now first also have i'd like simply must am are try",
)
const REACH = 26

/** Index of the verb that gives the order, past what leads up to it; -1 when there is none. */
export function mainVerb(tokens: readonly Token[]): number {
  const direct = verbAt(tokens, 0)
  const first = word(tokens, 0)
  if (direct >= 0 && !OPENERS.has(first)) return direct
  if (SUBJECTS.has(first)) {
    let at = 1
    while (at < 8 && BEFORE_VERB.has(word(tokens, at))) at++
    const found = verbAt(tokens, at)
    if (found >= 0) return found
  }
  if (!OPENERS.has(first)) return direct
  const last = Math.min(tokens.length, REACH)
  for (let at = 1; at < last; at++) {
    if (word(tokens, at - 1) !== ',') continue
    const found = verbAt(tokens, at)
    if (found >= 0) return found
  }
  for (let at = 1; at < last; at++) {
    const before = word(tokens, at - 1)
    const joins = before === 'and' && /^(?:inhal|exhal|breath)/.test(first)
    if (
      !joins &&
      !bodyParts.has(before) &&
      !/^(?:together|once|exhale|inhale|exhalation|inhalation|out|in|time)$/.test(before)
    )
      continue
    const found = verbAt(tokens, at)
    if (found >= 0 && !bodyParts.has(word(tokens, at))) return found
  }
  return direct
}
