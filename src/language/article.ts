import type { Exercise } from './exercise.ts'
import type { Finding } from './finding.ts'
import type { Span } from './span.ts'

/** A stretch of prose, or its heading: shown to the reader, in the text's order. Links to other pages are `navigation`. */
export type Block = {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'navigation'
  readonly span: Span
}

/** A text and everything that was read from it. Reading never throws and loses no word. */
export type Article = {
  readonly text: string
  readonly title: string | null
  /** All text, cut into blocks in order: exercises' blocks included. */
  readonly blocks: readonly Block[]
  readonly exercises: readonly Exercise[]
  /** The titles that its last lines name as the articles before and after it ("Previous …", "Next …"). */
  readonly previous: Span | null
  readonly next: Span | null
  readonly findings: readonly Finding[]
}

/** What an article says, before anything is found in it to mend. */
export type Reading = Omit<Article, 'findings'>
