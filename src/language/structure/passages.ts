import type { Span } from '../span.ts'
import { cutPieces, type Piece, verbAt } from '../steps/cut.ts'
import { type Guess, guess } from '../steps/rules.ts'
import { Said } from '../steps/said.ts'
import type { TextBlock } from '../text/blocks.ts'
import { matchesOf } from '../text/matches.ts'
import { cutSentences } from '../text/sentences.ts'
import { cutTokens, isSpace } from '../text/tokens.ts'
import { inlineLabelOf, labelOf, type Section } from '../words/labels.ts'
import { instructingVerbs, manners } from '../words/verbs.ts'
import { soundsLikeExercise } from './exercise-words.ts'
import { invitedName } from './invitation.ts'

/** A piece with a first guess at its kind. */
export type Guessed = {
  readonly piece: Piece
  readonly said: Said
  readonly guess: Guess
  readonly sentence: number
}

/** A block cut into pieces, its label ("Tips:") told apart from what the label heads. */
export type Passage = {
  readonly block: TextBlock
  /** The label's section; for a passage that is nothing but a label, `pieces` is empty. */
  readonly label: Section | null
  /** A name that begins the block: "**Calf raise** - …", "Cobra: …". */
  readonly lead: Span | null
  readonly bold: boolean
  /** The lead is an order itself ("Thread the needle: …"): a name only where others like it are names. */
  readonly ordering: boolean
  /** "Try it: the bridge": the lead names the exercise that the page was leading up to. */
  readonly invites: boolean
  /** A listed block that opens with a sentence of a few words ("2. Sit to stand. Move …"): a name when most of the list does. */
  readonly opening: Span | null
  /** From where the words after label or lead begin. */
  readonly body: Span
  readonly pieces: readonly Guessed[]
  readonly words: number
}

const LEAD =
  /^(?:\*\*|__)?([^.:!?\n]{2,60}?)(?:\*\*|__)?(?: *:-?|(?<!\d) +-{1,2}| *\|)(?:\*\*|__)?[ \n]+(?=\S)/
/** Without one of these no lead ends. */
const PARTS = /[:|]| -/
/** "Heel taps (10 reps on each foot)", "Palm turns 3 sets of 15 reps": a heading that gives its dose. */
const DOSED =
  /^([^.:!?()\n]{3,50}?) *(?=(?:\((?:\w+ ){0,2}?|(?<= ))\d[^()\n]{0,40}\b(?:reps?|repetitions|times|sets?|seconds|secs?|minutes?|mins?|breaths)\b[^()\n]{0,30}\)?$|(?<= )x ?\d{1,2}\b[^().\n]{0,20}$)/
/** No name begins or ends so: "Continue this stretch for", "10 reps of each exercise,". */
const NO_NAME =
  /^\d|,|\b(?:each|every|all|these)\b|\b(?:for|to|of|with|about|around|least|the|a|an|each|in|and|x)$/
const ENDS = /[.!]$/
const BOLD_LEAD = /^([^*\n]{2,70})\*\*[ :.-]*/

/** "That is the exercise: …" speaks of what stood before and names nothing. */
const TALKS = /^(?:that|this|it|there|here|so|you|we|i|what)(?:'s|'re| is| are| was| can| will| should)? /

function countWords(folded: string, from = 0, to = folded.length): number {
  let count = 0
  let within = false
  for (let at = from; at < to; at++) {
    const space = isSpace(folded.charCodeAt(at))
    if (!space && !within) count++
    within = !space
  }
  return count
}

/** Verbs that begin a step and hardly ever a name: "Lie down.", "Breathe in.", "Hold – …". */
const STEP_VERBS = new Set(
  (
    'lie lay stand sit kneel start begin get come go hold stay keep pause wait relax rest return release breathe inhale exhale repeat switch change swap ' +
    "place put take bring lower rise lean let find grab step tighten brace make slowly gently now then do try don't avoid remember finish prepare"
  ).split(' '),
)

/** "Lower back": a part of the body, and no order to lower it. */
const LOWER_PART = /^(?:the )?lower (?:back|body|legs?|arms?|abs|abdominals?|limbs?|trap\w*)$/

