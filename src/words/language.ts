/** The languages the app itself speaks. Articles are read in English for now. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' }

/**
 * The same keys as the English catalogue with any words in them: a missing or misspelt key fails the compile.
 * Sentences that hold a number or a name are functions.
 */
export type Translated<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : Catalogue[Key] extends string
      ? string
      : Translated<Catalogue[Key]>
}

/** A catalogue in every language. */
export type Catalogues<Catalogue> = Readonly<Record<Language, Translated<Catalogue>>>

/** The first of the wanted languages ("es-MX", "fr") that we speak; English when there is none. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.trim().toLowerCase().split('-')[0]
    const found = languages.find((language) => language === primary)
    if (found) return found
  }
  return 'en'
}
