/** uncoil read: what a text is read as, for a person or (with --json) for a program. */
import { read } from '../../language/index.ts'
import { readDocuments } from '../documents.ts'
import { parseOptions } from '../parse-options.ts'
import { toJsonLine } from '../read-json.ts'
import { toListing } from '../read-listing.ts'
import { UsageError } from '../usage-error.ts'

/** Reads each file and prints what was read. A file that can't be read is told; the others are still answered. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = parseOptions(args, { json: { type: 'boolean', default: false } })
  const { json } = values
  if (files.length === 0) throw new UsageError('name at least one file, or - for standard input.')
  let exitCode = 0
  for (const file of files) {
    const { documents, problems } = await readDocuments(file)
    for (const one of problems) console.error(`uncoil read: ${one}`)
    if (documents.length === 0) {
      // One line per file, so that a program's lines still match its files.
      if (json) console.log(JSON.stringify({ file, problem: problems.join('; '), exercises: [] }))
      exitCode = 2
      continue
    }
    // An export holds many articles: each is a line of its own.
    for (const { title, text, mapping } of documents) {
      const article = read(text)
      console.log(json ? toJsonLine(article, { title, mapping }) : toListing(title ?? file, article))
    }
  }
  return exitCode
}