/** True when the words order something and so name nothing: "Lean forwards slightly", "Lie on back". */
export function isOrder(words: string): boolean {
  if (LOWER_PART.test(words)) return false
  const tokens = cutTokens(words, 0, words.length)
  const first = tokens[0]?.word ?? ''
  const joined =
    tokens[1]?.word === '-' || tokens[2]?.word === '-' || tokens.some(({ word }) => word === 'to')
  if (
    STEP_VERBS.has(first) &&
    !joined &&
    !soundsLikeExercise(
      tokens
        .slice(1)
        .map(({ word }) => word)
        .join(' '),
    )
  )
    return true
  const determined = tokens.some(({ word }) => /^(?:your|the|a|it|them)$/.test(word))
  return (tokens.length > 3 || determined) && verbAt(tokens, 0) >= 0
}

/** Reads one block: its label or leading name, its sentences, its pieces and a guess at each. */
export function readPassage(text: string, folded: string, block: TextBlock): Passage {
  const { from, to } = block.span
  const head = folded.slice(from, Math.min(to, from + 90))
  const words = countWords(folded, from, Math.min(to, from + 400))
  const invited = block.lines === 1 && block.marker === 'none' ? invitedName(folded, block.span) : null
  if (invited)
    return {
      block,
      label: null,
      lead: invited,
      bold: true,
      ordering: false,
      invites: true,
      opening: null,
      body: { from: to, to },
      pieces: [],
      words,
    }
  const told = words > 4 && ENDS.test(head)
  const whole = to - from <= 70 && !told ? labelOf(folded.slice(from, to)) : null
  if (whole)
    return {
      block,
      label: whole,
      lead: null,
      bold: false,
      ordering: false,
      invites: false,
      opening: null,
      body: { from: to, to },
      pieces: [],
      words,
    }

  let label: Section | null = null
  let lead: Span | null = null
  let bold = false
  let ordering = false
  let bodyFrom = block.opening?.from ?? from
  const boldMatch = from >= 2 && folded.startsWith('**', from - 2) ? BOLD_LEAD.exec(head) : null
  const found = boldMatch ?? (PARTS.test(head) ? LEAD.exec(head) : null) ?? dosedHeading(folded, block)
  if (found && !block.opening) {
    const given = found[1] ?? ''
    const called = NAME_LABEL.test(given) ? nameAfter(folded, from + found[0].length, to) : null
    label = called ? null : inlineLabelOf(given)
    if (called) {
      lead = called
      bold = true
      bodyFrom = Math.min(called.to + 1, to)
    } else if (label) bodyFrom = from + found[0].length
    else if (countWords(given) <= 8 && !TALKS.test(given) && from + found[0].length < to) {
      const offset = found[0].indexOf(given)
      lead = { from: from + offset, to: from + offset + given.trimEnd().length }
      bold = found === boldMatch
      ordering = isOrder(given)
      bodyFrom = from + found[0].length
    }
  }
  const body = { from: bodyFrom, to }
  const pieces = readPieces(text, folded, body)
  const opening = lead === null && label === null ? shortOpening(text, block, pieces) : null
  return { block, label, lead, bold, ordering, invites: false, opening, body, pieces, words }
}

function dosedHeading(folded: string, { span, lines }: TextBlock): RegExpExecArray | null {
  if (lines > 1 || span.to - span.from > 90) return null
  const found = DOSED.exec(folded.slice(span.from, span.to))
  const name = found?.[1] ?? ''
  if (!found) return null
  const sounds = soundsLikeExercise(name)
  if (folded[span.to - 1] !== ')') return sounds && !isOrder(name) && !NO_NAME.test(name) ? found : null
  return sounds || !isOrder(name) ? found : null
}

const FEW_WORDS = 6

/** "1. Hip extension. Stand facing …": the first sentence of a listed block, when it is short and others follow. */
function shortOpening(text: string, block: TextBlock, pieces: readonly Guessed[]): Span | null {
  const listed = block.marker !== 'none'
  const run = !listed || block.marker === 'step' ? null : runOn(text, block.span)
  if (run) return run
  const first = pieces.filter(({ sentence }) => sentence === 0)
  const [head] = first
  const tail = first[first.length - 1]
  if (!head || !tail || pieces.length === first.length) return null
  const span = { from: head.piece.span.from, to: tail.piece.span.to }
  const tokens = first.reduce((sum, { piece }) => sum + piece.tokens.length, 0)
  const capital = /^\p{Lu}/u.test(text.slice(span.from, span.from + 2))
  const words = first.map(({ piece }) => piece.tokens.map(({ word }) => word).join(' ')).join(' ')
  return capital && tokens <= FEW_WORDS && text[span.to] === '.' && !isOrder(words) ? span : null
}

