import type { Article } from './article.ts'
import { findFindings } from './findings/index.ts'
import { readExercises } from './read.ts'

/** Reads an article and finds what its teacher might mend. Never throws. */
export function read(text: string): Article {
  const reading = readExercises(text)
  return { ...reading, findings: findFindings(reading) }
}
