import type { Range } from '../dose.ts'
import type { Token } from '../text/tokens.ts'
import { timesWords } from '../words/numbers.ts'
import { type Unit, unitWords } from '../words/units.ts'

/** A number or range with what it counts: "15–30 secs", "at least 5 slow breaths", "3 times a day". */
export type Quantity = Range & {
  readonly unit: Unit | null
  /** The word it counts ("circles"), or '' when the number stands alone. */
  readonly noun: string
  readonly per: 'hour' | 'day' | 'week' | 'side' | null
  /** "3 x 10": how many of this quantity, when the text multiplies. */
  readonly multiplier: Range | null
  /** First and last token, both included. */
  readonly first: number
  readonly last: number
}

const AT_LEAST = /^(?:at least|minimum of|a minimum of|no less than|not less than|more than|over|min)$/
const UP_TO =
  /^(?:up to|maximum of|a maximum of|no more than|not more than|at most|max|less than|under|building to|build to|progress to|until you reach)$/
const OPEN_AFTER = new Set(['more', 'longer', 'minimum', 'plus', 'above', 'upwards'])
const CLOSED_AFTER = new Set(['less', 'max', 'maximum', 'fewer'])
/** Words that may stand between a number and what it counts. */
const BETWEEN = new Set(
  (
    'slow slowly deep full easy even long complete consecutive good gentle steady controlled more full-on big small ' +
    'normal calm continuous whole solid quick nice relaxed such of these the additional further different extra ' +
    'individual smooth perfect quality separate total comfortable mindful conscious diaphragmatic belly rounds-of'
  ).split(' '),
)
const SIDES = new Set(
  'side sides leg legs arm arms foot feet hand hands knee hip direction directions way ways ankle shoulder wrist limb finger position'.split(
    ' ',
  ),
)
const PER = new Set(['per', 'a', 'an', 'each', 'every', '/', 'in'])
const PERIODS: Readonly<Record<string, 'hour' | 'day' | 'week'>> = {
  hour: 'hour',
  hr: 'hour',
  hourly: 'hour',
  day: 'day',
  daily: 'day',
  days: 'day',
  week: 'week',
  weekly: 'week',
  wk: 'week',
}

type Number_ = { readonly value: number; readonly next: number; readonly bare: boolean }

