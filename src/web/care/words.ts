import {
  answerEnglish,
  answerSpanish,
  checkEnglish,
  checkSpanish,
  screeningEnglish,
  screeningSpanish,
} from '../../care/index.ts'
import type { Language } from '../../words/index.ts'

/** All words of the check, in the language of the page. */
export const careWords = {
  en: { check: checkEnglish, screening: screeningEnglish, answer: answerEnglish },
  es: { check: checkSpanish, screening: screeningSpanish, answer: answerSpanish },
} as const satisfies Record<Language, unknown>