const NAME_LABEL = /^(?:the )?(?:moves?|exercise|stretch|pose|name|drill)(?: (?:name|\d{1,2}))?$/

/** "Exercise: bird dog": what follows such a label is the name, when it is short and no order. */
function nameAfter(folded: string, from: number, to: number): Span | null {
  const match = /^([^.:!?\n]{3,50})(?:[.:]|$)/.exec(folded.slice(from, Math.min(to, from + 60)))
  const name = match?.[1]?.trimEnd()
  if (!name || countWords(name) > 7 || isOrder(name) || !soundsLikeExercise(` ${name}`)) return null
  return { from, to: from + name.length }
}

const CAPITAL = /^\p{Lu}/u
const RUN_OF_WORDS = /[\p{L}'’/-]+|[^\s\p{L}]/gu

/** "1 Neck flexion Bring the chin down": a name that runs into its order, told by the order's capital. */
export function runOn(text: string, span: Span): Span | null {
  const head = text.slice(span.from, Math.min(span.to, span.from + 90))
  if (!CAPITAL.test(head)) return null
  const words = matchesOf(RUN_OF_WORDS, head, FEW_WORDS + 2)
  for (let at = 1; at < words.length - 1; at++) {
    const word = words[at]?.[0] ?? ''
    if (!/\p{L}/u.test(word)) return null
    const next = words[at + 1]?.[0] ?? ''
    const orders =
      instructingVerbs.has(word.toLowerCase()) ||
      (manners.has(word.toLowerCase()) && instructingVerbs.has(next))
    if (!CAPITAL.test(word) || CAPITAL.test(next) || !orders) continue
    const name = head.slice(0, words[at]?.index ?? 0).trimEnd()
    return isOrder(name.toLowerCase()) ? null : { from: span.from, to: span.from + name.length }
  }
  return null
}

/** The same passage, its opening sentence taken as its name. */
export function named(text: string, folded: string, passage: Passage): Passage {
  const { opening } = passage
  if (!opening) return passage
  const body = { from: opening.to + 1, to: passage.body.to }
  return { ...passage, lead: opening, opening: null, body, pieces: readPieces(text, folded, body) }
}

/** The same passage, a dash before its words taken for what it is: "Tuck your chin - eyes to the navel" names nothing. */
export function leadless(text: string, folded: string, passage: Passage): Passage {
  const { lead, block, bold } = passage
  if (!lead || bold || folded[lead.to] === ':' || passage.label !== null) return passage
  return { ...passage, lead: null, body: block.span, pieces: readPieces(text, folded, block.span) }
}

/** Cuts a stretch into guessed pieces. */
export function readPieces(text: string, folded: string, body: Span): readonly Guessed[] {
  const pieces: Guessed[] = []
  cutSentences(text, folded, body).forEach((sentence, index) => {
    const cut = cutPieces(text, folded, sentence).map((piece) => {
      const { from, to } = piece.span
      const signs = to - from > LOOKED_AT ? ANY : piece.kindSigns
      const said = new Said(folded.slice(from, Math.min(to, from + LOOKED_AT)), piece.tokens, signs)
      return { piece, said, guess: guess(said), sentence: index }
    })
    const silent = cut.every((piece) => piece.guess === null)
    const whole = silent && cut.length > 1 ? guessWhole(folded, sentence, cut) : null
    pieces.push(...(whole ? cut.map((piece) => ({ ...piece, guess: whole })) : cut))
  })
  return pieces
}

/** In characters and in tokens. */
const LOOKED_AT = 500
/** A word that was cut off may look like another: then anything is looked for. */
const ANY = -1
const LONGEST_WHOLE = 60

/** "It's a good idea to do the same with your other foot" says what it is only as a whole. */
function guessWhole(folded: string, { from, to }: Span, cut: readonly Guessed[]): Guess {
  const tokens = cut.flatMap(({ piece }) => piece.tokens)
  if (tokens.length > LONGEST_WHOLE) return null
  const signs = cut.reduce((all, { piece }) => all | piece.kindSigns, 0)
  return guess(new Said(folded.slice(from, to), tokens, signs))
}