/** A number at `index`: "3", "three", "a couple of", "1½", "one and a half", "twice". */
function numberAt(tokens: readonly Token[], index: number): Number_ | null {
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
    if (unit === 'minute' || unit === 'breath' || unit === 'second') {
      return { value: 1, next: index + 1, bare: false }
    }
    const after = tokens[index + 2]
    if (following && BETWEEN.has(following.word) && after && unitWords.get(after.word) === 'breath') {
      return { value: 1, next: index + 1, bare: false }
    }
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

/** The words just before a number, to see "at least" or "up to" in them. */
function wordsBefore(tokens: readonly Token[], index: number, count: number): string {
  return tokens
    .slice(Math.max(0, index - count), index)
    .map((token) => token.word)
    .join(' ')
}

function openEnd(tokens: readonly Token[], index: number, range: { min: number; max: number }): Range {
  for (const count of [3, 2, 1]) {
    const before = wordsBefore(tokens, index, count).replace(/ (?:about|around|roughly)$/, '')
    if (AT_LEAST.test(before)) return range.min === range.max ? { min: range.min, max: null } : range
    if (UP_TO.test(before))
      return range.min === range.max || before === 'under' ? { min: null, max: range.max } : range
  }
  return range
}

type Read = { readonly quantity: Quantity; readonly next: number }

function quantityAt(tokens: readonly Token[], index: number, factor = false): Read | null {
  const first = numberAt(tokens, index)
  if (!first) return null
  let { next } = first
  const low = first.value
  let high = first.value
  let unit: Unit | null = null
  let noun = ''
  let open = false
  let multiplier: Range | null = null
  const isTimes = timesWords.has(tokens[index]?.word ?? '')

  // "30 seconds to 1 minute", "once or twice", "15-30", "2 - 3x", "5 to as many as 10"
  const unitOf = (at: number): Unit | undefined => unitWords.get(tokens[at]?.word ?? '')
  const joins = (at: number): boolean => {
    const word = tokens[at]?.word
    return (
      word === '-' || word === 'to' || word === 'or' || word === 'till' || word === 'through' || word === '/'
    )
  }
  let firstUnit: Unit | undefined
  let joinAt = next
  if (unitOf(next) && unitOf(next) !== 'times-sign' && joins(next + 1) && numberAt(tokens, next + 2)) {
    firstUnit = unitOf(next)
    joinAt = next + 1
  }
  if (joins(joinAt)) {
    const second = numberAt(tokens, joinAt + 1)
    const slash = tokens[joinAt]?.word === '/'
    if (second && second.value >= (firstUnit ? 0 : low) && !(slash && !second.bare)) {
      const secondUnit = unitOf(second.next)
      const sameUnit = !firstUnit || secondUnit === firstUnit || secondUnit === undefined
      if (sameUnit && second.value < low) return finish()
      high = second.value
      next = second.next
      if (firstUnit && secondUnit === undefined) {
        unit = firstUnit
        noun = tokens[joinAt - 1]?.word ?? ''
      }
      if (firstUnit && secondUnit && secondUnit !== firstUnit) {
        // "30 seconds to 1 minute": one unit for both ends.
        const scale = firstUnit === 'second' && secondUnit === 'minute' ? 60 : null
        if (scale === null) {
          high = low
          next = first.next
        } else {
          high *= scale
          unit = 'second'
          noun = tokens[next]?.word ?? ''
          next++
        }
      }
    }
  }
  return finish()

  function finish(): Read {
    if (tokens[next]?.word === '+') {
      open = true
      next++
    }
    // "3 x 10", "3x", "2 sets x 12"
    // (a factor is not multiplied again: a long row of "3 x 3 x 3 …" is read once)
    if (!factor && unit === null && tokens[next]?.word === 'x' && tokens[next + 1]) {
      const times = quantityAt(tokens, next + 1, true)
      const own = timesWords.has(tokens[next + 1]?.word ?? '')
      if (times && !own && tokens[next + 1]?.kind === 'number' && times.quantity.multiplier === null) {
        const { quantity } = times
        multiplier = { min: low, max: high }
        return { quantity: { ...quantity, multiplier, first: index }, next: times.next }
      }
    }
    if (unit === null) {
      let at = next
      while (
        at < next + 4 &&
        (BETWEEN.has(tokens[at]?.word ?? '') || (at > next && tokens[at]?.word === ','))
      )
        at++
      if (tokens[at]?.word === '-' && unitOf(at + 1)) at++ // "5-second hold"
      const found = unitOf(at)
      if (found) {
        unit = found === 'times-sign' ? 'time' : found
        noun = tokens[at]?.word ?? ''
        next = at + 1
      } else if (tokens[at]?.kind === 'word') noun = tokens[at]?.word ?? ''
      if (!found && isTimes) unit = 'time'
      if (unit === 'second' && tokens[next]?.word === '.') next += tokens[next + 1]?.kind === 'word' ? 0 : 1
    }
    if (tokens[next]?.word === '+') {
      open = true
      next++
    }
    if (tokens[next]?.word === 'or' && OPEN_AFTER.has(tokens[next + 1]?.word ?? '')) {
      open = true
      next += 2
    } else if (OPEN_AFTER.has(tokens[next]?.word ?? '') && tokens[next]?.word !== 'more') {
      open = true
      next++
    }
    let closed = false
    if (tokens[next]?.word === 'or' && CLOSED_AFTER.has(tokens[next + 1]?.word ?? '')) {
      closed = true
      next += 2
    } else if (/^max(?:imum)?$/.test(tokens[next]?.word ?? '')) {
      closed = true
      next++
    }
    if (
      unit !== null &&
      tokens[next]?.word === 'to' &&
      /^(?:a|several|as)$/.test(tokens[next + 1]?.word ?? '') &&
      /^(?:few|several|minutes|many|long|couple)$/.test(tokens[next + 2]?.word ?? '')
    )
      open = true
    const period = periodAt(tokens, next)
    if (period) next = period.next
    if (leastAt(tokens, next)) open = true
    const plain = openEnd(tokens, index, { min: low, max: high })
    const range: Range = open
      ? { min: low, max: null }
      : closed && low === high
        ? { min: null, max: high }
        : plain
    return {
      quantity: { ...range, unit, noun, per: period?.per ?? null, multiplier, first: index, last: next - 1 },
      next,
    }
  }
}

/** "once a day at least", "10 seconds at the minimum". */
function leastAt(tokens: readonly Token[], index: number): boolean {
  const [one, two, three] = [0, 1, 2].map((step) => tokens[index + step]?.word ?? '')
  return one === 'at' && (two === 'least' || (two === 'the' && /^(?:least|minimum)$/.test(three ?? '')))
}

/** "a day", "per week", "daily", "each side", "/day", "times in one day" after a quantity. */
function periodAt(tokens: readonly Token[], index: number): { per: Quantity['per']; next: number } | null {
  const at = (offset: number): string => tokens[index + offset]?.word ?? ''
  const alone = at(0)
  if (alone === 'daily' || alone === 'weekly' || alone === 'hourly')
    return { per: PERIODS[alone] ?? null, next: index + 1 }
  if (alone === '-' && PERIODS[at(1)] && at(1).endsWith('ly'))
    return { per: PERIODS[at(1)] ?? null, next: index + 2 }
  if (SIDES.has(alone) && alone.endsWith('s')) return null
  let skip = 0
  if (alone === 'on' || alone === 'for' || alone === 'with' || alone === 'to') skip = 1
  if (PER.has(at(skip))) {
    const two = at(skip) === 'in' || (at(skip) === 'per' && at(skip + 1) === 'the')
    const word = at(skip + (two ? 2 : 1))
    const period = skip === 0 ? PERIODS[word] : undefined
    if (period) return { per: period, next: index + skip + (two ? 3 : 2) }
    if (SIDES.has(word)) return { per: 'side', next: index + skip + 2 }
  }
  if ((alone === 'week' || alone === 'day') && index > 0) return { per: alone, next: index + 1 } // "1x week"
  return null
}

/** Every quantity in a stretch of tokens, in order, without overlap. */
export function readQuantities(tokens: readonly Token[]): readonly Quantity[] {
  const quantities: Quantity[] = []
  let index = 0
  while (index < tokens.length) {
    const read = quantityAt(tokens, index)
    if (read && read.next > index) {
      quantities.push(read.quantity)
      index = read.next
    } else index++
  }
  return quantities
}
