import type { StepKind } from '../exercise.ts'
import type { Span } from '../span.ts'
import type { Part } from '../structure/exercises.ts'
import type { Section } from '../words/labels.ts'
import { corrected } from './corrections.ts'
import { type Context, sayJoin, sayKind, type Unit } from './features.ts'
import { loudest, type Model } from './model.ts'
import { joinModel, KINDS, kindModel } from './models.ts'
import { type Guess, guess } from './rules.ts'
import { Said } from './said.ts'
import { placing } from './wording.ts'

/** A stretch on its way to be a step. */
export type Draft = { readonly span: Span; readonly kind: Guess; readonly section: Section | null }

/** A unit with its place in the article and the sentence it is of. */
export type PlacedUnit = Unit & { readonly span: Span; readonly sentence: string }

const HEADS =
  /^(?:(?:and|then|now|next|so|but|also|afterwards?|finally|lastly|after that|from (?:here|there)|once done|to begin(?: with)?|to start(?: with)?|to do (?:it|this)|tip(?=[,:])|note)\b,?:? +){1,3}/

/** Leaves joining words and edges off a step. */
export function trimStep(folded: string, span: Span): Span {
  let { from, to } = span
  const head = HEADS.exec(folded.slice(from, Math.min(to, from + 48)))
  if (head && from + head[0].length < to) from += head[0].length
  while (to > from && /[\s.,:;*_-]/.test(folded[to - 1] ?? '')) to--
  return { from, to }
}

/** An exercise's pieces, in order, as units that may still be joined. */
export function unitsOf(parts: readonly Part[]): readonly PlacedUnit[] {
  return parts.flatMap(({ passage, section }) =>
    passage.pieces.map(({ piece, said, sentence }, index) => ({
      said,
      join: piece.join,
      section,
      marker: passage.block.marker,
      opensSentence: piece.join === 'start',
      opensBlock: index === 0,
      span: piece.span,
      sentence: `${passage.block.span.from}:${sentence}`,
    })),
  )
}

/** In tokens. No instruction is longer; what is longer is never joined, so that time stays in bounds. */
const LONGEST_STEP = 90
/** So many characters are looked at to judge a stretch. */
const LOOKED_AT = 500

/** Two neighbouring units as one. */
export function joined(folded: string, left: PlacedUnit, right: PlacedUnit): PlacedUnit {
  const span = { from: left.span.from, to: right.span.to }
  const words = folded.slice(span.from, Math.min(span.to, span.from + LOOKED_AT))
  const signs = words.length < span.to - span.from ? -1 : left.said.signs | right.said.signs
  return { ...left, span, said: new Said(words, [...left.said.tokens, ...right.said.tokens], signs) }
}

const OPENER =
  /^(?:(?:and|then|now|next|so|but|also|again|afterwards?|finally|lastly|first|second|third|from (?:here|there)|once (?:done|there|you are there)|after that|to (?:begin|start)(?: with)?|to do (?:it|this)|tip|note|ok(?:ay)?|good|great|lovely|well done|this time|here)[ ,]*){1,3}$/
const LEADS_ON =
  /^(?:if|when(?:ever)?|once|unless|as (?:you|the|your|soon|it)|while (?:you|sitting|lying|standing|seated|kneeling|keeping|holding|raising|lifting|lowering|in)|before (?:you|lifting|lowering|moving)|during|on (?:an?|your|the|each|every) (?:\w+ )?(?:inhale|exhale|in-?breath|out-?breath|breath|inhalation|exhalation|next|first|last)|inhaling|exhaling|breathing (?:in|out)|to (?!begin|start)\w+ (?:\w+ ){0,6}?|without|still|instead of|for (?:a|an|more|extra|those|people)|keeping|with (?:your|the|both|one|a))\b/

/**
 * Joins that need no weighing: a mere opener ("Now,") is no part of a step; "If it hurts," and "As you breathe
 * out," lead on to what they are about; "Standing," and "On hands and knees," are steps of their own.
 */
export function certainly(left: Unit, right: Unit): 'opener' | 'joined' | 'apart' | null {
  if (!left.opensSentence || left.section === 'benefit') return null
  const { tokens, words } = left.said
  if (tokens.length <= 5 && OPENER.test(words)) return 'opener'
  if (right.join !== 'comma') return null
  if (RESTS_FOR.test(right.said.words)) return 'apart'
  if (tokens.length <= 2 && /^(?:standing|sitting|lying|kneeling|seated)\b/.test(words)) return 'apart'
  if (tokens.length <= LONGEST_POSTURE && left.said.shows(placing) && guess(right.said, true) === 'move')
    return 'apart'
  return tokens.length <= 16 && LEADS_ON.test(words) ? 'joined' : null
}

