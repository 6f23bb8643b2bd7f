/** uncoil lint: what a teacher may want to know about her texts, one line each. */
import { describeFinding, type Finding, read } from '../../language/index.ts'
import { placesIn, readDocuments } from '../documents.ts'
import { parseOptions } from '../parse-options.ts'
import { UsageError } from '../usage-error.ts'

const options = {
  json: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
} as const

type Place = { readonly line: number; readonly column: number }

function toLine(file: string, { line, column }: Place, finding: Finding, explain: boolean): string {
  const { message, reason, suggestion } = describeFinding(finding)
  const told = `${file}:${line}:${column} ${finding.code} ${message}`
  return explain ? `${told}\n    ${reason}\n    ${suggestion}` : told
}

/** Exit code 1 only when a text cannot mean what it says; 2 when a file could not be read. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = parseOptions(args, options)
  const { json, explain } = values
  if (files.length === 0) throw new UsageError('name at least one file, or - for standard input.')
  let exitCode = 0
  for (const file of files) {
    const { documents, source, problems } = await readDocuments(file)
    for (const one of problems) console.error(`uncoil lint: ${one}`)
    if (documents.length === 0) exitCode = 2
    const placeOf = placesIn(source)
    for (const { text, mapping } of documents) {
      for (const finding of read(text).findings) {
        if (finding.severity === 'error') exitCode = Math.max(exitCode, 1)
        const place = placeOf(mapping.toSource(finding.span.from))
        if (json) console.log(JSON.stringify({ file, ...place, ...finding, ...describeFinding(finding) }))
        else console.log(toLine(file, place, finding, explain))
      }
    }
  }
  return exitCode
}
