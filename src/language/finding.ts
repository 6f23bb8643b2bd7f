import type { Span } from './span.ts'

export type Severity = 'error' | 'warning' | 'information'

/** Something a teacher may want to know about her text: a code with facts. The wording lives in a catalogue, by language. */
export type Finding = {
  readonly code: string
  readonly severity: Severity
  readonly span: Span
  readonly facts: Readonly<Record<string, string | number>>
}
