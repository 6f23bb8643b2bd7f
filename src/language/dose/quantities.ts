import type { Range } from '../dose.ts'
import type { Token } from '../text/tokens.ts'
import { words as list } from '../words/list.ts'
import { timesWords } from '../words/numbers.ts'
import { type Unit, unitWords } from '../words/units.ts'
import { BETWEEN, type Number_, numberAt } from './number.ts'
import { type Per, periodAt } from './period.ts'

/** A number or range with what it counts: "15–30 secs", "at least 5 slow breaths", "3 times a day". */
export type Quantity = Range & {
  readonly unit: Unit | null
  /** The word it counts ("circles"), or '' when the number stands alone. */
  readonly noun: string
  readonly per: Per | null
  /** "3 x 10": how many of this quantity, when the text multiplies. */
  readonly multiplier: Range | null
  /** First and last token, both included. */
  readonly first: number
  readonly last: number
}

const AT_LEAST = /^(?:at ?least|minimum of|a minimum of|no less than|not less than|more than|over|min)$/
const UP_TO =
  /^(?:up to|maximum of|a maximum of|(?:no|not|never)(?: for)? (?:more|longer) than|at most|max|less than|under|building to|build to|progress to|until you reach)$/
const OPEN_AFTER = new Set(['more', 'longer', 'minimum', 'plus', 'above', 'upwards'])
const ROUNDS = list('round rounds cycle cycles')
const CLOSED_AFTER = new Set(['less', 'max', 'maximum', 'fewer'])

/** The words just before a number, to see "at least" or "up to" in them. */
function wordsBefore(tokens: readonly Token[], index: number, count: number): string {
  return tokens
    .slice(Math.max(0, index - count), index)
    .map((token) => token.word)
    .join(' ')
}

/** What the words before an open range end with, or with "about" and its kin behind that. */
const BEFORE_OPEN = list('least atleast of than over min to most max under reach about around roughly a an')

function openEnd(tokens: readonly Token[], index: number, range: { min: number; max: number }): Range {
  if (!BEFORE_OPEN.has(tokens[index - 1]?.word ?? '')) return range
  for (const count of [4, 3, 2, 1]) {
    const before = wordsBefore(tokens, index, count).replace(/ (?:about|around|roughly|an?)$/, '')
    if (AT_LEAST.test(before)) return range.min === range.max ? { min: range.min, max: null } : range
    if (UP_TO.test(before))
      return range.min === range.max || before === 'under' ? { min: null, max: range.max } : range
  }
  return range
}

type Read = { readonly quantity: Quantity; readonly next: number }

function quantityAt(tokens: readonly Token[], index: number, factor = false): Read | null {
  const first = numberAt(tokens, index)
  return first && quantityFrom(tokens, index, first, factor)
}

function quantityFrom(tokens: readonly Token[], index: number, first: Number_, factor: boolean): Read {
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
        // "15 x 2 sets", "10 x 2": more lifts than sets
        const turned = quantity.unit === null && low >= 6 && (quantity.max ?? low) <= 4
        if (quantity.unit === 'set' || turned) {
          const { min, max } = quantity
          const told = { ...quantity, ...multiplier, unit: 'repetition', multiplier: { min, max } } as const
          return { quantity: { ...told, first: index }, next: times.next }
        }
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
      const found = isUnitAt(tokens, at) ? unitOf(at) : undefined
      if (found) {
        unit = found === 'times-sign' ? 'time' : found
        noun = tokens[at]?.word ?? ''
        next = at + 1
        // "five rounds of breath", "three cycles of breathing"
        if (ROUNDS.has(noun) && /^of breath/.test(`${tokens[next]?.word} ${tokens[next + 1]?.word}`)) {
          unit = 'breath'
          next += 2
        }
      } else if (tokens[at]?.kind === 'word') noun = tokens[at]?.word ?? ''
      if (!found && isTimes) unit = 'time'
      if (unit === 'second' && tokens[next]?.word === '.') next += tokens[next + 1]?.kind === 'word' ? 0 : 1
    }
    if (tokens[next]?.word === '+') {
      open = true
      next++
    }
    if (tokens[next]?.word === 'or' && OPEN_AFTER.has(tokens[next + 1]?.word ?? '')) {
      open = low === high // "20-30 seconds or more" has its upper end
      next += 2
    } else if (OPEN_AFTER.has(tokens[next]?.word ?? '') && tokens[next]?.word !== 'more') {
      open = true
      next++
    }
    let closed = false
    if (tokens[next]?.word === 'or' && CLOSED_AFTER.has(tokens[next + 1]?.word ?? '')) {
      closed = true
      next += 2
    } else if (tokens[next]?.word === 'max' || tokens[next]?.word === 'maximum') {
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
    const bound = boundAt(tokens, next)
    if (bound === 'least') open = true
    if (bound === 'most') closed = true
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

/** "5 in each direction" is no length, and "3" in "Sets: 3 Reps: 12" counts no repetitions. */
function isUnitAt(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  if (tokens[at]?.word === 'in') return after?.kind !== 'word' || !AFTER_IN.has(after.word)
  return after?.word !== ':' || tokens[at + 2]?.value == null
}
const AFTER_IN = list('each every either both one the a an this that your total all turn succession another')

const LEAST = /^(?:at (?:the )?(?:very )?(?:least|minimum)|or more)\b/
const MOST = /^(?:at (?:the )?(?:very )?most|tops|or (?:less|fewer))\b/

/** What a quantity's end is called behind its period: "once a day at least", "three times a day or more", "… at most". */
function boundAt(tokens: readonly Token[], index: number): 'least' | 'most' | null {
  const first = tokens[index]?.word
  if (first !== 'at' && first !== 'or' && first !== 'tops') return null
  const words = tokens.slice(index, index + 4).map(({ word }) => word)
  const said = words.join(' ')
  return LEAST.test(said) ? 'least' : MOST.test(said) ? 'most' : null
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
