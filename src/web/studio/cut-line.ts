import type { Mark } from './marks.ts'

/** A piece of a line with all that is marked on it. */
export type Piece = {
  readonly text: string
  readonly kinds: readonly Mark['kind'][]
  readonly finding: number | null
}

/**
 * Cuts a line where marks begin or end. `marks` are in order of their beginnings; those before `first` end earlier.
 */
export function cutLine(line: string, from: number, marks: readonly Mark[], first = 0): readonly Piece[] {
  const to = from + line.length
  const here: Mark[] = []
  for (let index = first; index < marks.length; index++) {
    const mark = marks[index] as Mark
    if (mark.from >= to) break
    if (mark.to > from) here.push(mark)
  }
  if (here.length === 0) return line === '' ? [] : [{ text: line, kinds: [], finding: null }]
  const inside = (place: number) => Math.min(to, Math.max(from, place))
  const cuts = [...new Set([from, to, ...here.flatMap((mark) => [inside(mark.from), inside(mark.to)])])].sort(
    (one, other) => one - other,
  )
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] as number
    const over = here.filter((mark) => mark.from <= start && mark.to >= end)
    return {
      text: line.slice(start - from, end - from),
      kinds: [...new Set(over.map(({ kind }) => kind))],
      finding: over.find(({ finding }) => finding !== undefined)?.finding ?? null,
    }
  })
}
