import { createInterface } from 'node:readline'
import { muscleLengths } from '../../body/index.ts'
import { parseOptions } from '../parse-options.ts'
import { UsageError } from '../usage-error.ts'

const angleNames = [
  'hip_flexion',
  'hip_abduction',
  'hip_internal_rotation',
  'knee_flexion',
  'ankle_dorsiflexion',
  'lumbar_flexion',
] as const
type AngleName = (typeof angleNames)[number]

/** The angles of one line of JSON; throws what is wrong with it, in words. */
export function readAngles(line: string): Partial<Record<AngleName, number>> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Error('not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('not an object of angles, such as {"hip_flexion": 90}')
  }
  for (const [name, degrees] of Object.entries(value)) {
    if (!angleNames.includes(name as AngleName)) {
      throw new Error(`no angle is called "${name}"; there are ${angleNames.join(', ')}`)
    }
    if (typeof degrees !== 'number' || !Number.isFinite(degrees) || Math.abs(degrees) > 180) {
      throw new Error(`${name} is not a number of degrees from -180 to 180`)
    }
  }
  return value
}

/** Four places: the models themselves agree in two. */
function round(ratio: number): number {
  return Math.round(ratio * 1e4) / 1e4
}

/** Answers each line of angles on standard input by a line of muscle lengths. */
export async function run(args: readonly string[]): Promise<number> {
  const { positionals } = parseOptions(args, {})
  if (positionals.length > 0) throw new UsageError('muscles reads standard input and takes no file')
  let lineNumber = 0
  let exitCode = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber += 1
    if (line.trim() === '') continue
    try {
      const ratios = Object.entries(muscleLengths(readAngles(line)))
      process.stdout.write(
        `${JSON.stringify(Object.fromEntries(ratios.map(([name, ratio]) => [name, round(ratio)])))}\n`,
      )
    } catch (error) {
      process.stderr.write(`line ${lineNumber}: ${error instanceof Error ? error.message : String(error)}\n`)
      exitCode = 2
    }
  }
  return exitCode
}
