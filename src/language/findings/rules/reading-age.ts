import type { Reading } from '../../article.ts'
import type { Step } from '../../exercise.ts'
import type { Finding } from '../../finding.ts'
import { found } from '../found.ts'

/** Fewer words than this tell nothing sure about how hard a text is to read. */
const FEWEST_WORDS = 100
/** Plain health writing aims at eleven to twelve; well past that a teacher should hear of it. */
const OLDEST = 15

/** Sounds in a word, near enough: groups of vowels, less a silent "e". */
export function countSyllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  if (plain.length <= 3) return plain ? 1 : 0
  const spoken = plain
    .replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
    .replace(/^y/, '')
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

/**
 * The age at which an English reader follows instructions easily: the Flesch–Kincaid grade (Kincaid et al. 1975)
 * plus five. A step counts as a sentence, for that is how it is said. Null when there is too little to judge.
 */
export function readingAge(steps: readonly Pick<Step, 'text'>[]): number | null {
  let [words, syllables, sentences] = [0, 0, 0]
  for (const { text } of steps) {
    const found = text.match(/[\p{L}][\p{L}’'-]*/gu) ?? []
    if (found.length === 0) continue
    sentences += Math.max(1, text.split(/[.!?;]\s/).length)
    words += found.length
    for (const word of found) syllables += countSyllables(word)
  }
  if (words < FEWEST_WORDS) return null
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
  return Math.max(5, Math.round(grade + 5))
}

export function readingAgeFinding({ exercises }: Reading): readonly Finding[] {
  const steps = exercises.flatMap((exercise) => exercise.steps)
  const age = readingAge(steps)
  const [first, last] = [steps[0], steps[steps.length - 1]]
  if (age === null || age <= OLDEST || !first || !last) return []
  return [found('reading-age', first.span, { age, aim: 12 })]
}
