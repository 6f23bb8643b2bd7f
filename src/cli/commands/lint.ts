/** uncoil lint: what a teacher may want to know about her texts, one line each. */
import { parseArgs } from 'node:util'
import { describeFinding, type Finding, read } from '../../language/index.ts'
import { readTextFile } from '../text-file.ts'
import { UsageError } from '../usage-error.ts'

type Options = { readonly files: readonly string[]; readonly json: boolean; readonly explain: boolean }

function parse(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, explain: { type: 'boolean', default: false } },
    })
    return { files: positionals, json: values.json, explain: values.explain }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** Line and column of an offset, both from 1. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return `${line}:${offset - before.lastIndexOf('\n')}`
}

function toLine(file: string, text: string, finding: Finding, explain: boolean): string {
  const { message, reason, suggestion } = describeFinding(finding)
  const line = `${file}:${placeOf(text, finding.span.from)} ${finding.code} ${message}`
  return explain ? `${line}\n    ${reason}\n    ${suggestion}` : line
}

/** Exit code 1 only when a text cannot mean what it says; 2 when a file could not be read. */
export async function run(args: readonly string[]): Promise<number> {
  const { files, json, explain } = parse(args)
  if (files.length === 0) throw new UsageError('name at least one file, or - for standard input.')
  let exitCode = 0
  for (const file of files) {
    const source = await readTextFile(file)
    if ('problem' in source) {
      console.error(`uncoil lint: ${source.problem}`)
      exitCode = 2
      continue
    }
    const { text, findings } = read(source.text)
    for (const finding of findings) {
      if (finding.severity === 'error') exitCode = Math.max(exitCode, 1)
      if (json) console.log(JSON.stringify({ file, ...finding, ...describeFinding(finding) }))
      else console.log(toLine(file, text, finding, explain))
    }
  }
  return exitCode
}
