import type { Dose, Frequency, Hold, Range } from '../dose.ts'
import type { StepKind } from '../exercise.ts'
import { ofDose } from '../text/signs.ts'
import { doseSignsOf, type Token } from '../text/tokens.ts'
import { words as list } from '../words/list.ts'
import { BUILDS } from './build-up.ts'
import { wordedFrequency } from './frequency.ts'
import { asCount, asHold, plain } from './held.ts'
import { NUMBER } from './number.ts'
import { plainTokens } from './plain-tokens.ts'
import type { Quantity } from './quantities.ts'
import { readQuantities } from './quantities.ts'
import { readSides } from './step-sides.ts'

/** Kinds whose numbers say how much of the exercise is to be done. */
const DOSING: ReadonlySet<StepKind> = new Set(['repeat', 'hold', 'switch-sides'])
/** Kinds that may count in passing ("nod your head 10 times"); what they count needs its unit. */
const COUNTING: ReadonlySet<StepKind> = new Set(['move', 'cue', 'return', 'setup'])
/** Kinds whose numbers never say how much, also where something grows. */
const UNDOSED: ReadonlySet<StepKind> = new Set(['breathe', 'rest', 'caution'])
/** A bare number after one of these names a thing ("step 2", "image 4"), it counts nothing. */
const NAMED = list(
  'step steps level variation variant figure fig picture image position part phase exercise number super week page grade stage slide photo version points point chapter day rep repetition',
)
const NOT_COUNTED = new Set(
  (
    'other leg arm foot hand side knee minute of eye hour at way end exercise exercises stretches poses movements moves drills ' +
    'types kinds ways people parts things reasons options piece pieces'
  ).split(' '),
)
/** "Do 8-10 stretches each side": counts how often, whatever it calls it. */
const PER_SIDE = ofDose(
  /^(?:do|perform|complete) .*\b(?:stretches|exercises|movements)\b.*\b(?:each|per|both)\b/,
)
/** "That's one rep", "1 repetition = both sides": says what counts as one, asks for none. */
const DEFINES = ofDose(
  /(?:'s|\b(?:is|makes?|equals?|counts?(?: as)?|(?<=to )complete)|=) (?:just )?(?:one|1) (?:full |complete |single )?(?:rep|repetition|set|round|cycle)\b|\b(?:one|1) (?:full |complete |single )?(?:rep|repetition|set|round|cycle) ?(?:=|is\b|includes|means|consists|equals|each time|when)/,
)
const TEMPO = ofDose(
  /\b(?:to a (?:slow )?count of|lower (?:for|over)|lift (?:for|over)|seconds? (?:up|down|to (?:lift|lower|move|raise))|over \d+ seconds|in (?:for|and) .{0,12}out)\b/,
)
/** "To a count of four, bend …", "4 seconds up": how slowly, whatever its step was taken for. */
const PACED = /^(?:to a (?:slow )?count of|\d+ seconds? (?:up|down))\b/
/** "Let the inhale last 3 seconds": the length of a breath, and none to stay. */
const BREATH_LASTS = ofDose(
  /\b(?:inhal|exhal|in-?breath|out-?breath|breath(?:e|ing)? (?:in|out))\w*\b.{0,30}\b(?:last|take|for|to|over|count)\w*\b/,
)
/** "…, rest for a minute, …": a time to rest, whatever else the step says. */
function rested(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - 3), first).some(({ word }) => /^(?:rest|wait|break)$/.test(word))
}
/** Going on doing, or how long all of it lasts, which is no staying: "Keep rolling for a minute", "It takes a minute". */
const GOING_ON = ofDose(
  /^(?:it|this|that|(?:the|this) (?:whole )?\w+) (?:only |should |will |just )*(?:takes?|lasts?)\b|^(?:work|takes)\b|\bas many (?:\w+ )?as you can\b|\b(?:keep|continue|carry on) (?:on\b|for\b|going|at it|(?!hold|stretch|press|push|pull|breath|squeez|stay|lean|rest|reach|sit|stand|bal|look|fac|keep)[a-z]+ing\b)/,
)
const GOES_ON = /^(?:go|carry) on\b/
const CONTINUOUS = ofDose(
  /\b(?:march|walk|swing|roll|continue|carry on|go on|keep (?:this|it) going|open and close|(?:perform|practi[sc]e) (?:this|it)|keep going|go for|keep alternating|spend|keep repeating|circle|cycle|pedal|jog|run|rock|shake|massage|repeat|do (?:this|it|them|these|each)|rolling|marching|walking|alternate)\b/,
)

