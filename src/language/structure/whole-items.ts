import { asks, doses, instructions, works } from './measures.ts'
import type { Passage } from './passages.ts'

/** Bullets or paragraphs that are each a whole exercise. */
export function wholeItems(text: string, folded: string, passages: readonly Passage[]): ReadonlySet<number> {
  const listed = passages.map((passage, index) => ({ passage, index }))
  const marked = listed.filter(
    ({ passage }) => passage.block.marker !== 'none' && passage.block.marker !== 'step',
  )
  const closed = marked.filter(({ passage }) => isClosed(passage))
  const headed = marked.filter(({ index }) => {
    const above = passages[index - 1]
    return isShortLine(text, above) && above.block.marker === 'none'
  })
  if (
    headed.length < 2 &&
    closed.length >= 3 &&
    closed.length >= marked.length * MOST &&
    !passages.some(hasName)
  )
    return indexesOf(marked.filter(({ passage }) => isDone(passage)))
  const placed = marked.filter(({ passage }) => takesPosition(folded, passage))
  if (placed.length >= 2 && placed.length >= marked.length * MOST) {
    const alike = ({ block }: Passage): boolean =>
      placed.every(({ passage }) => passage.block.marker === block.marker)
    return indexesOf(
      marked.filter(({ passage }) =>
        placed.length >= 3 && alike(passage) ? isDone(passage) : takesPosition(folded, passage),
      ),
    )
  }
  const grouped = underPlural(folded, passages)
  if (grouped.length >= 2) return indexesOf(grouped)
  const asking = listed.filter(
    ({ passage }) =>
      (works(passage) > 0 || goesOn(folded, passage)) && passage.label === null && !isFewWords(passage),
  )
  const dosed = asking.filter(({ passage }) => isDosedWhole(passage) || goesOn(folded, passage))
  const underLines = dosed.filter(
    ({ passage, index }) => passage.block.marker === 'none' && isShortLine(text, passages[index - 1]),
  )
  if (underLines.length >= 2) return new Set()
  if (dosed.length >= 2 && dosed.length >= asking.length * MOST && !passages.some(hasName))
    return indexesOf(dosed)
  return new Set()

  function hasName(passage: Passage): boolean {
    return (passage.lead !== null && passage.bold) || passage.block.emphasised
  }
}

/** Moves the body; among numbered exercises "Step up ten times, then lead with the other leg" does as well. */
function isDone(passage: Passage): boolean {
  const counted = passage.block.marker === 'number' && doses(passage) > 0 && asks(passage) > 1
  return works(passage) > 0 || counted
}

/** Moves the body and says how long, how often or of the other side: an item that is done with. */
function isClosed({ pieces, words }: Passage): boolean {
  const kinds = new Set(pieces.map(({ guess }) => guess))
  const moves = kinds.has('move') || kinds.has('setup')
  return words >= WHOLE_BULLET && moves && (kinds.has('repeat') || kinds.has('hold'))
}

const SEVERAL = /^(?:\w+ ){1,4}(?:stretches|exercises|moves|strengtheners|poses):?$/
/** In words. A bullet of so many, which moves the body, is more than one step of something. */
const WHOLE_BULLET = 11

/** "Shoulder stretches:", "Neck stretches:": under several such headings, each bullet is an exercise. */
function underPlural(
  folded: string,
  passages: readonly Passage[],
): readonly { readonly passage: Passage; readonly index: number }[] {
  const found: { passage: Passage; index: number }[] = []
  let groups = 0
  let within = false
  passages.forEach((passage, index) => {
    const { block } = passage
    if (block.marker === 'bullet') {
      if (within && works(passage) + instructions(passage) > 0) found.push({ passage, index })
      return
    }
    within =
      block.lines === 1 &&
      SEVERAL.test(folded.slice(block.span.from, Math.min(block.span.to, block.span.from + 60)))
    if (within && passages[index + 1]?.block.marker === 'bullet') groups++
  })
  const long = found.filter(({ passage }) => passage.words >= WHOLE_BULLET)
  return groups >= 2 && long.length * 2 >= found.length ? found : []
}

/** A short line that no sign closes, as a name is written. */
function isShortLine(text: string, passage: Passage | undefined): passage is Passage {
  if (!passage || passage.block.lines > 1 || passage.words > 6) return false
  return !/[.!?;,]$/.test(text.slice(passage.block.span.from, passage.block.span.to))
}

/** "Close your eyes.", a title: too little to be an exercise, and to speak against the others being some. */
function isFewWords({ block, words }: Passage): boolean {
  return block.marker === 'none' && words <= 5
}

/** "Last, go round ten times the other way": passes on to another, with its dose. */
function goesOn(folded: string, { block, pieces }: Passage): boolean {
  const head = folded.slice(block.span.from, block.span.from + 12)
  return (
    block.marker === 'none' && /^(?:next|last|lastly|finally|then)\b/.test(head) && pieces.some(isCounted)
  )
}

function isCounted({ piece }: Passage['pieces'][number]): boolean {
  return piece.tokens.some(
    ({ value }, at) =>
      value !== null && /^(?:times|reps|repetitions|x)$/.test(piece.tokens[at + 1]?.word ?? ''),
  )
}

/** Of a list's items so many must be alike for the list to be one of exercises. */
const MOST = 0.6

function indexesOf(items: readonly { readonly index: number }[]): ReadonlySet<number> {
  return new Set(items.map(({ index }) => index))
}

/** "Standing. Lift your leg …": takes a position, then moves. */
function takesPosition(folded: string, passage: Passage): boolean {
  const head = folded.slice(passage.body.from, passage.body.from + 40)
  const starts =
    /^(?:(?:in |while |when |still )?(?:standing|sitting|lying|kneeling|seated)|stand|sit|lie|kneel|(?:still |again )?on (?:your|the) (?:back|front|side|tummy|stomach))\b/.test(
      head,
    )
  const closed = passage.pieces.some(
    ({ guess }) => guess === 'hold' || guess === 'repeat' || guess === 'return',
  )
  const gerund = /ing\b/.test(head.slice(0, 12))
  const moves = passage.pieces.some(({ guess }) => guess === 'move')
  if (passage.block.marker === 'number' && !closed && !gerund) return false
  return starts && (moves || closed) && works(passage) >= 1 && instructions(passage) >= 2
}

/** A paragraph that moves the body and says how often, all by itself: "Tilt your head … Repeat 5 times." */
function isDosedWhole({ pieces }: Passage): boolean {
  const moves = pieces.some(({ guess }) => guess === 'move' || guess === 'setup')
  const repeats = pieces.some(
    ({ guess, piece }) =>
      guess === 'repeat' && piece.tokens.some(({ value, word }) => value !== null || word === 'times'),
  )
  return moves && repeats && pieces.length >= 2
}
