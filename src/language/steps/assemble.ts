import type { StepKind } from '../exercise.ts'
import type { Span } from '../span.ts'
import type { Part } from '../structure/exercises.ts'
import type { Token } from '../text/tokens.ts'
import type { Section } from '../words/labels.ts'
import type { Join, Piece } from './cut.ts'
import { judge } from './kinds.ts'
import { type Guess, guess } from './rules.ts'

/** A piece on its way to be a step. */
export type Draft = {
  readonly span: Span
  readonly kind: Guess
  readonly join: Join
  readonly sentence: string
  readonly section: Section | null
  readonly tokens: readonly Token[]
}

const HEADS =
  /^(?:(?:and|then|now|next|so|but|also|afterwards?|finally|lastly|after that|from (?:here|there)|once done|to begin(?: with)?|to start(?: with)?|to do (?:it|this)|tip|note)\b,?:? +){1,3}/
const WEAK: ReadonlySet<Join> = new Set([
  'and',
  'comma',
  'dash',
  'until',
  'with',
  'while',
  'aside',
  'after-aside',
])

/** Leaves joining words and edges off a step. */
export function trimStep(folded: string, span: Span): Span {
  let { from, to } = span
  const head = HEADS.exec(folded.slice(from, Math.min(to, from + 48)))
  if (head && from + head[0].length < to) from += head[0].length
  while (to > from && /[\s.,:;*_-]/.test(folded[to - 1] ?? '')) to--
  return { from, to }
}

/** Turns an exercise's parts into judged pieces, weakly joined ones of one kind made one again. */
export function assemble(folded: string, parts: readonly Part[]): readonly Draft[] {
  const drafts: Draft[] = []
  let moved = false
  let held = false
  let before: StepKind | null = null
  for (const { passage, section, index } of parts) {
    for (const { piece, sentence } of passage.pieces) {
      const words = folded.slice(piece.span.from, piece.span.to)
      const kind = judge(guess(words, piece.tokens, moved), words, { section, before, moved, held })
      add(piece, kind, `${index}:${sentence}`, section)
      if (kind === 'move') moved = true
      if (kind === 'hold') held = true
      if (kind !== null) before = kind
    }
  }
  return drafts
    .filter(({ kind }) => kind !== null)
    .map((draft) => ({ ...draft, span: trimStep(folded, draft.span) }))
    .filter(({ span }) => span.from < span.to)

  function add(piece: Piece, kind: Guess, sentence: string, section: Section | null): void {
    const last = drafts[drafts.length - 1]
    const joined = last && last.sentence === sentence && WEAK.has(piece.join)
    if (last && joined && merges(last, piece, kind)) {
      drafts[drafts.length - 1] = {
        ...last,
        span: { from: last.span.from, to: piece.span.to },
        kind: last.kind ?? kind,
        tokens: [...last.tokens, ...piece.tokens],
      }
      return
    }
    drafts.push({ span: piece.span, kind, join: piece.join, sentence, section, tokens: piece.tokens })
  }

  function merges(last: Draft, piece: Piece, kind: Guess): boolean {
    if (piece.join === 'aside') return false
    if (last.kind === kind) return piece.join !== 'after-aside' || kind === null
    if (kind === null) return piece.join !== 'after-aside'
    if (last.kind === null)
      return (
        piece.join === 'comma' &&
        last.tokens.length < 12 &&
        /^(?:if|when|once|as|with|for|to|after|before|while|on|from|in|keeping|using|lying|standing|sitting)$/.test(
          last.tokens[0]?.word ?? '',
        )
      )
    if (last.kind === 'option' || last.kind === 'caution') return kind !== 'hold' && kind !== 'repeat'
    if (last.kind === 'setup' && (kind === 'move' || kind === 'cue') && piece.join !== 'dash')
      return piece.join !== 'until'
    if (last.kind === 'cue' && kind !== 'hold' && kind !== 'repeat' && piece.join !== 'comma')
      return kind === 'move'
    return false
  }
}
