import type { Beat } from '../../session/index.ts'

/** A stretch of words in one language. */
export type Phrase = { readonly text: string; readonly language: string }

/** Articles are read in English for now, so their words are shown and spoken as English wherever they stand. */
export const articleLanguage = 'en'

/** A cue cut where its language changes: the part that is ours is in the app's language, the rest in the article's. */
export function phrasesOf(text: string, ours: Beat['ours'], appLanguage: string): readonly Phrase[] {
  if (appLanguage === articleLanguage || ours === null) return [{ text, language: articleLanguage }]
  const { from, to } = ours
  return [
    { text: text.slice(0, from), language: articleLanguage },
    { text: text.slice(from, to), language: appLanguage },
    { text: text.slice(to), language: articleLanguage },
  ].filter((phrase) => phrase.text.trim() !== '')
}
