import type { Language } from '../language.ts'
import { thing } from './things-es.ts'

/** Things by their names in a language; an article's reading has them in English. */
export const thingNames = (language: Language, things: readonly string[]): readonly string[] =>
  language === 'es' ? things.map(thing) : things
