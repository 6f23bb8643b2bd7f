/** The options that plan, play and audio share: which exercise, at what pace, with what at hand. */
import type { ParseArgsConfig } from 'node:util'
import { read } from '../language/index.ts'
import {
  type Choices,
  fastestBreathsPerMinute,
  planSession,
  type Session,
  slowestBreathsPerMinute,
} from '../session/index.ts'
import { parseOptions } from './parse-options.ts'
import { readTextFile } from './text-file.ts'
import { UsageError } from './usage-error.ts'

export const sessionOptions = {
  exercise: { type: 'string' },
  'breaths-per-minute': { type: 'string' },
  have: { type: 'string' },
  rounds: { type: 'string' },
  verbosity: { type: 'string' },
  'breath-cues': { type: 'string' },
  length: { type: 'string' },
  arrange: { type: 'boolean' },
} as const satisfies NonNullable<ParseArgsConfig['options']>

type Given = Readonly<Record<string, string | boolean | undefined>>

function wholeNumber(given: Given, name: string, from: number, to: number): number | undefined {
  const value = given[name]
  if (value === undefined) return undefined
  const number = Number(value)
  if (
    typeof value !== 'string' ||
    value.trim() === '' ||
    !Number.isInteger(number) ||
    number < from ||
    number > to
  ) {
    throw new UsageError(`--${name} wants a whole number from ${from} to ${to}, not "${value}".`)
  }
  return number
}

function oneOf<Word extends string>(given: Given, name: string, words: readonly Word[]): Word | undefined {
  const value = given[name]
  if (value === undefined) return undefined
  const word = words.find((candidate) => candidate === value)
  if (word === undefined) throw new UsageError(`--${name} is one of ${words.join(', ')}, not "${value}".`)
  return word
}

function pace(given: Given): number | undefined {
  const value = given['breaths-per-minute']
  if (value === undefined) return undefined
  const number = Number(value)
  if (!(number >= slowestBreathsPerMinute && number <= fastestBreathsPerMinute)) {
    throw new UsageError(
      `--breaths-per-minute wants a number from ${slowestBreathsPerMinute} to ${fastestBreathsPerMinute}, not "${value}".`,
    )
  }
  return number
}

function choicesFrom(given: Given): Partial<Choices> {
  const breathsPerMinute = pace(given)
  const rounds = wholeNumber(given, 'rounds', 1, 20)
  const verbosity = oneOf(given, 'verbosity', ['first-time', 'brief', 'quiet'] as const)
  const breathCues = oneOf(given, 'breath-cues', ['voice', 'tones', 'silent'] as const)
  const length = oneOf(given, 'length', ['shorter', 'as-written', 'longer'] as const)
  const have = given['have']
  return {
    ...(breathsPerMinute !== undefined && { breathsPerMinute }),
    ...(rounds !== undefined && { rounds }),
    ...(verbosity !== undefined && { verbosity }),
    ...(breathCues !== undefined && { breathCues }),
    ...(length !== undefined && { length }),
    ...(typeof have === 'string' && {
      have: have
        .split(',')
        .map((prop) => prop.trim().toLowerCase())
        .filter((prop) => prop !== ''),
    }),
    ...(given['arrange'] === true && { arrange: true }),
  }
}

/** The arguments of a command that plans: the shared options and `more` of its own. */
export function parseSessionArgs<More extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  more: More,
): { readonly files: readonly string[]; readonly given: Given } {
  const { values, positionals } = parseOptions(args, { ...sessionOptions, ...more })
  return { files: positionals, given: values as Given }
}

/** Reads one file and plans it as asked. A file that can't be read, or holds nothing to do, is told on standard error. */
export async function sessionFrom(
  command: string,
  files: readonly string[],
  given: Given,
  alsoChosen: Partial<Choices> = {},
): Promise<{ readonly session: Session; readonly title: string | null } | number> {
  const [file] = files
  if (file === undefined || files.length > 1) throw new UsageError('name one file, or - for standard input.')
  const choices = choicesFrom(given)
  const number = wholeNumber(given, 'exercise', 1, 1000)
  const source = await readTextFile(file)
  if ('problem' in source) {
    console.error(`uncoil ${command}: ${source.problem}`)
    return 2
  }
  const front = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source.text)
  // a file's front matter is not the article's words; blanks in its place keep every span where it is
  const article = read(
    front ? front[0].replace(/[^\r\n]/g, ' ') + source.text.slice(front[0].length) : source.text,
  )
  const named = front && /^title:\s*["']?(.+?)["']?\s*$/m.exec(front[1] ?? '')?.[1]
  const { exercises } = article
  if (exercises.length === 0) {
    console.error(`uncoil ${command}: no exercise was found in ${file}.`)
    return 1
  }
  const picked = number === undefined ? undefined : exercises[number - 1]
  if (number !== undefined && picked === undefined) {
    throw new UsageError(`there is no exercise ${number}: the text has ${exercises.length}.`)
  }
  const session = planSession(picked ? [picked] : exercises, { ...choices, ...alsoChosen })
  return { session, title: named || article.title }
}