/** "Take five breaths here": staying, told in breaths. */
const STAYING = /\b(?:here|there|in (?:this|the) (?:position|pose|stretch|shape)|hold|stay)\b/

/** "Breathe deeply for a minute": a restful stay. */
const BREATHES_FOR =
  /^(?:\w+ly )?breathe (?:\w+ly )?for \S+(?: (?:to|or|-) \S+)? (?:secs?|seconds?|mins?|minutes?)/

const STAYS = /\b(?:hold|held|stay)\b/

/** What starts small and grows, as in "start with 5 seconds, building up to 30". */
function widened(first: Hold, later: Hold): Hold {
  const more = first.unit === later.unit && later.max !== null && first.max !== null && later.max > first.max
  return more ? { ...first, max: later.max } : first
}

/** "Build up to holding it for 5 seconds": growing to what is the only number. */
const GROWS_TO =
  /^(?:\w+ly |then |and )?(?:build(?:ing)?|work(?:ing)?|go(?:ing)?)(?: \w+){0,3} up (?:\w+ly )?to\b/

function openBelow(reading: Reading): void {
  for (const slot of ['hold', 'reps', 'sets'] as const) {
    const told = reading[slot]
    if (told && told.min === told.max) Object.assign(reading, { [slot]: { ...told, min: null } })
  }
}

type Reading = { hold: Hold | null; reps: Range | null; sets: Range | null; frequency: Frequency | null }

/** "Do this daily", "practise them morning and night": asks how much, whatever kind its step was taken for. */
const ASKS = ofDose(
  /^(?:try to |aim to |you (?:can|should) )?(?:do|practi[sc]e|perform|repeat|complete) (?:it|them|this|these|the (?:exercises?|stretch(?:es)?))\b/,
)
/** "Perform 15 small pulses", "walk ten steps": what a movement counts, named after its number. */
const COUNTS_MOVES = ofDose(
  /^(?:do|perform|complete|make|take|try|aim for|walk|march|go for) (?:about |around |up to |at least )?[\w-]+(?: (?:to|or) \w+)? (?:\w+ ){0,2}?(?:circles?|lifts?|pulses?|raises?|pumps?|squeezes?|twists?|rolls?|nods?|squats?|lunges?|crunches|presses|press-?ups?|push-?ups?|sit-?ups?|pulls?|taps?|kicks?|swings?|bends?|turns?|rotations?|shrugs?|curls?|dips?|hops?|jumps?|tilts?|slides?|steps?|bridges?|extensions?|contractions?)\b/,
)

/** "Repeat once more" is one more repetition; "facing forward once more" is none. */
const ROUND_AGAIN =
  /^(?:then |and |now )?(?:repeat|do|perform|once|go|try)\b.*\bonce (?:more|again)\b|^once (?:more|again)\b/
/** "Do 1 & 2 again", "repeat 3 to 5 with": numbers of steps. */
const REFERS = ofDose(/\b(?:do|repeat) \d ?(?:&|and|to|-|through) ?\d (?:again|with|on|for)\b/)
/** Bare numbers beyond it ("work to about 90") count something else. */
const MOST = 60

const GROWS = ofDose(BUILDS)

/** What the words may tell; anything, where they were cut off within one that may look like another then. */
function signsOf(words: string, tokens: readonly Token[]): number {
  const length = (tokens[tokens.length - 1]?.to ?? 0) - (tokens[0]?.from ?? 0)
  return length > words.length ? -1 : doseSignsOf(tokens)
}

