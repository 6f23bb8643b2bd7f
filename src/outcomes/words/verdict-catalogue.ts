import type { VerdictFacts } from './verdict-facts.ts'

/** The sentences that a language must have. Every function gets facts and returns whole sentences. */
export type VerdictCatalogue = {
  readonly headline: (facts: VerdictFacts) => string
  readonly body: (facts: VerdictFacts) => string
  readonly missing: (missing: VerdictFacts['missing'][number]) => string
  readonly notes: (facts: VerdictFacts) => readonly string[]
}
