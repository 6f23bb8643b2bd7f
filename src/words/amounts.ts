import type { Language } from './language.ts'

/** The noun's forms by CLDR plural category; `other` is always there. */
type Forms = { readonly one: string; readonly other: string }

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  es: new Intl.PluralRules('es'),
}
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 1 }),
  es: new Intl.NumberFormat('es', { maximumFractionDigits: 1 }),
}

/** "3", "7.5", "7,5". Its formats are made once: making one takes longer than all else in a moment of a session. */
export function inFigures(language: Language, number: number): string {
  return numbers[language].format(number)
}

/** "1 breath", "3 breaths", "1,5 respiraciones". */
export function counted(language: Language, count: number, forms: Forms): string {
  const form = rules[language].select(count) === 'one' ? forms.one : forms.other
  return `${numbers[language].format(count)} ${form}`
}

/** A length of time a person can plan with: "4 minutes", "40 seconds". */
export function roughTime(language: Language, seconds: number): string {
  const minute = { en: { one: 'minute', other: 'minutes' }, es: { one: 'minuto', other: 'minutos' } }
  const second = { en: { one: 'second', other: 'seconds' }, es: { one: 'segundo', other: 'segundos' } }
  return seconds < 55
    ? counted(language, Math.max(5, Math.round(seconds / 5) * 5), second[language])
    : counted(language, Math.max(1, Math.round(seconds / 60)), minute[language])
}

/** "0:07", "12:30": time left on a clock face. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
