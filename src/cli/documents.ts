/** The articles in a file: one in a text or page, many in a blog's export. */
import { describeProblem, type SourceDocument, toArticleText } from '../sources/index.ts'
import { readBytes, shownName } from './text-file.ts'

export type Documents = {
  readonly documents: readonly SourceDocument[]
  /** What was given, decoded. */
  readonly source: string
  /** Sentences for standard error, each with the file's name. */
  readonly problems: readonly string[]
}

/** Reads a file, or standard input for `-`, whatever kind of text it is. */
export async function readDocuments(name: string): Promise<Documents> {
  const given = await readBytes(name)
  if ('problem' in given) return { documents: [], source: '', problems: [given.problem] }
  const { documents, source, problems } = toArticleText(given.bytes, name === '-' ? {} : { fileName: name })
  return { documents, source, problems: problems.map((one) => `${shownName(name)}: ${describeProblem(one)}`) }
}

/** Line and column (from 1) of an offset in a text. */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