/** "…, wait 30 seconds": what is waited between is a step of its own. */
const RESTS_FOR = /^(?:wait|rest|pause)\b.{0,20}\b(?:secs?|seconds?|mins?|minutes?|moments?)\b/

/** In tokens: "On hands and knees," "Lying on your front," before what is done there. */
const LONGEST_POSTURE = 8

/** Joins the pieces of each sentence that make one step together. */
export function joinUnits(
  folded: string,
  units: readonly PlacedUnit[],
  model: Model = joinModel,
): readonly PlacedUnit[] {
  const found: PlacedUnit[] = []
  let piece: PlacedUnit | null = null
  for (const unit of units) {
    const last = found[found.length - 1]
    const near = last && piece && last.sentence === unit.sentence && last.said.tokens.length < LONGEST_STEP
    const certain = near ? certainly(last, unit) : null
    if (near && certain === 'opener')
      found[found.length - 1] = { ...unit, opensSentence: last.opensSentence, join: last.join }
    else if (near && (certain ?? loudest(model, (sink) => sayJoin(sink, last, unit))) === 'joined') {
      found[found.length - 1] = joined(folded, last, unit)
    } else found.push(unit)
    piece = unit
  }
  return found
}

/** Judges units one after the other, each in the light of those before it. */
export function judgeUnits(units: readonly PlacedUnit[], model: Model = kindModel): readonly Guess[] {
  const kinds: Guess[] = []
  const told = nothingTold()
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]
    if (!unit) continue
    const context = contextAt(units, at, kinds, told)
    const kind = loudest(model, (sink) => sayKind(sink, unit, context))
    const known = KINDS.find((one) => one === kind)
    const judged = corrected(known === undefined || known === 'none' ? null : known, unit.said, context.moved)
    kinds.push(judged)
    if (judged) tell(told, judged)
  }
  return kinds
}

/** The steps of an exercise so far. */
export type Told = { readonly list: StepKind[]; readonly seen: Set<StepKind> }

export function nothingTold(): Told {
  return { list: [], seen: new Set() }
}

export function tell({ list, seen }: Told, kind: StepKind): void {
  list.push(kind)
  seen.add(kind)
}

/** What surrounds the unit at `at`, when `kinds` are those of the units before it and `told` those that are steps. */
export function contextAt(
  units: readonly PlacedUnit[],
  at: number,
  kinds: readonly Guess[],
  told: Told,
): Context {
  const beside = units[at - 1]?.sentence === units[at]?.sentence ? (kinds[at - 1] ?? null) : 'none'
  return {
    before: told.list[told.list.length - 1] ?? null,
    beforeThat: told.list[told.list.length - 2] ?? null,
    beside,
    moved: told.seen.has('move'),
    held: told.seen.has('hold'),
    repeated: told.seen.has('repeat'),
    count: told.list.length,
    next: units[at + 1] ?? null,
    nextButOne: units[at + 2] ?? null,
    ahead: actionsAhead(units, at),
    done: told.list.slice(-8).filter((kind) => kind === 'setup' || kind === 'move').length,
  }
}

/** Orders that lie ahead before the next hold, return, repeat or change of side; three are as good as many. */
function actionsAhead(units: readonly PlacedUnit[], at: number): number {
  let count = 0
  for (let next = at + 1; next < Math.min(units.length, at + 9) && count < 3; next++) {
    const unit = units[next]
    const kind = unit ? guess(unit.said, true) : null
    if (kind === 'hold' || kind === 'return' || kind === 'repeat' || kind === 'switch-sides') break
    if (kind === 'move' || kind === 'setup') count++
  }
  return count
}

/** A numeral that no label claims is the number of a step. */
const NUMERAL = /^\d$/

/** Turns an exercise's parts into steps-to-be, in order. What asks for nothing is left out. */
export function assemble(folded: string, parts: readonly Part[]): readonly Draft[] {
  const units = joinUnits(folded, unitsOf(parts))
  const kinds = judgeUnits(units)
  return units
    .map((unit, at) => ({
      span: trimStep(folded, unit.span),
      kind: kinds[at] ?? null,
      section: unit.section,
    }))
    .filter(
      ({ span, kind, section }) =>
        kind !== null &&
        span.from < span.to &&
        (section === 'dose' || !NUMERAL.test(folded.slice(span.from, span.to))),
    )
}