/** What one step says about how much. `words` are folded. */
export function readStepDose(
  kind: StepKind,
  words: string,
  given: readonly Token[],
  label = '',
): Partial<Dose> {
  const signs = signsOf(words, given)
  const numbered = (signs & NUMBER.bit) !== 0
  const tokens = numbered ? plainTokens(given) : given
  const reading: Reading = { hold: null, reps: null, sets: null, frequency: null }
  const grows = GROWS.test(words, signs)
  const asks = ASKS.test(words, signs)
  const dosing = DOSING.has(kind) || (kind !== 'option' && asks) || (grows && !UNDOSED.has(kind))
  const tempo = numbered && kind !== 'hold' && TEMPO.test(words, signs)
  const quantities = numbered ? readQuantities(tokens) : []
  const defines = numbered && DEFINES.test(words, signs)
  for (const quantity of quantities) {
    const { unit, per } = quantity
    if (defines && quantity.max === 1) continue
    const before = tokens[quantity.first - 1]?.word ?? ''
    const held = asCount(kind, quantity, before, tokens)
    const headed = before === ':' ? `${tokens[quantity.first - 2]?.word}:` : `${label} ${before}`
    if (readLabelled(reading, quantity, headed, tokens)) continue
    if (unit === null && held === null && tokens[quantity.first]?.word === 'one') continue
    if (tokens[quantity.first]?.word === 'once' && per === null && !ROUND_AGAIN.test(words)) continue
    if (per === 'day' || per === 'week' || per === 'hour') {
      const timed = asHold(quantity) !== null
      if (unit !== 'hour' && unit !== 'geometry' && (dosing || kind === 'cue')) {
        const many =
          unit === 'repetition' ||
          (per === 'hour' && (quantity.max ?? 0) > 3) ||
          (unit === null && (quantity.max ?? 0) >= 8)
        if (many && !timed && dosing && (unit === 'time' || unit === 'repetition' || unit === null))
          reading.reps ??= plain(quantity)
        const next: Frequency = timed || many ? { min: 1, max: 1, per } : { ...plain(quantity), per }
        if (!reading.frequency || (reading.frequency.per === 'week' && per === 'day'))
          reading.frequency = next
      }
      continue
    }
    if (held) {
      if (
        GOING_ON.test(words, signs) ||
        BREATH_LASTS.test(words, signs) ||
        PACED.test(words) ||
        rested(tokens, quantity.first) ||
        before === 'after' ||
        /^(?:on|off)$/.test(tokens[quantity.last + 1]?.word ?? '')
      )
        continue
      if (grows && reading.hold) reading.hold = widened(reading.hold, held)
      else if (kind === 'option' && (grows || /\bup to\b/.test(words))) reading.hold = held
      const rests = unit === 'breath' && STAYING.test(words)
      if (kind === 'breathe' && (rests || BREATHES_FOR.test(words))) reading.hold ??= held
      if (tempo || kind === 'breathe' || kind === 'rest' || kind === 'caution') continue
      if (unit === 'breath' && kind === 'repeat' && !STAYS.test(words)) reading.reps ??= plain(quantity)
      else if (
        kind === 'hold' ||
        kind === 'switch-sides' ||
        (kind === 'repeat' && !CONTINUOUS.test(words, signs))
      ) {
        reading.hold ??= held
        if (quantity.multiplier) reading.reps ??= quantity.multiplier
      } else if (
        kind === 'repeat' &&
        /\bhold|held|stay|for \d+ ?s/.test(words) &&
        !GOES_ON.test(words) &&
        unit !== 'minute'
      ) {
        reading.hold ??= held
        if (quantity.multiplier) reading.reps ??= quantity.multiplier
      } else if (
        (kind === 'move' || kind === 'cue') &&
        /\b(?:hold|stay|keep|for|count(?:ing)?|longer)\b/.test(words) &&
        !CONTINUOUS.test(words, signs)
      )
        reading.hold ??= held
      continue
    }
    if (
      unit === 'set' ||
      (unit === 'round' &&
        quantities.some((other) => other !== quantity && other.unit !== 'round' && asHold(other) === null))
    ) {
      if (dosing || kind === 'option' || COUNTING.has(kind)) reading.sets ??= more(quantity, tokens)
      continue
    }
    const plainly =
      COUNTING.has(kind) &&
      (unit === 'repetition' ||
        unit === 'time' ||
        quantity.multiplier !== null ||
        COUNTS_MOVES.test(words, signs))
    if (!dosing && !plainly) continue
    if (
      unit === 'session' ||
      unit === 'day' ||
      unit === 'week' ||
      unit === 'month' ||
      unit === 'hour' ||
      unit === 'geometry'
    )
      continue
    const inSets =
      unit === null && before === 'of' && /^(?:sets?|rounds?)$/.test(tokens[quantity.first - 2]?.word ?? '')
    if (inSets) {
      reading.reps ??= plain(quantity)
      continue
    }
    if (
      unit === null &&
      (NAMED.has(before) ||
        (/^(?:and|&|or|-)$/.test(before) && NAMED.has(tokens[quantity.first - 3]?.word ?? '')) ||
        (NOT_COUNTED.has(quantity.noun) && !(kind === 'repeat' && PER_SIDE.test(words, signs))) ||
        (/^(?:the|these|those|all|both|between|with|first|next|last|&)$/.test(before) &&
          !/^(?:start|begin)/.test(tokens[quantity.first - 2]?.word ?? '')) ||
        before === '°')
    )
      continue
    if (
      unit === null &&
      (/^(?:if|when|unless)\b/.test(words) || REFERS.test(words, signs) || (quantity.max ?? 0) > MOST)
    )
      continue
    if (unit === null && before === '(' && tokens[quantity.last + 1]?.word === ')') continue
    if (unit === null && before === 'for' && quantities.some((other) => asHold(other) !== null)) continue
    if (unit === null && /^(?:count|to|of)$/.test(before) && /\bcount/.test(words)) continue
    if (
      unit === 'time' &&
      !dosing &&
      /\b(?:before|after|at least once|first|one more|once|every time|each time)\b/.test(words)
    )
      continue
    if (unit === 'time' && kind === 'hold' && /\bbefore\b/.test(words) && quantity.noun === 'once') continue
    if (quantity.multiplier) reading.sets ??= quantity.multiplier
    if (grows && reading.reps) {
      const slot = reading.sets && (quantity.max ?? 0) < (reading.reps.max ?? 0) ? 'sets' : 'reps'
      const start = reading[slot]
      reading[slot] = { min: start?.min ?? start?.max ?? null, max: quantity.max }
    } else reading.reps ??= more(quantity, tokens)
  }
  if (grows && quantities.length === 1 && GROWS_TO.test(words)) openBelow(reading)
  if (kind === 'repeat' || asks) reading.frequency ??= wordedFrequency(words, signs)
  const sides = readSides(grows && kind === 'option' ? 'repeat' : kind, words, signs)
  return {
    ...(reading.hold && { hold: reading.hold }),
    ...(reading.reps && { reps: reading.reps }),
    ...(reading.sets && { sets: reading.sets }),
    ...(reading.frequency && { frequency: reading.frequency }),
    ...(sides && { sides }),
  }
}

