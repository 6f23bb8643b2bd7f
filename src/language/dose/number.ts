import { ofDose } from '../text/signs.ts'
import type { Token } from '../text/tokens.ts'
import { words as list } from '../words/list.ts'
import { numberWords, timesWords } from '../words/numbers.ts'
import { unitWords } from '../words/units.ts'

/** Words that may stand between a number and what it counts. */
export const BETWEEN = new Set(
  (
    'slow slowly deep full easy even long complete consecutive good gentle steady controlled more full-on big small ' +
    'normal calm continuous whole solid quick nice relaxed such of these the additional further different extra ' +
    'individual smooth perfect quality separate total comfortable mindful conscious diaphragmatic belly rounds-of'
  ).split(' '),
)
/** After "a second" these go on; before any other word it is the one after the first ("a second set"). */
const AFTER_SECOND = list('or at before and then in while with to on as between each hold pause per')

/** What "a" counts as one: "a minute", "a set of ten". */
const ONES: ReadonlySet<string> = new Set(['second', 'minute', 'breath', 'set'])
/** Where none of these stands, there is no number. */
export const NUMBER = ofDose(
  new RegExp(
    `\\d|\\b(?:half|couple|dozen|${[
      ...numberWords.keys(),
      ...timesWords.keys(),
      ...[...unitWords].filter(([, unit]) => ONES.has(unit)).map(([word]) => word),
    ].join('|')})\\b`,
  ),
)

export type Number_ = { readonly value: number; readonly next: number; readonly bare: boolean }

/** A number at `index`: "3", "three", "a couple of", "1½", "one and a half", "twice". */
export function numberAt(tokens: readonly Token[], index: number): Number_ | null {
  const token = tokens[index]
  if (!token) return null
  const word = token.word
  const following = tokens[index + 1]
  if (word === 'a' || word === 'an') {
    if (following?.word === 'couple') {
      return { value: 2, next: index + (tokens[index + 2]?.word === 'of' ? 3 : 2), bare: false }
    }
    if (following?.word === 'dozen') return { value: 12, next: index + 2, bare: false }
    const unit = following ? unitWords.get(following.word) : undefined
    const after = tokens[index + 2]
    const ordinal = following?.word === 'second' && after?.kind === 'word' && !AFTER_SECOND.has(after.word)
    if (!ordinal && (unit === 'minute' || unit === 'breath' || unit === 'second')) {
      return { value: 1, next: index + 1, bare: false }
    }
    const described = following && BETWEEN.has(following.word) ? unitWords.get(after?.word ?? '') : undefined
    if (described === 'breath' || described === 'minute') return { value: 1, next: index + 1, bare: false }
    // "a set of ten"
    if (unit === 'set' && after?.word === 'of' && tokens[index + 3]?.value != null)
      return { value: 1, next: index + 1, bare: false }
    return null
  }
  if (word === 'half' && /^(?:a|an)$/.test(following?.word ?? '')) {
    return { value: 0.5, next: index + 2, bare: false }
  }
  if (word === 'couple' && following?.word === 'of') return { value: 2, next: index + 2, bare: false }
  const times = timesWords.get(word)
  if (times !== undefined) return { value: times, next: index + 1, bare: false }
  if (token.value === null) return null
  let value = token.value
  let next = index + 1
  if (following?.kind === 'sign' && following.value !== null) {
    value += following.value
    next++
  } else if (
    following?.word === 'and' &&
    tokens[index + 2]?.word === 'a' &&
    tokens[index + 3]?.word === 'half'
  ) {
    value += 0.5
    next += 3
  } else if (
    token.kind === 'word' &&
    value >= 20 &&
    value < 100 &&
    following?.kind === 'word' &&
    (following.value ?? 99) < 10
  ) {
    value += following.value ?? 0 // "twenty five"
    next++
  } else if (
    following?.word === '-' &&
    token.kind === 'word' &&
    value >= 20 &&
    (tokens[index + 2]?.value ?? 99) < 10
  ) {
    value += tokens[index + 2]?.value ?? 0 // "twenty-five"
    next += 2
  }
  return { value, next, bare: true }
}
