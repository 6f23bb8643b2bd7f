import { countriesWithNumbers } from '../../care/index.ts'
import type { Language } from '../../words/index.ts'

/** The country that the browser's language names ("es-MX"), or most likely means; undefined when it can't say. */
export function likelyCountry(tag: string | undefined): string | undefined {
  if (!tag) return undefined
  try {
    const locale = new Intl.Locale(tag)
    return locale.region ?? locale.maximize().region
  } catch {
    return undefined
  }
}

/** Countries whose number we know, by name in the reader's language. */
export function countryChoices(language: Language): readonly { code: string; name: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const byName = new Intl.Collator(language)
  return countriesWithNumbers
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => byName.compare(a.name, b.name))
}
