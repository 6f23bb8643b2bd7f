import {
  type Analysis,
  analyse,
  type ModelName,
  REFERENCE_GRID,
  readSeries,
  verdictFacts,
  wordsForVerdict,
} from '../../outcomes/index.ts'
import { readJsonFile } from '../json-file.ts'
import { parseOptions } from '../parse-options.ts'
import { UsageError } from '../usage-error.ts'

const MODELS: readonly ModelName[] = ['phase', 'its', 'dose']

const options = {
  model: { type: 'string' },
  delta: { type: 'string' },
  language: { type: 'string' },
  json: { type: 'boolean' },
} as const

function readModel(name: string | undefined): ModelName | undefined {
  const model = MODELS.find((one) => one === name)
  if (name !== undefined && !model) throw new UsageError(`--model must be one of ${MODELS.join(', ')}`)
  return model
}

function readDelta(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const delta = Number(text)
  if (!(delta > 0 && delta <= 10))
    throw new UsageError('--delta must be a number of points, above 0 up to 10')
  return delta
}

/** One line a contrast, as a table. */
function table(models: Analysis['models']): string[] {
  const number = (value: number) => value.toFixed(2).padStart(7)
  const rows = Object.entries(models).flatMap(([model, fit]) =>
    Object.entries(fit.posterior).map(
      ([contrast, { mean, q025, q975, p_lt_0 }]) =>
        `  ${model.padEnd(6)} ${contrast.padEnd(8)} ${number(mean)} ${number(q025)} ${number(q975)} ${number(p_lt_0)}`,
    ),
  )
  return ['  model  contrast    mean    2.5%   97.5%  P(<0)', ...rows]
}

/** `uncoil verdict FILE`: what one person's diary can say, in words or as JSON. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, options)
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new UsageError('give one file')
  const model = readModel(values.model)
  const delta = readDelta(values.delta)
  const { language = 'en' } = values
  if (language !== 'en' && language !== 'es') throw new UsageError('--language must be en or es')
  const read = readSeries(await readJsonFile(path))
  if (!read.ok) throw new UsageError(`${path}: ${read.problem}`)
  const analysis = analyse(read.series, {
    gridPoints: REFERENCE_GRID,
    ...(delta === undefined ? {} : { worthwhileChange: delta }),
    ...(model === undefined ? {} : { models: [model] }),
  })
  if (values.json) {
    console.log(JSON.stringify(analysis, null, 2))
    return 0
  }
  const { headline, body, notes } = wordsForVerdict(verdictFacts(analysis, read.series), language)
  const lines = [headline, '', body, ...notes.map((note) => `- ${note}`), '', ...table(analysis.models)]
  if (analysis.decision === 'not-enough-data') lines.push('', '  These figures rest on too little to go by.')
  else if (model !== undefined && model !== analysis.primaryModel)
    lines.push(
      '',
      `  The verdict above rests on the ${analysis.primaryModel} model, whatever is listed here.`,
    )
  console.log(lines.join('\n'))
  return 0
}
