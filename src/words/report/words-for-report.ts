import type { Language } from '../language.ts'
import { progressWords } from '../progress/index.ts'
import { reportWords } from './index.ts'

/** Everything that the report page says, with numbers and dates as the language writes them. */
export function wordsForReport(language: Language) {
  const { test, side } = progressWords[language].measures
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const dates = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return {
    ...reportWords[language],
    test,
    side,
    number: (value: number) => numbers.format(value),
    // Noon, so that no zone can move it.
    date: (date: string) => dates.format(Date.parse(`${date}T12:00:00Z`)),
  }
}
