/** Reads a JSON file named on the command line; what is wrong with it is told as a usage error. */
import { readFile } from 'node:fs/promises'
import { UsageError } from './usage-error.ts'

export async function readJsonFile(path: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`could not read ${path}: ${reason}`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`${path} is not JSON`)
  }
}
