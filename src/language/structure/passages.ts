import type { Span } from '../span.ts'
import { cutPieces, type Piece, verbAt } from '../steps/cut.ts'
import { type Guess, guess } from '../steps/rules.ts'
import type { TextBlock } from '../text/blocks.ts'
import { cutSentences } from '../text/sentences.ts'
import { cutTokens } from '../text/tokens.ts'
import { inlineLabelOf, labelOf, type Section } from '../words/labels.ts'

/** A piece with a first guess at its kind. */
export type Guessed = { readonly piece: Piece; readonly guess: Guess; readonly sentence: number }

/** A block cut into pieces, its label ("Tips:") told apart from what the label heads. */
export type Passage = {
  readonly block: TextBlock
  /** The label's section; for a passage that is nothing but a label, `pieces` is empty. */
  readonly label: Section | null
  /** A name that begins the block: "**Calf raise** - …", "Cobra: …". */
  readonly lead: Span | null
  readonly bold: boolean
  /** From where the words after label or lead begin. */
  readonly body: Span
  readonly pieces: readonly Guessed[]
  readonly words: number
}

const LEAD = /^(?:\*\*|__)?([^.:!?\n]{2,60}?)(?:\*\*|__)?(?: *:| +-{1,2}| *\|)(?:\*\*|__)?[ \n]+(?=\S)/
const BOLD_LEAD = /^([^*\n]{2,70})\*\*[ :.-]*/

function countWords(words: string): number {
  return words.split(/\s+/).filter(Boolean).length
}

/** "Lean forwards slightly" orders something and names nothing; "Bend your fingers" might be a name, but not here. */
function isOrder(words: string): boolean {
  const tokens = cutTokens(words, 0, words.length)
  return tokens.length > 3 && verbAt(tokens, 0) >= 0
}

/** Reads one block: its label or leading name, its sentences, its pieces and a guess at each. */
export function readPassage(text: string, folded: string, block: TextBlock): Passage {
  const { from, to } = block.span
  const head = folded.slice(from, Math.min(to, from + 90))
  const words = countWords(folded.slice(from, Math.min(to, from + 400)))
  const whole = to - from <= 70 ? labelOf(folded.slice(from, to)) : null
  if (whole)
    return { block, label: whole, lead: null, bold: false, body: { from: to, to }, pieces: [], words }

  let label: Section | null = null
  let lead: Span | null = null
  let bold = false
  let bodyFrom = from
  const boldMatch = BOLD_LEAD.exec(head)
  const match = LEAD.exec(head)
  const found = boldMatch && folded.slice(Math.max(0, from - 2), from) === '**' ? boldMatch : match
  if (found) {
    const given = found[1] ?? ''
    label = inlineLabelOf(given)
    if (label) bodyFrom = from + found[0].length
    else if (countWords(given) <= 8 && from + found[0].length < to && !isOrder(given)) {
      const offset = found[0].indexOf(given)
      lead = { from: from + offset, to: from + offset + given.trimEnd().length }
      bold = found === boldMatch
      bodyFrom = from + found[0].length
    }
  }
  const body = { from: bodyFrom, to }
  return { block, label, lead, bold, body, pieces: readPieces(text, folded, body), words }
}

/** Cuts a stretch into guessed pieces. */
export function readPieces(text: string, folded: string, body: Span): readonly Guessed[] {
  const pieces: Guessed[] = []
  cutSentences(text, folded, body).forEach((sentence, index) => {
    for (const piece of cutPieces(text, folded, sentence)) {
      pieces.push({
        piece,
        guess: guess(folded.slice(piece.span.from, piece.span.to), piece.tokens),
        sentence: index,
      })
    }
  })
  return pieces
}
