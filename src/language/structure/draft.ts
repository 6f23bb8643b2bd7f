import type { Span } from '../span.ts'
import type { Section } from '../words/labels.ts'
import type { Passage } from './passages.ts'
import type { Role } from './roles.ts'

/** One part of an exercise: a passage and the label it stands under. */
export type Part = { readonly passage: Passage; readonly section: Section | null; readonly role: Role }

/** An exercise that is being put together. */
export type Draft = { readonly name: Span | null; readonly parts: Part[]; group: number; readonly at: number }
