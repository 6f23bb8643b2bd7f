import type { Span } from '../span.ts'
import { matchesOf } from './matches.ts'

export type Marker = 'none' | 'bullet' | 'number' | 'letter' | 'step'

/** One line that holds something, without its list marker, emphasis and edges. */
export type Line = {
  readonly span: Span
  readonly marker: Marker
  /** The number of a numbered line: 3 for "3." and "Step 3:"; otherwise null. */
  readonly number: number | null
  readonly indent: number
  /** Marked as a heading or wholly bold in the source ("## …", "**…**"). */
  readonly emphasised: boolean
  readonly blankBefore: boolean
}

const INDENT = /^[ \u00a0\t]{0,40}/
const PIECES: readonly (readonly [Marker | 'heading' | 'bold' | 'cell', RegExp])[] = [
  ['heading', /^#{1,6} +/],
  ['bold', /^(?:\*\*|__)/],
  ['step', /^\(?step +(\d{1,2}|one|two|three|four|five|six)\)? *[:.)-]? +(?=\S)/],
  ['number', /^\(?(\d{1,2})(?:[.)]+(?!\d) *|: +(?=[a-z]))/],
  ['letter', /^\(?([a-h])[.)] +/],
  ['bullet', /^[•·●○▪▫◦‣⁃➢➤►→✓✔❖■□»›¢§\uf0b7\u25aa] */],
  ['cell', /^\|+ */],
  ['bullet', /^\p{Extended_Pictographic}\ufe0f? +/u],
  ['bullet', /^[-*+>~o] +/],
  ['bullet', /^-(?=[a-z])/],
]
const WORD_NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six']

/** Cuts folded text into lines that hold something. Lines that hold only a marker lend it to the next line. */
export function cutLines(folded: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  let blankBefore = true
  let lent: { marker: Marker; number: number | null } | null = null
  while (from <= folded.length) {
    const newline = folded.indexOf('\n', from)
    const to = newline < 0 ? folded.length : newline
    const line = readLine(folded, from, to, blankBefore)
    if (line.span.from < line.span.to) {
      lines.push(lent && line.marker === 'none' ? { ...line, ...lent } : line)
      lent = null
      blankBefore = false
    } else {
      if (line.marker !== 'none') lent = { marker: line.marker, number: line.number }
      blankBefore = true
    }
    from = to + 1
  }
  return numberBareRuns(folded, cutRunOnLists(folded, lines))
}

/** "… each hour.1. Lie down. 2. Lift": a list number behind a sentence's end or a space, before a word. */
const RUN_ON = /(?<=[.!?:;)"] ?|[a-z] )(step )?(\d{1,2})[.):] ?(?=[a-z"'(])/g
/** A list that lost its line breaks counts up from one at least so far. */
const FEWEST_RUN_ON = 3

/** Gives a list that runs on within one line its lines back, when at least three numbers count up from one. */
function cutRunOnLists(folded: string, lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line): readonly Line[] => {
    const words = folded.slice(line.span.from, line.span.to)
    if (!/\d/.test(words)) return [line]
    const begun = line.number === 1
    let expected = begun ? 2 : 1
    let marker: Marker | null = begun ? line.marker : null
    const items: Line[] = []
    let head = line
    for (const match of matchesOf(RUN_ON, words)) {
      const kind = match[1] ? 'step' : 'number'
      if (Number(match[2]) !== expected || (marker !== null && kind !== marker)) continue
      const at = line.span.from + match.index
      const to = beforeSpace(folded, at)
      if (expected === 1) head = { ...line, span: { from: line.span.from, to } }
      else close(to)
      items.push({
        ...line,
        span: { from: at + match[0].length, to: line.span.to },
        marker: kind,
        number: expected,
        emphasised: false,
        blankBefore: false,
      })
      marker = kind
      expected++
    }
    if (expected <= FEWEST_RUN_ON) return [line]
    return head.span.from < head.span.to ? [head, ...items] : items

    function close(to: number): void {
      const last = items.pop()
      if (last) items.push({ ...last, span: { from: last.span.from, to } })
      else head = { ...line, span: { from: line.span.from, to } }
    }
  })
}

function beforeSpace(folded: string, at: number): number {
  let to = at
  while (folded[to - 1] === ' ') to--
  return to
}

/** "1 Sit down", and no "3 sets of 10". */
const BARE =
  /^(\d{1,2})(?: +(?!(?:sets?|reps?|rep\w+ions?|times|x|rounds|sec\w*|min\w*|hours?|breaths|days?|weeks?|inch\w*|cm)\b)(?=[a-z])|(?=[a-z]{3}))/
/** A list of numbers without a sign counts up from one at least so far; others on the page may be shorter by one. */
const FEWEST_BARE = 3

/** "1 Sit down", "2 Lift …": numbers without a sign are list numbers where they count up from one, as often as they do. */
function numberBareRuns(folded: string, lines: readonly Line[]): readonly Line[] {
  const bare = lines.map(({ span, marker }) => {
    const match = marker === 'none' ? BARE.exec(folded.slice(span.from, span.from + 24)) : null
    return match ? { number: Number(match[1]), length: match[0].length } : null
  })
  const runs: number[][] = []
  bare.forEach((found, at) => {
    const run = runs[runs.length - 1]
    if (run && found?.number === run.length + 1) run.push(at)
    else if (found?.number === 1) runs.push([at])
  })
  if (!runs.some((run) => run.length >= FEWEST_BARE)) return lines
  const chosen = new Set(runs.filter((run) => run.length >= FEWEST_BARE - 1).flat())
  return lines.map((line, at) => {
    const found = bare[at]
    if (!found || !chosen.has(at)) return line
    const span = { from: line.span.from + found.length, to: line.span.to }
    return { ...line, span, marker: 'number' as const, number: found.number }
  })
}

function readLine(folded: string, lineFrom: number, lineTo: number, blankBefore: boolean): Line {
  // Only the head of a line can hold a marker; looking no further keeps very long lines cheap.
  let head = folded.slice(lineFrom, Math.min(lineTo, lineFrom + 80))
  const indent = INDENT.exec(head)?.[0].length ?? 0
  let from = lineFrom + indent
  let marker: Marker = 'none'
  let number: number | null = null
  let emphasised = false
  for (let piece = 0; piece < 6; piece++) {
    head = folded.slice(from, Math.min(lineTo, from + 40))
    const found = PIECES.find(([, pattern]) => pattern.test(head))
    if (!found) break
    const [kind, pattern] = found
    const match = pattern.exec(head)
    if (!match || match[0].length === 0) break
    if (kind === 'heading' || kind === 'bold') emphasised = true
    else if (kind !== 'cell' && (marker === 'none' || kind !== 'bullet')) {
      marker = kind
      const given = match[1] ?? ''
      const spelled = WORD_NUMBERS.indexOf(given)
      number = spelled >= 0 ? spelled + 1 : /^\d+$/.test(given) ? Number(given) : null
    }
    from += match[0].length
    while (from < lineTo && folded[from] === ' ') from++
  }
  let to = lineTo
  while (to > from && ' *_|'.includes(folded[to - 1] ?? '')) to--
  if (emphasised && from < to) {
    // "**Name** - words" is a bold beginning, not a bold line: the structure room looks for it.
    const closing = folded.indexOf('**', from)
    emphasised = closing < 0 || closing >= to - 1
  }
  return { span: { from, to }, marker, number, indent, emphasised, blankBefore }
}
