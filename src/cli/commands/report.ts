import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import PDFDocument from 'pdfkit'
import {
  clinicianReport,
  currentTrial,
  dayOf,
  diaryOfTrial,
  type Everything,
  importEverything,
  type ReportPen,
  reportLines,
  setReport,
  type Trial,
} from '../../outcomes/index.ts'
import { wordsForReport } from '../../words/index.ts'
import { readJsonFile } from '../json-file.ts'
import { parseOptions } from '../parse-options.ts'
import { UsageError } from '../usage-error.ts'

const options = {
  out: { type: 'string' },
  today: { type: 'string' },
  language: { type: 'string' },
} as const

async function readDiary(path: string): Promise<{ readonly kept: Everything; readonly trial: Trial }> {
  const read = importEverything(await readJsonFile(path))
  if (!read.ok) throw new UsageError(`${path} is not a diary of Uncoil (${read.problem})`)
  // A stopped trial has a report as well: the latest of all, when none runs.
  const trial =
    currentTrial(read.kept) ?? read.kept.trials.toSorted((a, b) => a.plan.startDay - b.plan.startDay).at(-1)
  if (!trial) throw new UsageError(`${path} has no trial in it`)
  return { kept: read.kept, trial }
}

/** `uncoil report FILE`: the one-page report for a clinician, as a PDF or as text. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, options)
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new UsageError('give one file')
  const { language = 'en', out } = values
  if (language !== 'en' && language !== 'es') throw new UsageError('--language must be en or es')
  const now = new Date()
  const local = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000
  const today = values.today === undefined ? local : dayOf(values.today)
  if (today === null) throw new UsageError('--today must be a date like 2026-11-22')
  const { kept, trial } = await readDiary(path)
  const report = clinicianReport(diaryOfTrial(kept, trial), trial.practice, today, language)
  const words = wordsForReport(language)
  if (out === undefined) {
    const lines = reportLines(report, trial.plan, words).flatMap((line) => {
      if (line.kind === 'chart') return []
      if (line.kind === 'row') return [line.cells.join('\t')]
      return line.kind === 'heading' ? ['', line.text] : [line.text]
    })
    console.log(lines.join('\n'))
    return 0
  }
  const document = new PDFDocument({ size: 'A4', margin: 0, info: { Title: words.title } })
  const file = createWriteStream(out)
  document.pipe(file)
  const fonts = { plain: 'Helvetica', strong: 'Helvetica-Bold' }
  setReport(document as unknown as ReportPen, fonts, report, trial.plan, words)
  document.end()
  try {
    await finished(file)
  } catch (error) {
    throw new UsageError(`could not write ${out}: ${error instanceof Error ? error.message : String(error)}`)
  }
  console.log(out)
  return 0
}
