import type { Language, Translated } from '../language.ts'
import type { en } from './aside-en.ts'

export type AsideWords = Translated<typeof en>

const catalogues: Readonly<Record<Language, () => Promise<AsideWords>>> = {
  en: async () => (await import('./aside-en.ts')).en,
  es: async () => (await import('./aside-es.ts')).es,
}

/** The words of what the player opens beside or after the session, in one language. */
export function fetchAsideWords(language: Language): Promise<AsideWords> {
  return catalogues[language]()
}
