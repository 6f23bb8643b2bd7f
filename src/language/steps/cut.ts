import type { Span } from '../span.ts'
import { doseSigns, kindSigns } from '../text/signs.ts'
import { cutTokens, type Token } from '../text/tokens.ts'
import { bodyParts } from '../words/body-words.ts'
import { words as list } from '../words/list.ts'
import { breatheVerbs, instructingVerbs, manners, verbOfGerund } from '../words/verbs.ts'

/** How a piece hangs on the one before it in its sentence. Weak joins are undone when both pieces are of one kind. */
export type Join =
  | 'start'
  | 'then'
  | 'and'
  | 'comma'
  | 'dash'
  | 'aside'
  | 'after-aside'
  | 'until'
  | 'with'
  | 'while'

/** A piece of a sentence that may be one step. */
export type Piece = {
  readonly span: Span
  readonly join: Join
  readonly tokens: readonly Token[]
  /** What its words may be a sign of, and those that join it to its neighbours. */
  kindSigns: number
  doseSigns: number
}

const CUE_GERUNDS = list(
  'keep make ensure let allow feel try maintain be avoid breathe focus think hold look check remember engage brace squeeze',
)
const CLAUSE_PRONOUNS = new Set(['you', "you'll", 'your', 'the', 'both', 'this', 'it', 'that', 'each', 'all'])
const ASIDE_WORDS = 4
const DOSE_LABEL = /^(?:sets?|reps?|repetitions?|hold|frequency|rest|duration|times)$/
const DESCRIBES =
  /^(?:left|right|upper|lower|front|back|top|bottom|big|little|other|whole|opposite|inner|outer)$/

/** Signs that belong to what they stand before, and those that end nothing. */
const OPENING_SIGNS = `("'~≥½¼¾°*`
const CLOSING_SIGNS = new Set(`,:;*"'/[]•|`)

const word = (tokens: readonly Token[], index: number): string => tokens[index]?.word ?? ''

/** Index of the instructing verb that starts at `index`, past manner words; -1 when there is none. */
export function verbAt(tokens: readonly Token[], index: number): number {
  let at = index
  while (at < index + 3 && manners.has(word(tokens, at)) && !(word(tokens, at) === 'to' && at === index)) at++
  const found = word(tokens, at)
  if (!instructingVerbs.has(found)) return -1
  // "back and rest of the body", "lift" as a noun: a verb is not followed by "of" or a full stop of a list.
  const next = word(tokens, at + 1)
  if (next === 'of' || (next === 'is' && found !== 'let')) return -1
  return at
}

/** Where a piece may begin, and how it would hang on what went before; null for no cut. */
function cutAt(text: string, tokens: readonly Token[], index: number): { join: Join; skip: number } | null {
  const now = word(tokens, index)
  const previous = word(tokens, index - 1)
  const next = word(tokens, index + 1)
  const token = tokens[index]
  if (!token || index === 0) return null
  if (now === '-') {
    const spaced = text[token.from - 1] === ' ' && /\s/.test(text[token.to] ?? ' ')
    const long = text[token.from] === '—' || text[token.from] === '–'
    const numeric = tokens[index - 1]?.value !== null || tokens[index + 1]?.value !== null
    if (spaced && !(numeric && tokens[index - 1]?.kind === 'number')) return { join: 'dash', skip: 1 }
    if (long && !numeric) return { join: 'dash', skip: 1 }
    if (next === '-') return { join: 'dash', skip: 2 }
    if (/\s/.test(text[token.to] ?? '') && tokens[index - 1]?.kind === 'word' && !numeric)
      return { join: 'dash', skip: 1 }
    return null
  }
  // "Sets: 2 Reps: 10 Hold: 15 sec", all on one line
  if (DOSE_LABEL.test(now) && next === ':' && tokens[index + 2]?.value != null)
    return { join: 'comma', skip: 0 }
  if (now === ':' && DOSE_LABEL.test(previous) && tokens[index + 1]?.value != null) return null
  if (now === ':' && index < 9) return { join: 'dash', skip: 1 }
  if (now === 'then' && previous !== 'since' && previous !== 'by' && verbish(tokens, index + 1)) {
    return { join: 'then', skip: 1 }
  }
  if (now === ',' || now === 'and' || now === '&' || now === 'but') {
    if (now === 'and' && previous.endsWith('ly') && next.endsWith('ly')) return null
    let skip = 1
    if (now === ',' && /^(?:and|but|so|&)$/.test(next)) skip++
    let join: Join = now === ',' ? 'comma' : 'and'
    if (word(tokens, index + skip) === 'then') {
      skip++
      join = 'then'
    } else if (word(tokens, index + skip) === ',' && skip > 1) skip++
    const right = index + skip
    if (now === 'and' && isBreathLed(tokens, right)) return { join: 'and', skip }
    if (join === 'then' || verbish(tokens, right)) return { join, skip }
    const verb = verbOfGerund(word(tokens, right))
    if (verb && (now === ',' || CUE_GERUNDS.has(verb))) return { join: 'comma', skip }
    if (now === ',' && isStateOf(tokens, right)) return { join: 'comma', skip }
    if (
      now === ',' &&
      /^(?:with|without|until|till|so|no|not|as|while|for|or|if|unless|before|after|once|because|since|which|the|your|both|each|it|this|hands?|aiming|\d)/.test(
        word(tokens, right),
      )
    )
      return { join: 'comma', skip }
    if (tokens[right]?.value !== null && tokens[right] !== undefined && now === ',')
      return { join: 'comma', skip }
    return null
  }
  if ((now === 'until' || now === 'till') && index > 1) return { join: 'until', skip: 0 }
  if (now === 'without' || (now === 'while' && index > 1))
    return { join: now === 'while' ? 'while' : 'with', skip: 0 }
  if (
    now === 'with' &&
    index > 2 &&
    /^(?:the|your|both|knees?|toes?|arms?|legs?|feet|hands?|palms?|a|head|chest)$/.test(next)
  ) {
    return { join: 'with', skip: 0 }
  }
  if ((now === 'keeping' || now === 'making' || now === 'ensuring' || now === 'followed') && index > 1)
    return { join: 'comma', skip: now === 'followed' ? 2 : 0 }
  if (now === 'before' && verbOfGerund(next)) return { join: 'then', skip: 1 }
  return null
}

