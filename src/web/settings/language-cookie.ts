import type { Settings } from './settings.ts'

/** The server writes pages in the language of this cookie; without it, in the browser's. */
export function chooseLanguageCookie(language: Settings['language']): void {
  const age = language === 'system' ? 0 : 31_536_000
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari
  document.cookie = `uncoil-language=${language}; path=/; max-age=${age}; samesite=lax`
}
