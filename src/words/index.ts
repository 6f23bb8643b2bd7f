/** words/: what the app itself says, by language. A catalogue a subject, so that a page loads only its own. */
export { clockTime, counted, numberRange, roughTime } from './amounts.ts'
export { assumptionWords } from './assumptions/index.ts'
export type { Catalogues, Language, Translated } from './language.ts'
export { chooseLanguage, languageNames, languages } from './language.ts'
export { playerWords } from './player/index.ts'
export { readingWords } from './reading/index.ts'
export { settingsWords } from './settings/index.ts'
export { siteWords } from './site/index.ts'