/** "… and on the breath out", "… and as you exhale": leads on to what is done then. */
function isBreathLed(tokens: readonly Token[], index: number): boolean {
  const first = word(tokens, index)
  if (first !== 'on' && first !== 'as' && first !== 'with') return false
  for (let at = index + 1; at < index + 5; at++) if (BREATH.test(word(tokens, at))) return true
  return false
}
const BREATH = /^(?:(?:in|ex)hal(?:e|es|ing|ation)|(?:in|out)-?breath|breath|breathe)$/

function verbish(tokens: readonly Token[], index: number): boolean {
  if (verbAt(tokens, index) >= 0) return true
  const at = word(tokens, index)
  return (
    (at === 'you' &&
      (verbAt(tokens, index + 1) >= 0 || /^(?:should|can|may|will|must)$/.test(word(tokens, index + 1)))) ||
    breatheVerbs.has(at)
  )
}

/** "hips still", "the back straight", "weight over your toes": a state of the body, without a verb. */
function isStateOf(tokens: readonly Token[], index: number): boolean {
  const at = CLAUSE_PRONOUNS.has(word(tokens, index)) ? index + 1 : index
  if (bodyParts.has(word(tokens, at))) return true
  const described = at > index || DESCRIBES.test(word(tokens, at))
  return described && bodyParts.has(word(tokens, at + 1))
}

/** Cuts a sentence wherever a new step might begin. */
export function cutPieces(text: string, folded: string, sentence: Span): readonly Piece[] {
  const tokens = cutTokens(folded, sentence.from, sentence.to)
  const pieces: Piece[] = []
  let first = 0
  let join: Join = 'start'
  let closing = -1
  let signed = 0
  let index = 0
  while (index < tokens.length) {
    const now = word(tokens, index)
    if (now === '(' && closing < 0) {
      const close = tokens.findIndex((token, at) => at > index && token.word === ')')
      const end = close < 0 ? tokens.length : close
      const words = tokens.slice(index + 1, end).filter((token) => token.kind === 'word').length
      const alone = index === first
      if (
        words >= ASIDE_WORDS ||
        (alone && end >= tokens.length - 1) ||
        (words > 0 && verbAt(tokens, index + 1) >= 0 && words > 2)
      ) {
        push(first, index)
        first = index + 1
        join = 'aside'
        closing = end
        index++
        continue
      }
      index = end + 1
      continue
    }
    if (index === closing) {
      push(first, index)
      first = index + 1
      join = 'after-aside'
      closing = -1
      index++
      continue
    }
    const cut = index > first ? cutAt(text, tokens, index) : null
    if (cut) {
      push(first, index)
      first = index + cut.skip
      join = cut.join
      index = Math.max(index + 1, first)
      continue
    }
    index++
  }
  push(first, tokens.length)
  const last = pieces[pieces.length - 1]
  if (last) sign(last, tokens.length)
  return pieces

  function sign(piece: Piece, to: number): void {
    for (; signed < to; signed++) {
      piece.kindSigns |= tokens[signed]!.kindSigns
      piece.doseSigns |= tokens[signed]!.doseSigns
    }
  }

  function push(a: number, b: number): void {
    let from = a
    let to = b
    while (from < to && tokens[from]?.kind === 'sign' && !OPENING_SIGNS.includes(word(tokens, from))) from++
    while (from < to && CLOSING_SIGNS.has(word(tokens, to - 1))) to--
    while (from < to && word(tokens, from) === '*') from++
    const head = tokens[from]
    const tail = tokens[to - 1]
    if (!head || !tail || from >= to) return
    const span = { from: head.from, to: tail.to }
    const piece = {
      span,
      join,
      tokens: tokens.slice(from, to),
      kindSigns: kindSigns.always,
      doseSigns: doseSigns.always,
    }
    sign(piece, to)
    pieces.push(piece)
  }
}
