import type { Language, Translated } from '../language.ts'
import type { en } from './en.ts'

export type PlayerWords = Translated<typeof en>

const catalogues: Readonly<Record<Language, () => Promise<PlayerWords>>> = {
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
}

/** The player's words in one language. Only that one is fetched: nobody waits for the first cue in a language not read. */
export function fetchPlayerWords(language: Language): Promise<PlayerWords> {
  return catalogues[language]()
}
