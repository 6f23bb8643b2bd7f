/** A verdict in words. The sentences of each language are in a catalogue of their own; a missing one does not compile. */
import type { VerdictCatalogue } from './verdict-catalogue.ts'
import { english } from './verdict-english.ts'
import type { VerdictFacts } from './verdict-facts.ts'
import { spanish } from './verdict-spanish.ts'

export type Language = 'en' | 'es'

export type VerdictText = {
  /** One sentence that answers "is it working?". */
  readonly headline: string
  /** The size, the range and the chances. */
  readonly body: string
  /** What else must be known to read it fairly. */
  readonly notes: readonly string[]
}

const catalogues: Readonly<Record<Language, VerdictCatalogue>> = { en: english, es: spanish }

export function wordsForVerdict(facts: VerdictFacts, language: Language = 'en'): VerdictText {
  const words = catalogues[language]
  if (facts.verdict === 'not-enough-data') {
    return { headline: words.headline(facts), body: facts.missing.map(words.missing).join(' '), notes: [] }
  }
  return { headline: words.headline(facts), body: words.body(facts), notes: words.notes(facts) }
}
