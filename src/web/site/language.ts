import { chooseLanguage, type Language } from '../../words/index.ts'

/** The language of this page, as the server wrote it. */
export function pageLanguage(): Language {
  return chooseLanguage([document.documentElement.lang])
}