/** "Sets: 2", "Reps 10–15", "Times per day: 3": the label names what a bare number counts. */
function readLabelled(
  reading: Reading,
  quantity: Quantity,
  label: string,
  tokens: readonly Token[],
): boolean {
  if (quantity.per === 'day' || quantity.per === 'week') return false
  const last = quantity.last === tokens.length - 1
  // "Sets: 3 Reps: 12", cut at its colons
  const foreign = last && (quantity.unit === 'repetition' || quantity.unit === 'set')
  if ((quantity.unit !== null && !foreign) || quantity.multiplier !== null) return false
  if (/\b(?:per|a|each|\/) ?(?:day|week)\b|\bdaily\b|\bsessions?:/.test(label)) {
    reading.frequency ??= { ...plain(quantity), per: /week/.test(label) ? 'week' : 'day' }
  } else if (/\bsets?\b(?![- ]?up\b|.*\breps?)/.test(label)) reading.sets ??= plain(quantity)
  else if (/\b(?:reps?|repetitions?|repeats?)\b/.test(label)) reading.reps ??= plain(quantity)
  else return false
  return true
}

/** "Four more times", "another four times" is one that was done and four more. */
function more(quantity: Quantity, tokens: readonly Token[]): Range {
  const said =
    /^(?:another|further)$/.test(tokens[quantity.first - 1]?.word ?? '') ||
    tokens.slice(quantity.first, quantity.last + 2).some(({ word }) => word === 'more')
  if (!said || quantity.max === null) return plain(quantity)
  return { min: quantity.min === null ? null : quantity.min + 1, max: quantity.max + 1 }
}
