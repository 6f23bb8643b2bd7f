/** Where each place of a produced text came from. Offsets are UTF-16, into the decoded text of what was given. */
export type Mapping = {
  /** The offset in what was given for an offset in the produced text; words we added map to where they stand for. */
  toSource(offset: number): number
}

/** The text is what was given, moved by a fixed distance. */
export function shifted(by: number): Mapping {
  return { toSource: (offset) => offset + by }
}

/** One mapping behind another: first out of the produced text, then out of the text in between. */
export function through(outer: Mapping, inner: Mapping): Mapping {
  return { toSource: (offset) => outer.toSource(inner.toSource(offset)) }
}

/** A text that is put together from pieces and remembers where each came from. */
export class TracedText {
  private readonly pieces: string[] = []
  private end = ''
  length = 0
  /** Pairs of produced offset and source offset; a negative source marks words that were added. */
  private readonly starts: number[] = []
  private readonly sources: number[] = []
  private readonly copied: boolean[] = []

  /** Whether the text so far ends so; at most two characters are remembered. */
  endsWith(end: string): boolean {
    return this.end.endsWith(end)
  }

  private append(words: string): void {
    this.pieces.push(words)
    this.length += words.length
    this.end = (this.end + words.slice(-2)).slice(-2)
  }

  private mark(source: number, copied: boolean): void {
    const last = this.starts.length - 1
    const start = this.length
    const goesOn =
      last >= 0 &&
      copied &&
      this.copied[last] === true &&
      (this.sources[last] ?? 0) + start - (this.starts[last] ?? 0) === source
    if (goesOn) return
    this.starts.push(start)
    this.sources.push(source)
    this.copied.push(copied)
  }

  /** Words taken as they stand at `source`. */
  copy(words: string, source: number): void {
    if (words === '') return
    this.mark(source, true)
    this.append(words)
  }

  /** Words that stand for what is at `source`: a bullet, a line break. */
  add(words: string, source: number): void {
    if (words === '') return
    this.mark(source, false)
    this.append(words)
  }

  /** `most` is the source's length: no place is past its end. */
  finish(most: number): { readonly text: string; readonly mapping: Mapping } {
    const { starts, sources, copied } = this
    return {
      text: this.pieces.join(''),
      mapping: {
        toSource(offset) {
          let [low, high] = [0, starts.length - 1]
          while (low < high) {
            const middle = (low + high + 1) >> 1
            if ((starts[middle] ?? 0) <= offset) low = middle
            else high = middle - 1
          }
          const source = sources[low] ?? 0
          return Math.min(most, copied[low] ? source + offset - (starts[low] ?? 0) : source)
        },
      },
    }
  }
}
